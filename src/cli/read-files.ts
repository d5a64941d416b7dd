import { failureOf } from "../excel/failures";
import type { Language } from "../language";
import type { Submission } from "../round/round";
import { openFile } from "./open-workbooks";
import { said } from "./words";

/**
 * Reads files, whatever becomes of any one of them: what cannot be read is kept with the reason why. One after the other: forty workbooks
 * take a second, most of it for the check of all together; in threads, handing over what was read costs what reading it saves.
 */
export async function readFiles(files: readonly string[], language: Language): Promise<readonly Submission[]> {
  const read: Submission[] = [];
  for (const file of files) {
    read.push(await readFile(file));
    if (process.stderr.isTTY) process.stderr.write(`${said.read(file, read.length, files.length)[language]}\n`);
  }
  return read;
}

/** Never throws: a file that breaks us is one that cannot be read. */
async function readFile(file: string): Promise<Submission> {
  try {
    return { file, snapshot: (await openFile(file, file)).snapshot };
  } catch (error) {
    return { file, unreadable: failureOf(error).words };
  }
}
