import type { Round } from "../../src/round/round";
import { makeWorkbook } from "../../src/files/make-workbook";
import { Book } from "../../src/host/book";
import { unopenable } from "../../src/host/unopenable";
import { saveXlsx } from "../../src/host/xlsx";
import { roundFiles, type RoundPlan } from "./round";

/** Twenty-nine departments hand in thirty-seven workbooks: one hands in nothing. */
const plan: RoundPlan = {
  gaps: ["4-(3)-4", "2-(7)-8", "3-(1)-14"],
  doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]],
  faults: [
    ["1-(1)-2", "department", ""],
    ["1-(1)-3", "goal", ""],
    ["1-(1)-8", "goal", "○○を達成する"],
    ["1-(1)-10", "issueNo", "9"],
    ["1-(3)-10", "issueNo", "9"],
    ["4-(3)-5", "issueNo", "50"],
    ["2-(2)-2", "department", "財務局"],
  ],
};

/** What the round is to say, written by hand from the plan above and the faults of the published programme. */
export const expectedOfForty = {
  failed: {
    "財政局1.xlsx": ["必須の記入欄が空いている 2件（'1-(1)-2'!B1 ほか）"],
    "総務企画局1.xlsx": ["所管が一覧にない 1件（'2-(2)-2'!B1）"],
    // Printed so in the published programme.
    "経済労働局1.xlsx": ["和暦と西暦が食い違う 1件（'1-(1)-5'!F7）"],
    "経済労働局2.xlsx": ["和暦と西暦が食い違う 1件（'2-(6)-2'!B15）"],
    "病院局.xlsx": ["現状値がシートと一覧で食い違う 1件（'2-(7)-10'!F16）", "和暦と西暦が食い違う 1件（'2-(7)-12'!A10）"],
    "健康福祉局1.xlsx": [
      "課題 1-(1)-9 が二重に提出されています（健康福祉局1.xlsx）。",
      "様式の記入例や仮の文字が残っている 1件（'1-(1)-8'!B14）",
    ],
    "建設緑政局1.xlsx": ["課題 1-(3)-9 が二重に提出されています（建設緑政局2.xlsx）。"],
    "建設緑政局2.xlsx": ["課題 1-(3)-9 が二重に提出されています（建設緑政局1.xlsx）。"],
    "港湾局.xlsx": ["課題 1-(3)-11 が二重に提出されています（臨海部国際戦略本部.xlsx）。"],
    "臨海部国際戦略本部.xlsx": ["課題 1-(3)-11 が二重に提出されています（港湾局.xlsx）。"],
    "監査事務局.xlsx": ["課題 4-(3)-50 は改革課題一覧にありません。"],
  },
  unreadable: { "切れた.xlsx": [unopenable.damaged.ja] },
  noForm: { "当番表.xlsx": ["改革課題シートが見つかりません。"] },
  passed: 40 - 11 - 1 - 1 - 1,
  ours: ["集計.xlsx"],
  expected: 215,
  unsubmitted: [
    ["1-(1)-10", "健康福祉局"],
    ["1-(3)-10", "建設緑政局"],
    ["2-(7)-8", "交通局"],
    ["3-(1)-14", "川崎区役所"],
    ["4-(3)-4", "会計室"],
    ["4-(3)-5", "監査事務局"],
  ],
  doubled: [
    ["1-(1)-9", "健康福祉局1.xlsx 1-(1)-9", "健康福祉局1.xlsx 1-(1)-10"],
    ["1-(3)-9", "建設緑政局1.xlsx 1-(3)-9", "建設緑政局2.xlsx 1-(3)-10"],
    ["1-(3)-11", "港湾局.xlsx 1-(3)-11", "臨海部国際戦略本部.xlsx 1-(3)-11"],
  ],
  unlisted: [["4-(3)-50", "監査事務局.xlsx 4-(3)-5"]],
};

/** The thirty-seven workbooks with forms. */
export const submittedForms = () => roundFiles(plan);

/** A workbook without any form. */
export function blankBook(): Book {
  const book = new Book();
  book.addSheet("当番表").setCell(0, 0, { value: "4月の当番" });
  return book;
}

/** All forty as files: also one that breaks off, one without a form, and one that the add-in made. */
export async function fortyFiles(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const forms = submittedForms().map(async ({ file, book }) => ({ name: file, bytes: await saveXlsx(book) }));
  const plan = { id: "overview", name: "達成状況", title: "達成状況", notes: ["作成"], columns: [{ header: "年度", width: 9 }], rows: [] };
  const blank = await saveXlsx(blankBook());
  return [
    ...(await Promise.all(forms)),
    { name: "切れた.xlsx", bytes: blank.subarray(0, blank.length / 2) },
    { name: "当番表.xlsx", bytes: blank },
    { name: "集計.xlsx", bytes: await makeWorkbook([plan]) },
  ];
}

/** The part of a round that both the pane and the JSON of the command line have. */
interface ToldRound {
  readonly files: readonly { readonly file: string; readonly verdict: Round["files"][number]["verdict"]; readonly reasons: readonly string[] }[];
  readonly ours: readonly string[];
  readonly expected: number | null;
  readonly unsubmitted: readonly { readonly issue: string; readonly departments: readonly string[] }[];
  readonly doubled: readonly ToldClaim[];
  readonly unlisted: readonly ToldClaim[];
}

interface ToldClaim {
  readonly issue: string;
  readonly forms: readonly { readonly file: string; readonly sheet: string }[];
}

/** A round in the shape of what is expected of it. */
export function listOf({ files, ours, expected, unsubmitted, doubled, unlisted }: ToldRound): object {
  const reasonsOf = (wanted: string) => Object.fromEntries(files.flatMap(({ file, verdict, reasons }) => (verdict === wanted ? [[file, reasons]] : [])));
  const claims = (all: readonly ToldClaim[]) => all.map(({ issue, forms }) => [issue, ...forms.map(({ file, sheet }) => `${file} ${sheet}`)]);
  return {
    failed: reasonsOf("failed"),
    unreadable: reasonsOf("unreadable"),
    noForm: reasonsOf("no-form"),
    passed: files.filter(({ verdict }) => verdict === "passed").length,
    ours,
    expected,
    unsubmitted: unsubmitted.map(({ issue, departments }) => [issue, ...departments]),
    doubled: claims(doubled),
    unlisted: claims(unlisted),
  };
}

/** The same of the round itself. */
export const listOfRound = (round: Round): object =>
  listOf({
    ...round,
    files: round.files.map((one) => ({ ...one, reasons: one.reasons.map(({ ja }) => ja) })),
    expected: round.expected?.length ?? null,
  });
