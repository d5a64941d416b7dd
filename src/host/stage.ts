import type { Book } from "./book";
import type { Events } from "./events";
import type { HostObject } from "./host-object";

/** What every host object stands on: the workbook, those who listen to it, and the references that a client keeps. */
export interface Stage {
  readonly book: Book;
  readonly events: Events;
  /** Keeps an object beyond a request and gives the text by which the client names it from then on. */
  keep(object: HostObject): string;
  release(reference: string): void;
  /** Asks whoever calculates for fresh results. */
  recalculate(): void;
}
