import { Host } from "../host/host";
import { newBook, type Book } from "../host/book";
import type { Language } from "../language";
import type { RibbonCommand } from "../ribbon";
import { linkAt, perform, placeIn } from "./deeds";
import { bytesOf, download } from "../files/file-transfer";
import { openOfficeFrame, type OfficeFrame, type OfficeHost } from "./office-frame";
import type { Page } from "./page";
import type { SheetView, ViewEvent } from "./sheet-view";

/** The workbook on the page: the book, the host that plays Excel on it, the view that shows it, the pane beside it. */
export class Session {
  private host = new Host(newBook());
  private name = "";
  private frame: OfficeFrame | undefined;
  private savedState = stateOf(this.host.book);
  private shownSelection = "";
  private isUpdateAsked = false;

  constructor(
    private readonly page: Page,
    private readonly view: SheetView,
  ) {
    view.onEvent((event) => this.follow(event));
  }

  get hasUnsavedChanges(): boolean {
    return stateOf(this.host.book) !== this.savedState;
  }

  async openFile(file: File): Promise<void> {
    if (!(await this.mayDiscard())) return;
    await this.page.whileBusy(this.page.words.opening(file.name), async () => {
      const { openXlsx } = await import(/* webpackChunkName: "xlsx" */ "../host/xlsx");
      const book = await openXlsx(await bytesOf(file));
      this.show(book, file.name);
      this.page.tell(this.page.words.opened(file.name, book.sheets.length));
    });
  }

  async openSample(scenario: "with-results" | "published"): Promise<void> {
    if (!(await this.mayDiscard())) return;
    await this.page.whileBusy(this.page.words.loading, async () => {
      const { sampleBook } = await import(/* webpackChunkName: "sample" */ "../sample/programme-book");
      this.show(sampleBook(scenario), this.page.words.sampleFile[scenario]);
    });
  }

  async save(): Promise<void> {
    const { saveXlsx } = await import(/* webpackChunkName: "xlsx" */ "../host/xlsx");
    download(this.name, await saveXlsx(this.host.book));
    this.savedState = stateOf(this.host.book);
    this.page.tell(this.page.words.saved(this.name));
  }

  /** The pane takes its language from Office when it starts: it is started anew. */
  setLanguage(language: Language): void {
    this.view.setLanguage(language);
    this.openPane();
  }

  /** A button of the ribbon: a function of the add-in, which works whether its pane is seen or not, or the pane itself. */
  press({ action }: RibbonCommand): void {
    if (action) void this.frame?.invoke(action);
    else this.page.pane.hidden = !this.page.pane.hidden;
  }

  private async mayDiscard(): Promise<boolean> {
    const { discard, discardYes, discardNo } = this.page.words;
    return !this.hasUnsavedChanges || (await this.page.ask({ text: discard, yes: discardYes, no: discardNo }));
  }

  private show(book: Book, name: string): void {
    this.host = new Host(book);
    this.host.onPane = (visible) => (this.page.pane.hidden = !visible);
    this.name = name;
    this.page.showBookName(name);
    this.view.mount(book);
    this.savedState = stateOf(book);
    this.shownSelection = selectionOf(book);
    this.openPane();
  }

  private openPane(): void {
    this.frame?.close();
    const { host } = this;
    const office: OfficeHost = {
      answer: (body) => {
        const answered = host.answer(body);
        this.askUpdate();
        return answered;
      },
      onEvents: (listener) =>
        host.events.listen(({ messageCategory, messageType, targetId, message, id, isRemoteOverride }) =>
          listener([[messageCategory, messageType, targetId, message, id, isRemoteOverride]]),
        ),
    };
    this.frame = openOfficeFrame("taskpane.html", this.page.words.pane, this.page.language, office);
    this.page.pane.append(this.frame.element);
  }

  /** A batch of requests is shown once, when the pane has its answer. */
  private askUpdate(): void {
    if (this.isUpdateAsked) return;
    this.isUpdateAsked = true;
    setTimeout(() => {
      this.isUpdateAsked = false;
      this.update();
    });
  }

  private update(): void {
    const { book } = this.host;
    this.view.update();
    const selection = selectionOf(book);
    const sheet = book.activeSheet;
    const [area] = sheet?.selection ?? [];
    if (selection !== this.shownSelection && sheet && area) this.view.reveal(sheet.id, area);
    this.shownSelection = selection;
  }

  /** Takes over what the person did in the view. */
  private follow(event: ViewEvent): void {
    if (event.kind === "click") return this.followLink(event.sheetId, event.row, event.column);
    if (perform(this.host, event) === "refused") {
      this.view.mount(this.host.book);
      this.page.tellFailure({ ja: "保護されたシートのセルは変更できません。", en: "The cells of a protected sheet cannot be changed." });
    }
    this.shownSelection = selectionOf(this.host.book);
    if (event.kind === "edit") this.askUpdate();
  }

  private followLink(sheetId: string, row: number, column: number): void {
    const { book } = this.host;
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    const link = sheet && linkAt(sheet, row, column);
    if (link?.url) window.open(link.url, "_blank", "noopener,noreferrer");
    const target = link?.place ? placeIn(book, link.place) : undefined;
    if (!target) return;
    book.activeSheetId = target.sheet.id;
    target.sheet.selection = [target.area];
    this.update();
  }
}

/** Changes with every change that a person would miss; which cell is selected is none. */
function stateOf({ sheets, settings, names }: Book): string {
  return JSON.stringify([sheets.map(({ id, revision, visibility }) => [id, revision, visibility]), [...settings], names]);
}

const selectionOf = (book: Book) => `${book.activeSheet?.id} ${JSON.stringify(book.activeSheet?.selection)}`;
