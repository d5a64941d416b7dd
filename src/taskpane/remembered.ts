/** What the pane remembers of a person from one day to the next: nothing that stands in a workbook. */
type Remembered = "language" | "tourSeen";

const keyOf = (what: Remembered): string => `kaikakuCheck.${what}`;

/** Undefined where nothing was remembered, or where the browser does not let anything be (closed networks, private windows). */
export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(keyOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers where that is possible; where it is not, the next day begins as the first. */
export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(what), value);
  } catch {
    // Nothing depends on it.
  }
}
