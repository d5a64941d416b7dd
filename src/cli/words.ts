import type { Bilingual } from "../language";

/** What the command line itself says. */
export const words = {
  description: {
    ja: "改革課題シートを検査し、集計します。読み込んだファイルには書き込みません。",
    en: "Checks and sums up reform issue sheets. It never writes into the file it reads.",
  },
  read: { ja: "何が読み取れたかを表示します。", en: "Shows what was recognised." },
  check: { ja: "何が足りないか、違うかを調べます。", en: "Finds what is missing or wrong." },
  annotate: { ja: "指摘のセルに印を付け、検査結果シートを加えたコピーを作ります。", en: "Makes a copy with marked cells and a sheet of findings." },
  summarize: { ja: "集計シートを作ります。", en: "Makes the summary sheets." },
  lang: { ja: "表示の言語 (ja, en)", en: "language (ja, en)" },
  year: { ja: "評価年度（終わった最後の年度、西暦）", en: "evaluation year: the last fiscal year taken as ended" },
  settings: { ja: "設定ファイル (JSON)", en: "settings file (JSON)" },
  out: { ja: "作るファイル", en: "file to make" },
  json: { ja: "JSON で出力", en: "print JSON" },
  format: { ja: "出力の形 (stylish, json, sarif, csv)", en: "output (stylish, json, sarif, csv)" },
  sheets: { ja: "作る集計シート（id か名前、コンマ区切り）", en: "summary sheets to make (ids or names, comma separated)" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const said = {
  noFile: (file: string): Bilingual => ({ ja: `${file}: ファイルがありません。`, en: `${file}: there is no such file.` }),
  noAccess: (file: string): Bilingual => ({ ja: `${file}: ファイルを開けません。`, en: `${file}: the file cannot be opened.` }),
  notWritten: (file: string): Bilingual => ({ ja: `${file}: 書き込めません。フォルダーと権限を確かめてください。`, en: `${file}: cannot be written. Check the folder and your permissions.` }),
  sameFile: (file: string): Bilingual => ({ ja: `${file}: 読み込むファイルには書き込みません。別の名前を指定してください。`, en: `${file}: this is the file that is read. Name another one.` }),
  badSettings: (file: string, what: string): Bilingual => ({ ja: `${file}: 設定として読めません（${what}）。`, en: `${file}: these are no valid settings (${what}).` }),
  badYear: (year: string): Bilingual => ({ ja: `--year には西暦の年度を指定してください（例: 2025）: ${year}`, en: `--year takes a fiscal year such as 2025: ${year}` }),
  badChoice: (option: string, choices: string): Bilingual => ({ ja: `${option} に指定できるのは ${choices} です。`, en: `${option} takes ${choices}.` }),
  written: (file: string, sheets: string): Bilingual => ({ ja: `${file} を作りました（${sheets}）。`, en: `Made ${file} (${sheets}).` }),
  notChecked: (count: number): Bilingual => ({ ja: `検査しなかったシート: ${count}`, en: `Sheets that were not checked: ${count}` }),
  skipped: {
    ours: { ja: "このアドインが作った集計シートです。", en: "This is a summary sheet made by the add-in." },
    "too-large": {
      ja: "使用範囲が大きすぎるため、読み取りませんでした。不要な行や列を削除してから、もう一度実行してください。",
      en: "The used range is too large to be read. Delete rows and columns that are not needed, then run again.",
    },
  },
  reading: (file: string): Bilingual => ({ ja: `読み込み中: ${file}`, en: `Reading ${file}` }),
} as const;
