import { findBrowser } from "./find-browser";

const found = findBrowser();

/** Tests that need a browser: left out where there is none, unless BROWSER_TESTS=required makes that a failure. */
export const inBrowser = found || process.env["BROWSER_TESTS"] === "required" ? describe : describe.skip;

/** The browser. Throws where there is none: in a run that requires one. */
export function requiredBrowser(): string {
  if (!found) throw new Error("BROWSER_TESTS=required, but there is no Chrome, Edge or Chromium; CHROME_PATH can name one.");
  return found;
}
