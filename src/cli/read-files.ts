import type { Language } from "../language";
import type { Submission } from "../round/round";
import { readInParallel } from "./read-in-parallel";
import { readSubmission } from "./read-submission";
import { said } from "./words";

/** How files are read: in the threads of this script, or without one here, one after the other. */
export interface Readers {
  readonly script?: string | undefined;
}

/** Reads files, whatever becomes of any one of them: what cannot be read is kept with the reason why. */
export async function readFiles(files: readonly string[], language: Language, { script }: Readers): Promise<readonly Submission[]> {
  let done = 0;
  const tell = (file: string) => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(`${said.read(file, done, files.length)[language]}\n`);
  };
  if (script !== undefined) return readInParallel(files, script, tell);
  const read: Submission[] = [];
  for (const file of files) {
    read.push(await readSubmission(file));
    tell(file);
  }
  return read;
}
