import { failureOf } from "../excel/failures";
import { Failure } from "../failure";
import type { Submission } from "../round/round";

/** A file that a person chose: it is read when it is needed, and may have gone by then. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads one file without Excel; what cannot be read is kept with the reason why. The reader of files is loaded when it is first needed. */
export async function readSubmission(file: ChosenFile): Promise<Submission> {
  const { openBytes } = await import(/* webpackChunkName: "files" */ "../files/open-bytes");
  try {
    const { snapshot } = await openBytes(await bytesOf(file), file.name);
    return { file: file.name, snapshot };
  } catch (error) {
    return { file: file.name, unreadable: failureOf(error).words };
  }
}

/** The bytes of a chosen file. Throws a Failure where it has gone, or was changed since it was chosen. */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Failure(gone, { cause });
  }
}

const gone = {
  ja: "ファイルを読めません。選んだあとに移動、削除、または変更されています。もう一度選んでください。",
  en: "The file cannot be read: it was moved, deleted or changed after it was chosen. Choose it again.",
} as const;

/** Files from several folders may have one name, but each is a file of its own: the second is "港湾局.xlsx (2)". */
export function withOwnNames(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const count = (taken.get(file.name) ?? 0) + 1;
    taken.set(file.name, count);
    return count === 1 ? file : { name: `${file.name} (${count})`, arrayBuffer: () => file.arrayBuffer() };
  });
}
