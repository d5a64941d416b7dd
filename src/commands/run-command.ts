import { failureOf } from "../excel/failures";
import type { Bilingual } from "../language";
import type { Command, Job } from "./command";

/** How a command ended: what it made, that it was stopped, or what happened and what to do about it, in words. */
export type Outcome<Output> =
  | { readonly kind: "done"; readonly value: Output }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly words: Bilingual };

/** Runs a command: the one place where failures are caught and put into words. */
export async function runCommand<Input, Output>(command: Command<Input, Output>, input: Input, job: Job): Promise<Outcome<Output>> {
  try {
    return { kind: "done", value: await command.run(input, job) };
  } catch (error) {
    if (job.signal.aborted) return { kind: "cancelled" };
    return { kind: "failed", words: failureOf(error).words };
  }
}
