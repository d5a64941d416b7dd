import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { failureOf } from "../excel/failures";
import type { Submission } from "../round/round";
import { readSubmission } from "./read-submission";

/** Reads files in as many threads as there are processors. The answers come in the order of the files; a thread that dies takes one file with it. */
export async function readInParallel(files: readonly string[], script: string, tell: (file: string) => void): Promise<readonly Submission[]> {
  const read = new Map<string, Submission>();
  const waiting = [...files];
  const run = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      worker ??= new Worker(script);
      try {
        worker.postMessage(file);
        const [answer] = (await once(worker, "message")) as [Submission];
        read.set(file, answer);
      } catch (error) {
        read.set(file, { file, unreadable: failureOf(error).words });
        await worker.terminate();
        worker = undefined;
      }
      tell(file);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, run));
  return files.flatMap((file) => read.get(file) ?? []);
}

/** What a thread does: it is handed one file after the other. */
export function serveReads(): void {
  parentPort?.on("message", (file: string) => void readSubmission(file).then((submission) => parentPort?.postMessage(submission)));
}
