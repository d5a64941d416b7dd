import type { Book } from "./book";
import type { Events } from "./events";

/** What every host object stands on: the workbook and those who listen to it. */
export interface Stage {
  readonly book: Book;
  readonly events: Events;
  /** Forgets an object that the client kept. */
  release(reference: string): void;
  /** Asks whoever calculates for fresh results. */
  recalculate(): void;
}
