import { main } from "./index";

void main(process.argv.slice(2)).then((code) => {
  // Not process.exit: what was printed into a pipe must arrive first.
  process.exitCode = code;
});
