import type { Book } from "./book";

/** What was changed since the last time: whole sheets by id, and whether sheets, names or settings came, went or moved. */
export interface BookChange {
  readonly sheetIds: readonly string[];
  readonly structure: boolean;
}

/** Tells those who show the workbook, once for each request, what has changed. */
export class BookWatch {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private revisions = new Map<string, number>();
  private revision: number;

  constructor(private readonly book: Book) {
    this.revision = book.revision;
    this.revisions = this.current();
  }

  listen(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Compares the workbook with how it was seen last. */
  look(): void {
    const now = this.current();
    const sheetIds = [...now].filter(([id, revision]) => this.revisions.get(id) !== revision).map(([id]) => id);
    const structure = this.book.revision !== this.revision;
    this.revisions = now;
    this.revision = this.book.revision;
    if (sheetIds.length > 0 || structure) for (const listener of this.listeners) listener({ sheetIds, structure });
  }

  private current(): Map<string, number> {
    return new Map(this.book.sheets.map(({ id, revision }) => [id, revision]));
  }
}
