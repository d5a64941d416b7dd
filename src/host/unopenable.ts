import type { Bilingual } from "../language";

/** Why a file cannot be opened, each in one sentence, and what a person can do about it. */
export const unopenable = {
  encrypted: {
    ja: "このファイルはパスワードで暗号化されているため、開けません。Excel で読み取りパスワードを外して保存し直してから、もう一度開いてください。",
    en: "This file is encrypted with a password and cannot be opened. Remove the password in Excel and save it, then open it again.",
  },
  oldFormat: {
    ja: "このファイルは古い形式（.xls）のため、開けません。Excel で .xlsx として保存してから、もう一度開いてください。",
    en: "This file is in the old .xls format and cannot be opened. Save it as .xlsx in Excel, then open it again.",
  },
  encryptedOrOld: {
    ja: "このファイルは開けません。パスワードで暗号化されているか、古い形式（.xls）です。Excel でパスワードを外すか、.xlsx で保存し直してから、もう一度開いてください。",
    en: "This file cannot be opened: it is encrypted with a password, or in the old .xls format. Remove the password or save it as .xlsx in Excel, then open it again.",
  },
  noWorkbook: {
    ja: "このファイルは Excel ブック（.xlsx）ではないため、開けません。Excel で .xlsx として保存してから、もう一度開いてください。",
    en: "This file is no Excel workbook (.xlsx). Save it as .xlsx in Excel, then open it again.",
  },
  noWorksheet: {
    ja: "このブックにはワークシートがないため、開けません（グラフシートだけのブックなど）。ワークシートのあるブックを開いてください。",
    en: "This workbook has no worksheet (only chart sheets, perhaps) and cannot be opened. Open a workbook that has worksheets.",
  },
  damaged: {
    ja: "このファイルは壊れているか途中で切れているため、開けません。元のファイルをもう一度コピーするか、Excel で開いて修復し、保存し直してから、もう一度開いてください。",
    en: "This file is damaged or breaks off and cannot be opened. Copy the original again, or open and repair it in Excel and save it, then open it again.",
  },
  tooLarge: {
    ja: "このファイルは中身が大きすぎるため、開けません。検査に要らないシート、空の行や列の書式、画像を Excel で削除して保存し直してから、もう一度開いてください。",
    en: "What this file holds is too large to be opened. Delete sheets, formats of blank rows and columns, and pictures that are not needed in Excel, save it, then open it again.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
