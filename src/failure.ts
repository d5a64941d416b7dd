import type { Bilingual } from "./language";

/**
 * Something that could not be done (a file that cannot be read, Excel refused): what happened and what to do next,
 * in words for the person in front of it. Faults in the data are findings, never failures.
 */
export class Failure extends Error {
  constructor(
    readonly words: Bilingual,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
    this.name = "Failure";
  }
}
