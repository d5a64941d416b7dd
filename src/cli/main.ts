import { isMainThread } from "node:worker_threads";
import { main } from "./index";
import { serveReads } from "./read-in-parallel";

// `| head` closes the pipe before everything is printed: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// Threads of this script read files for it.
if (isMainThread)
  void main(process.argv.slice(2), { script: process.argv[1] }).then((code) => {
    // Not process.exit: what was printed into a pipe must arrive first.
    process.exitCode = code;
  });
else serveReads();
