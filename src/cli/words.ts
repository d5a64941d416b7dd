import type { Bilingual } from "../language";

/** What the command line itself says. */
export const words = {
  description: {
    ja: "改革課題シートを検査し、集計します。読み込んだファイルには書き込みません。",
    en: "Checks and sums up reform issue sheets. It never writes into the file it reads.",
  },
  read: { ja: "何が読み取れたかを表示します。", en: "Shows what was recognised." },
  check: { ja: "何が足りないか、違うかを調べます。フォルダーも指定できます。", en: "Finds what is missing or wrong, in files or whole folders." },
  round: {
    ja: "各所管から集めたブックを検査し、合格か要修正か、未提出の課題、二重の提出を調べます。",
    en: "Checks the workbooks of all departments: which pass, which do not and why, what nobody submitted, what came twice.",
  },
  blank: {
    ja: "改革課題一覧にあって、シートのない課題の様式を加えたコピーを作ります。",
    en: "Makes a copy with a blank form for each issue of the list that has none.",
  },
  empty: { ja: "課題ごとの様式の代わりに、空の様式を1枚加える", en: "add one empty form instead of one for each issue" },
  annotate: { ja: "指摘のセルに印を付け、検査結果シートを加えたコピーを作ります。", en: "Makes a copy with marked cells and a sheet of findings." },
  summarize: { ja: "集計シートを作ります。", en: "Makes the summary sheets." },
  fix: { ja: "確実に直せる誤りを直したコピーを作り、変更を一覧にします。", en: "Makes a copy in which what can be mended for certain is mended, and lists the changes." },
  cell: { ja: "直すセル（一覧の書き方で。なければ、すべて）", en: "cells to mend, written as in the list (all without it)" },
  dryRun: { ja: "一覧だけを表示し、何も作らない", en: "only list the changes" },
  lang: { ja: "表示の言語 (ja, en)", en: "language (ja, en)" },
  year: { ja: "評価年度（終わった最後の年度、西暦）", en: "evaluation year: the last fiscal year taken as ended" },
  settings: { ja: "設定ファイル (JSON)", en: "settings file (JSON)" },
  out: { ja: "作るファイル", en: "file to make" },
  issueList: {
    ja: "提出されるはずの課題を載せた、とりまとめ担当のブック（改革課題一覧）。なければ、集めたブックの一覧から調べる",
    en: "the reform office's own workbook, whose 改革課題一覧 says what is expected; without it, the lists in the files say so",
  },
  roundOut: { ja: "提出状況と検査結果をまとめて作るブック", en: "workbook to make, with the submissions and all findings" },
  sendBack: { ja: "所管ごとの指摘ファイルを作るフォルダー", en: "folder for the files that go back to the departments, one for each" },
  roundFormat: { ja: "出力の形 (stylish, json)", en: "output (stylish, json)" },
  json: { ja: "JSON で出力", en: "print JSON" },
  format: { ja: "出力の形 (stylish, json, sarif, csv)", en: "output (stylish, json, sarif, csv)" },
  sheets: { ja: "作る集計シート（id か名前、コンマ区切り）", en: "summary sheets to make (ids or names, comma separated)" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const said = {
  noFile: (file: string): Bilingual => ({ ja: `${file}: ファイルがありません。`, en: `${file}: there is no such file.` }),
  noSuchFile: { ja: "ファイルがありません。", en: "there is no such file." },
  noAccess: { ja: "ファイルを開けません。", en: "the file cannot be opened." },
  named: (file: string, { ja, en }: Bilingual): Bilingual => ({ ja: `${file}: ${ja}`, en: `${file}: ${en}` }),
  noBooks: (folder: string): Bilingual => ({ ja: `${folder}: フォルダーに .xlsx がありません。`, en: `${folder}: there is no .xlsx in this folder.` }),
  notWritten: (file: string): Bilingual => ({ ja: `${file}: 書き込めません。フォルダーと権限を確かめてください。`, en: `${file}: cannot be written. Check the folder and your permissions.` }),
  sameFile: (file: string): Bilingual => ({ ja: `${file}: 読み込むファイルには書き込みません。別の名前を指定してください。`, en: `${file}: this is the file that is read. Name another one.` }),
  otherEnding: (file: string, ending: string): Bilingual => ({
    ja: `${file}: ${ending} で終わる名前を指定してください。Excel は、中身と拡張子が合わないブックを開きません。`,
    en: `${file}: name a file that ends in ${ending}. Excel opens no workbook whose ending says something else than its content.`,
  }),
  badYear: (year: string): Bilingual => ({ ja: `--year には西暦の年度を指定してください（例: 2025）: ${year}`, en: `--year takes a fiscal year such as 2025: ${year}` }),
  badChoice: (option: string, choices: string): Bilingual => ({ ja: `${option} に指定できるのは ${choices} です。`, en: `${option} takes ${choices}.` }),
  inserted: (file: string, forms: number): Bilingual => ({ ja: `${file} を作りました（様式 ${forms}枚を追加）。`, en: `Made ${file} (${forms} blank forms added).` }),
  written: (file: string, sheets: string): Bilingual => ({ ja: `${file} を作りました（${sheets}）。`, en: `Made ${file} (${sheets}).` }),
  made: (file: string): Bilingual => ({ ja: `${file} を作りました。`, en: `Made ${file}.` }),
  sentBack: (folder: string, count: number): Bilingual => ({
    ja: `${folder} に所管ごとの指摘ファイルを${count}個作りました。`,
    en: `Made ${count} files for the departments in ${folder}.`,
  }),
  blank: { ja: "（空欄）", en: "(blank)" },
  fixed: (file: string, count: number): Bilingual => ({ ja: `${file} を作りました（${count}か所を修正）。`, en: `Made ${file} (${count} cells mended).` }),
  wouldFix: (count: number): Bilingual => ({ ja: `${count}か所を修正できます。`, en: `${count} cells can be mended.` }),
  noFix: (cells: string): Bilingual => ({
    ja: `${cells} に、確実に直せる誤りはありません。--dry-run の一覧にある書き方で指定してください。`,
    en: `Nothing can be mended for certain in ${cells}: write cells as --dry-run lists them.`,
  }),
  noOut: { ja: "--out FILE か --dry-run を指定してください。", en: "Say --out FILE, or --dry-run." },
  notFixed: {
    changed: { ja: "（数式か、ほかの修正と重なるため、直しません）", en: "(left alone: a formula, or another fix of the same cell)" },
    protected: { ja: "（シートが保護されているため、直しません）", en: "(left alone: the sheet is protected)" },
    gone: { ja: "（シートがありません）", en: "(there is no such sheet)" },
  },
  notChecked: (count: number): Bilingual => ({ ja: `検査しなかったシート: ${count}`, en: `Sheets that were not checked: ${count}` }),
  ours: { ja: "このアドインが作った集計シートです。", en: "This is a summary sheet made by the add-in." },
  tooLarge: (usedRange: string): Bilingual => ({
    ja: `使用範囲 ${usedRange} が大きすぎるため、読み取りませんでした。離れた所にある不要な値を消すか、要らない行や列を削除してから、もう一度実行してください。`,
    en: `The used range ${usedRange} is too large to be read. Clear stray values far off, or delete rows and columns that are not needed, then run again.`,
  }),
  read: (file: string, done: number, all: number): Bilingual => ({ ja: `読み込み ${done}／${all}: ${file}`, en: `Read ${done} of ${all}: ${file}` }),
} as const;
