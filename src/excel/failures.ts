import { Failure } from "../failure";
import type { Bilingual } from "../language";

/** What each error code of Excel means for the person in front of it. Messages of Excel are never read: they differ by language and version. */
const wordsByCode: Readonly<Record<string, Bilingual>> = {
  AccessDenied: {
    ja: "保護されたシートがあり、書き込めませんでした。校閲タブで保護を解除してから、もう一度実行してください。",
    en: "A protected sheet could not be written to. Unprotect it on the Review tab and try again.",
  },
  InvalidOperationInCellEditMode: {
    ja: "セルを編集中のため実行できませんでした。Enter か Esc で編集を終えてから、もう一度実行してください。",
    en: "Excel is in cell-edit mode. Press Enter or Esc to finish editing, then try again.",
  },
  ItemNotFound: {
    ja: "途中でシートが削除されたか、名前が変わりました。もう一度検査してください。",
    en: "A sheet was deleted or renamed meanwhile. Please check again.",
  },
  InactiveWorkbook: {
    ja: "このブックが手前にありません。ブックを選んでから、もう一度実行してください。",
    en: "This workbook is not in front. Select it and try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    ja: "一度に送るデータが大きすぎました。シートを分けてから、もう一度実行してください。",
    en: "Too much data for one request. Split the workbook and try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    ja: "一度に受け取るデータが大きすぎました。シートを分けてから、もう一度実行してください。",
    en: "Too much data for one response. Split the workbook and try again.",
  },
  ApiNotFound: {
    ja: "お使いの Excel では、この操作を実行できません。Excel LTSC 2021 以降か Microsoft 365 をお使いください。",
    en: "This Excel cannot do that. Please use Excel LTSC 2021 or later, or Microsoft 365.",
  },
};

const unknown = (code: string): Bilingual => ({
  ja: `Excel が処理を完了できませんでした（${code}）。少し待ってから、もう一度実行してください。`,
  en: `Excel could not finish (${code}). Wait a moment and try again.`,
});

/** The code of an error that came from Office.js (or from the host): "" where it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Puts whatever was thrown into words; branches on codes, never on messages. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const name = code || (error instanceof Error ? error.name : "Error");
  return new Failure(wordsByCode[code] ?? unknown(name), { cause: error });
}
