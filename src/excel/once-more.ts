import { Failure } from "../failure";
import { codeOf } from "./failures";

/**
 * Does something that writes, and where Excel stops in the middle of it, does it once more.
 *
 * A batch of Excel is no transaction: what was done before the action that failed stays done, and what takes several requests can break off
 * between two of them. So whatever writes here is made to finish what it finds half done: marks are known by their formula and laid anew
 * (highlight), our sheets have their name, or at least their title, only from the last request on (write-sheets), and what a fix is about to change is kept
 * before it is changed (apply-fixes, undo-fixes). The second time a sheet that a co-author has deleted or protected meanwhile is seen before
 * anything is written, and requests are smaller.
 *
 * What remains where that fails, too, or where the pane is closed between two requests: some marks but not all; a sheet of ours that says in
 * its name or its title that it is unfinished; fixes of which some were made, all of which can be taken back. The next run of the same command ends it.
 *
 * @param work is told by how much smaller its requests are to be
 */
export async function onceMore<Result>(work: (share: number) => Promise<Result>): Promise<Result> {
  try {
    return await work(1);
  } catch (error) {
    // Who is typing has to finish first, and what is a failure in words was seen before anything was written.
    if (error instanceof Failure || codeOf(error) === "InvalidOperationInCellEditMode") throw error;
    return await work(1 / 4);
  }
}
