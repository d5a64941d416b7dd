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
  { ja: "記入例・空の行・注記の行は読み飛ばします。", en: "Example rows, blank rows and notes are passed over." },
];
