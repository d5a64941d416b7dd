import type { Language } from "../language";

/** The words of the page around the spreadsheet and the pane. */
export interface PageWords {
  readonly title: string;
  readonly edition: string;
  readonly purpose: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly sampleWithResults: string;
  readonly samplePublished: string;
  readonly language: string;
  readonly pane: string;
  readonly loading: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string, sheets: number) => string;
  readonly saved: (file: string) => string;
  readonly sampleFile: Readonly<Record<"with-results" | "published", string>>;
  readonly unexpected: string;
  readonly discard: string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly dismiss: string;
}

/** Japanese first, as everywhere. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  ja: {
    title: "改革課題チェック",
    edition: "ブラウザ版",
    purpose:
      "試用・研修・開発のため、またはアドインを使えない端末のための版です。ファイルはこの端末の中だけで処理され、外部に送信されることはありません。",
    open: "開く",
    save: "保存",
    sample: "サンプルを開く",
    sampleWithResults: "結果入り（R4～R6の実績は架空）",
    samplePublished: "公表時（計画のみ）",
    language: "言語",
    pane: "改革課題チェック",
    loading: "ブックを準備しています…",
    opening: (file) => `「${file}」を開いています…`,
    opened: (file, sheets) => `「${file}」を開きました（${sheets}シート）。`,
    saved: (file) => `「${file}」としてダウンロードしました。元のファイルは変わりません。`,
    sampleFile: { "with-results": "サンプル（結果入り）.xlsx", published: "サンプル（公表時）.xlsx" },
    unexpected: "処理を続けられませんでした。ページを再読み込みして、もう一度お試しください。",
    discard: "保存していない変更があります。別のブックを開くと失われます。",
    discardYes: "破棄して開く",
    discardNo: "やめる",
    dismiss: "閉じる",
  },
  en: {
    title: "Kaikaku Check",
    edition: "Browser edition",
    purpose: "For trial, training and development, or where add-ins cannot be used. The file is handled on this machine only and is never sent anywhere.",
    open: "Open",
    save: "Save",
    sample: "Open a sample",
    sampleWithResults: "With results (R4–R6 actuals are invented)",
    samplePublished: "As published (plan only)",
    language: "Language",
    pane: "Kaikaku Check",
    loading: "Preparing the workbook…",
    opening: (file) => `Opening “${file}”…`,
    opened: (file, sheets) => `Opened “${file}” (${sheets} sheets).`,
    saved: (file) => `Downloaded as “${file}”. The original file is unchanged.`,
    sampleFile: { "with-results": "Sample (with results).xlsx", published: "Sample (as published).xlsx" },
    unexpected: "This could not be done. Reload the page and try again.",
    discard: "There are unsaved changes. They are lost when another workbook is opened.",
    discardYes: "Discard and open",
    discardNo: "Cancel",
    dismiss: "Close",
  },
};
