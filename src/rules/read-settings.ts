import type { WorkbookSnapshot } from "../grid/grid";
import { Failure } from "../failure";
import { defaultSettings, parseSettings, settingsText, type Settings } from "../settings";
import { rules } from "./index";
import { refuseOptions } from "./refuse-options";

/** Reads settings from JSON, those of the rules included. Throws a Failure that says in one sentence which setting must be what. */
export function readSettings(text: string): Settings {
  const settings = parseSettings(text);
  for (const [id, { options }] of Object.entries(settings.rules)) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw unknownRule(id);
    refuseOptions(rule, options);
  }
  return settings;
}

const unknownRule = (id: string): Failure =>
  new Failure({
    ja: `設定「検査項目ごとの設定」に「${id}」がありますが、その検査項目はありません。`,
    en: `The settings speak of a rule "${id}", but there is none.`,
  });

type Keeping = Pick<WorkbookSnapshot, "book" | "settings">;

/** The settings that workbooks keep; those of the published programme where none keeps any. Several must agree. */
export function settingsOfWorkbooks(workbooks: readonly Keeping[]): Settings {
  const [first, ...others] = workbooks.flatMap(({ book, settings }) =>
    settings === undefined ? [] : [{ book, settings: readKept(book, settings) }],
  );
  if (!first) return defaultSettings;
  const other = others.find(({ settings }) => settingsText(settings) !== settingsText(first.settings));
  if (!other) return first.settings;
  throw new Failure({
    ja: `ブックに保存された設定が食い違っています（${first.book}、${other.book}）。使う設定を --settings で指定してください。`,
    en: `The workbooks keep different settings (${first.book}, ${other.book}): say with --settings which ones to use.`,
  });
}

function readKept(book: string, text: string): Settings {
  try {
    return readSettings(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { ja, en } = error.words;
    const words =
      book === ""
        ? {
            ja: `このブックに保存された設定が使えません。${ja}作業ウィンドウの「設定」で直すか、標準に戻してください。`,
            en: `The settings kept in this workbook cannot be used. ${en} Correct them in the pane under Settings, or set them back.`,
          }
        : { ja: `${book}に保存された設定が使えません。${ja}`, en: `The settings kept in ${book} cannot be used. ${en}` };
    throw new Failure(words, { cause: error });
  }
}
