import type { Bilingual } from "../language";

/** What may differ from sheet to sheet without being read differently: of labels and values everywhere … */
const everywhere: readonly Bilingual[] = [
  { ja: "どの行・どの列から始まってもよく、上下に注記があってもかまいません。", en: "It may start at any row and column, with notes above and below." },
  {
    ja: "見出しの空白・改行・全角半角、「No.」と「№」の違いは区別しません。見出しの後ろの（％）などの書き添えも読み飛ばします。",
    en: "Spaces, line breaks and width within labels make no difference, nor does № for No.; brackets behind a label are passed over.",
  },
  {
    ja: "年度は、値と同じセル、隣のセル、次の行、見出しのどこにあってもよく、和暦・西暦のどの書き方でも読み取ります。",
    en: "A fiscal year may stand in the cell of its value, beside it, below it or in the heading, in any of the usual notations.",
  },
  {
    ja: "非表示の行・列・シートも読み取ります。結合されていてもいなくてもかまいません。",
    en: "Hidden rows, columns and sheets are read, too. Cells may be merged or not.",
  },
];

/** … of forms … */
export const formTolerances: readonly Bilingual[] = [
  ...everywhere,
  { ja: "値は見出しの右でも下でもかまいません。見出しが一つ欠けていても、ほかの欄は読み取ります。", en: "A value may stand beside its label or below it; a label may be missing." },
  { ja: "一枚のシートに、縦にも横にも何件でも並べられます。", en: "One sheet may hold several, below one another or side by side." },
];

/** … and of tables. */
export const tableTolerances: readonly Bilingual[] = [
  ...everywhere,
  { ja: "列の順序は問いません。知らない列があってもかまいません。", en: "Columns may come in any order, with others between them." },
  {
    ja: "見出しは一行から五行までで、ページごとに繰り返されていてもかまいません。表は縦にも横にも並べられます。",
    en: "The heading may take one to five rows and be repeated on each page; tables may stand below one another or side by side.",
  },
  {
    ja: "単位は、値と同じセル、単位の列、値の列の見出しの（件）、表の上の（単位：件）のどこにあってもかまいません。",
    en: "A unit may stand with its value, in a column 単位, in brackets behind the heading of the values, or in a caption above the table.",
  },
  { ja: "記入例・空の行・注記の行は読み飛ばします。", en: "Example rows, blank rows and notes are passed over." },
];

/** … and of tables of fiscal years. */
export const yearTableTolerances: readonly Bilingual[] = [
  ...everywhere,
  {
    ja: "表題は、図表番号などと一緒でも、表の上の注記の前にあってもかまいません。表題がなければシート名で見分けます。",
    en: "The title may stand with a number, and above notes; where there is none, the name of the sheet counts.",
  },
  {
    ja: "年度は二つ以上が左から右へ並びます。予算・見込などの語や、年度をまとめる見出しが付いていてもかまいません。",
    en: "Two or more fiscal years rise from left to right, with words such as 予算 or 見込 and headings of groups of years.",
  },
  {
    ja: "単位は、表の上の（単位 億円）、単位の列、セルの中のどこにあってもよく、項目名は何列に分かれていてもかまいません。",
    en: "The unit may stand in a caption, in a column or in the cells; names may be nested in several columns.",
  },
];
