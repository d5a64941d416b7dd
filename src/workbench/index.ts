import "../no-generated-code";
import { Failure } from "../failure";
import type { Bilingual } from "../language";
import { keepFocus } from "./keep-focus";
import { Page } from "./page";
import { Session } from "./session";
import { UniverView } from "./univer/univer-view";
import { pageWords } from "./words";
import "./workbench.css";

/** The browser edition: the page starts with the sample workbook, in Japanese unless the address asks for `?lang=en`. */
const page = new Page(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "ja");
keepFocus(page.sheets, page.pane);
const session = new Session(page, new UniverView(page.sheets, page.language));

page.open.addEventListener("click", () => page.file.click());
page.file.addEventListener("change", () => {
  const [file] = page.file.files ?? [];
  page.file.value = "";
  if (file) guard(() => session.openFile(file));
});
page.sample.addEventListener("change", () => {
  const { value } = page.sample;
  page.sample.value = "";
  if (value === "with-results" || value === "published") guard(() => session.openSample(value));
});
page.save.addEventListener("click", () => guard(() => session.save()));
page.ribbon.onPress((command) => session.press(command));
page.onLanguage((language) => session.setLanguage(language));
window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) guard(() => session.openFile(file));
});
window.addEventListener("beforeunload", (event) => {
  if (session.hasUnsavedChanges) event.preventDefault();
});

guard(() => session.openSample("with-results"));

/** The one place where failures of the page are caught and shown, in words. */
function guard(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    page.tellFailure(error instanceof Failure ? error.words : unexpected);
    if (!(error instanceof Failure)) console.error(error);
  });
}

const unexpected: Bilingual = { ja: pageWords.ja.unexpected, en: pageWords.en.unexpected };
