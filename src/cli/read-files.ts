import { failureOf } from "../excel/failures";
import { Failure } from "../failure";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Language } from "../language";
import type { Submission } from "../round/round";
import { openFile } from "./open-workbooks";
import { said } from "./words";

/** So many files are open at once. */
const atOnce = 8;

/**
 * Reads files side by side, whatever becomes of any one of them: what cannot be read is kept with the reason why. All in one thread: forty
 * workbooks take a second, most of it for the check of all together; with threads, handing over what was read costs what reading it saves.
 */
export async function readFiles(files: readonly string[], language: Language): Promise<readonly Submission[]> {
  let done = 0;
  const tell = (submission: Submission): Submission => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(`${said.read(submission.file, done, files.length)[language]}\n`);
    return submission;
  };
  const read: Submission[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const some = files.slice(first, first + atOnce).map(async (file) => tell(await readFile(file)));
    read.push(...(await Promise.all(some)));
  }
  return read;
}

/** Reads files none of which may be missing from what is made of them. Throws a Failure that names all that cannot be read, one a line. */
export async function readAll(files: readonly string[], language: Language): Promise<readonly WorkbookSnapshot[]> {
  const submissions = await readFiles(files, language);
  const [first, ...others] = submissions.flatMap((one) => ("unreadable" in one ? [said.named(one.file, one.unreadable)] : []));
  if (!first) return submissions.flatMap((one) => ("snapshot" in one ? [one.snapshot] : []));
  throw new Failure(others.reduce((all, one) => ({ ja: `${all.ja}\n${one.ja}`, en: `${all.en}\n${one.en}` }), first));
}

/** Never throws: a file that breaks us is one that cannot be read. */
async function readFile(file: string): Promise<Submission> {
  try {
    return { file, snapshot: (await openFile(file, file)).snapshot };
  } catch (error) {
    return { file, unreadable: failureOf(error).words };
  }
}
