import { checkRound } from "../../src/round/check-round";
import { layRound } from "../../src/round/round-sheet";
import { bureauFiles } from "../../src/round/send-back";
import { defaultSettings } from "../../src/settings";
import type { PlanTable } from "../../src/summary/sheet-plan";
import { roundSchema } from "../../src/contract/round-schema";
import { toRoundJson } from "../../src/contract/round-json";
import { snapshotOf } from "../support/grids";
import { officeBook, roundFiles } from "../support/round";

const files = roundFiles({
  gaps: ["4-(3)-4"],
  doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]],
  faults: [["1-(1)-2", "department", ""], ["4-(3)-5", "department", "監査局"], ["4-(3)-5", "goal", ""]],
}).filter(({ file }) => !/^(経済労働局|病院局)/.test(file));
const submissions = [
  ...files.map(({ file, book }) => ({ file, snapshot: snapshotOf(book, file) })),
  { file: "切れた.xlsx", unreadable: { ja: "壊れています。", en: "It is damaged." } },
];
const round = checkRound({ submissions, office: snapshotOf(officeBook()), year: 2021, settings: defaultSettings, today: "2026-11-21" });
const input = { round, settings: defaultSettings, language: "ja", madeAt: "2026-11-21 10:30" } as const;
const column = ({ columns, rows }: PlanTable, header: string) => rows.map((cells) => cells[columns.findIndex((one) => one.header === header)]?.value ?? null);

describe("the files that go back to the bureaus", () => {
  const sent = bureauFiles(input);
  const to = (bureau: string) => {
    const found = sent.find((one) => one.bureau === bureau);
    if (!found) throw new Error(`nothing for ${bureau}`);
    return found;
  };

  test("hold each finding in the files once, and nothing of the office's own lists", () => {
    const numbers = round.check.findings.filter(({ at }) => at.book !== "").length;
    const sentRows = sent.flatMap(({ plans }) => plans.filter(({ id }) => id === "findings").flatMap((plan) => column(plan, "ファイル"))).filter((file) => file !== null);
    expect(sentRows).toHaveLength(numbers);
    expect(sentRows).not.toContain("");
  });

  test("have a name that says whose they are", () => expect(to("財政局").name).toBe("指摘_財政局.xlsx"));

  test("reach the department that the list names, whatever stands in the form", () => {
    expect(sent.map(({ bureau }) => bureau)).not.toContain("監査局");
    expect(to("監査事務局").plans[0]?.title).toBe("検査結果 監査事務局");
    expect(column(to("財政局").plans[0] as PlanTable, "指摘")).toContain("必須の記入欄が空いている");
  });

  test("tell who submitted nothing, and both who submitted the same", () => {
    const [, missing] = to("会計室").plans;
    expect(missing && column(missing, "課題")).toEqual(["4-(3)-4"]);
    for (const bureau of ["港湾局", "臨海部国際戦略本部"]) {
      const twice = to(bureau).plans.find(({ id }) => id === "round");
      expect(twice && column(twice, "ファイル")).toEqual(["港湾局.xlsx", "臨海部国際戦略本部.xlsx"]);
    }
  });

  test("are not made for who has nothing to look at", () => expect(sent.map(({ bureau }) => bureau)).not.toContain("消防局"));
});

describe("提出状況", () => {
  const plan = layRound(input);

  test("lists every file with its verdict and why", () => {
    expect(column(plan, "ファイル")).toEqual(submissions.map(({ file }) => file));
    const why = new Map(column(plan, "ファイル").map((file, index) => [file, [column(plan, "判定")[index], column(plan, "理由")[index]]]));
    expect(why.get("財政局1.xlsx")).toEqual(["要修正", "必須の記入欄が空いている 1件（'1-(1)-2'!B1）"]);
    expect(why.get("切れた.xlsx")).toEqual(["読み取り不可", "壊れています。"]);
    expect(why.get("消防局.xlsx")).toEqual(["合格", null]);
  });

  test("says below it what is missing and what came twice", () => {
    const [missing, twice] = plan.more ?? [];
    expect(missing && column(missing, "課題")).toEqual(expect.arrayContaining(["4-(3)-4", "2-(7)-10", "1-(1)-5"]));
    expect(twice && column(twice, "課題")).toEqual(["1-(3)-11", "1-(3)-11"]);
  });
});

test("round --format json has the shape of its schema, in both languages", () => {
  for (const language of ["ja", "en"] as const) expect(roundSchema.parse(toRoundJson(round, language))).toEqual(toRoundJson(round, language));
});

test("a department that signs with its former name is that department, where the settings know it", () => {
  const { masters } = defaultSettings;
  const departments = masters.departments.map((one) => (one.name === "監査事務局" ? { ...one, alsoCalled: ["監査局"] } : one));
  const settings = { ...defaultSettings, masters: { ...masters, departments } };
  const own = submissions.filter(({ file }) => file === "監査事務局.xlsx");
  const looked = (by: typeof settings) => checkRound({ submissions: own, office: snapshotOf(officeBook()), year: 2021, settings: by, today: "2026-11-21" });
  const about = ({ check, files: verdicts }: ReturnType<typeof looked>) => [
    check.findings.flatMap(({ ruleId }) => (ruleId.startsWith("department-") ? [ruleId] : [])),
    verdicts.flatMap((one) => one.departments),
  ];
  expect(about(looked(defaultSettings))).toEqual([["department-unknown"], ["監査局"]]);
  expect(about(looked(settings))).toEqual([[], ["監査事務局"]]);
});
