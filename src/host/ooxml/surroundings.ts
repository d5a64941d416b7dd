import type { Colours } from "./colours";
import type { FileStyles } from "./styles-in";

/** What the sheets of a file have in common. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly colours: Colours;
  /** Book.date1904. */
  readonly date1904: boolean;
  newId(): string;
}
