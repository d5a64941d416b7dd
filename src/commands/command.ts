import type { Bilingual } from "../language";

/** What a command is doing at the moment. */
export type Progress =
  | { readonly step: "reading"; readonly done: number; readonly total: number }
  /** File by file: chosen ones are opened or brought in, others are made. */
  | { readonly step: "opening" | "bringing" | "making"; readonly done: number; readonly total: number; readonly file: string }
  | { readonly step: "checking" }
  | { readonly step: "highlighting" }
  | { readonly step: "writing" };

/** How a running command speaks with the person who started it. */
export interface Job {
  /** Aborted when the person presses 中止; a command looks at it between its steps. */
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

/** One thing that a person can do, the same from the pane and from the ribbon. */
export interface Command<Input, Output> {
  readonly id: string;
  readonly label: Bilingual;
  run(input: Input, job: Job): Promise<Output>;
}
