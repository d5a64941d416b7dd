import type { Bilingual, Language } from "../language";
import { RibbonBar } from "./ribbon-bar";
import { pageWords, type PageWords } from "./words";

/** A question that the notice line asks, with its two answers. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** The parts of the page around the spreadsheet and the pane: words, buttons, the line for messages. */
export class Page {
  language: Language;
  readonly sheets = element("sheets", HTMLElement);
  readonly pane = element("pane", HTMLElement);
  readonly ribbon = new RibbonBar(element("ribbon", HTMLElement));
  readonly open = element("open", HTMLButtonElement);
  readonly save = element("save", HTMLButtonElement);
  readonly file = element("file", HTMLInputElement);
  readonly sample = element("sample", HTMLSelectElement);
  private readonly languageChoice = element("language", HTMLSelectElement);
  private readonly bookName = element("book-name", HTMLElement);
  private readonly notice = element("notice", HTMLElement);
  private readonly busy = element("busy", HTMLElement);
  private readonly busyText = element("busy-text", HTMLElement);

  constructor(language: Language) {
    this.language = language;
    this.speak(language);
  }

  get words(): PageWords {
    return pageWords[this.language];
  }

  onLanguage(listener: (language: Language) => void): void {
    this.languageChoice.addEventListener("change", () => {
      this.speak(this.languageChoice.value === "en" ? "en" : "ja");
      listener(this.language);
    });
  }

  showBookName(name: string): void {
    this.bookName.textContent = name;
  }

  /** Covers the page while a workbook is got ready; the browser draws the text before the work begins. */
  async whileBusy<T>(text: string, work: () => Promise<T>): Promise<T> {
    this.busyText.textContent = text;
    this.busy.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      return await work();
    } finally {
      this.busy.hidden = true;
    }
  }

  tell(text: string): void {
    this.showNotice("done", text, [[this.words.dismiss, () => undefined]]);
  }

  tellFailure(words: Bilingual): void {
    this.showNotice("failure", words[this.language], [[this.words.dismiss, () => undefined]]);
  }

  ask({ text, yes, no }: Question): Promise<boolean> {
    return new Promise((resolve) => this.showNotice("question", text, [[yes, () => resolve(true)], [no, () => resolve(false)]]));
  }

  private showNotice(kind: "done" | "failure" | "question", text: string, answers: readonly (readonly [label: string, act: () => void])[]): void {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    const buttons = answers.map(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        this.notice.hidden = true;
        act();
      });
      return button;
    });
    this.notice.dataset["kind"] = kind;
    this.notice.replaceChildren(paragraph, ...buttons);
    this.notice.hidden = false;
    if (kind === "question") buttons[0]?.focus();
  }

  /** Puts the words of a language wherever the page has a place for them. */
  private speak(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    this.languageChoice.value = language;
    this.ribbon.speak(language);
    document.title = `${this.words.title} ${this.words.edition}`;
    for (const place of document.querySelectorAll<HTMLElement>("[data-word]")) {
      const word: unknown = Reflect.get(this.words, place.dataset["word"] ?? "");
      if (typeof word === "string") place.textContent = word;
    }
    this.notice.hidden = true;
  }
}

/** An element that index.html has. */
function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${type.name} #${id}`);
  return found;
}
