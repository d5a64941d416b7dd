/** The rows in pages, as they are printed: each page has the heading of its own. */
export function pagesOf<T>(rows: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / length) }, (_, page) => rows.slice(page * length, (page + 1) * length));
}
