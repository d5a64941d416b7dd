import { main } from "./index";

// `| head` closes the pipe before everything is printed: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

void main(process.argv.slice(2)).then((code) => {
  // Not process.exit: what was printed into a pipe must arrive first.
  process.exitCode = code;
});
