/** @jest-environment jsdom */
import { check } from "../../src/check";
import { insertForms } from "../../src/excel/insert-forms";
import { readWorkbook } from "../../src/excel/read-workbook";
import { Book } from "../../src/host/book";
import { facts } from "../../src/sample/facts";
import { writeIndicatorList, writeIssueList } from "../../src/sample/list-sheets";
import { defaultSettings } from "../../src/settings";
import { blankForms, type WantedForms } from "../../src/summary/blank-form";
import { formChoices } from "../../src/summary/form-choices";
import { contentOf } from "../support/book-content";
import { openInOffice } from "../support/office";

const inItem = ({ initiativeNo, itemNo }: { readonly initiativeNo: number; readonly itemNo: number }) => initiativeNo === 1 && itemNo === 1;
const issues = facts.issueList.filter(inItem);
const [outcomes, activities] = [facts.outcomeIndicators.filter(inItem), facts.activityIndicators.filter(inItem)];

/** The lists of one item of the programme, without any form. */
function lists(): Book {
  const book = new Book();
  writeIndicatorList(book.addSheet("成果指標一覧"), "成果指標", outcomes, facts.issues);
  writeIndicatorList(book.addSheet("活動指標一覧"), "活動指標", activities, facts.issues);
  writeIssueList(book.addSheet("改革課題一覧"), issues);
  return book;
}

const checked = () => Excel.run(async (context) => check([await readWorkbook(context)], 2024, defaultSettings));
const insert = async (wanted: WantedForms = "missing"): Promise<readonly string[]> => {
  const forms = blankForms(await checked(), defaultSettings, wanted);
  return Excel.run((context) => insertForms(context, forms));
};

describe("blank forms", () => {
  const book = lists();
  let names: readonly string[] = [];
  beforeAll(async () => {
    openInOffice(book);
    names = await insert();
  });
  beforeEach(() => void openInOffice(book));

  test("are added for each issue of the list, in its order, under its number", () => {
    expect(names).toEqual(issues.map(({ initiativeNo, itemNo, issueNo }) => `${initiativeNo}-(${itemNo})-${issueNo}`));
    expect(book.sheets.slice(3).map(({ name }) => name)).toEqual(names);
    expect(book.sheets.map(({ customProperties }) => [...customProperties])).toEqual(book.sheets.map(() => []));
  });

  test("are read as forms that know their issue, their 所管 and their indicators", async () => {
    const { programme } = await checked();
    expect(programme.issues).toHaveLength(issues.length);
    const read = programme.issues.map(({ key, issueName, department }) => [key?.initiativeNo, key?.itemNo, key?.issueNos[0], issueName?.text, department?.text]);
    expect(read).toEqual(issues.map((row) => [row.initiativeNo, row.itemNo, row.issueNo, row.issue, row.department]));
    expect(new Set(programme.issues.map(({ measuresText }) => measuresText?.text.trim()))).toEqual(new Set(["【R04（2022）～R07（2025）】"]));
    const card = programme.issues.find(({ issueName }) => issueName?.text === facts.issues[3]?.issue);
    expect(card?.outcomeIndicators.map(({ label, name, baseline, targets }) => [label, name.text, baseline?.kind, targets[0]?.fiscalYear])).toEqual(
      facts.issues[3]?.outcome.map(({ no, name }) => [no, name, "quantity", 2025]),
    );
    expect(programme.indicators.filter(({ form, list }) => form && list)).toHaveLength(outcomes.length + activities.length);
  });

  test("contradict no list, and have a place for each result of the programme's years", async () => {
    const { programme, findings } = await checked();
    const found = findings.filter(({ at }) => names.includes(at.sheet));
    expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(["field-missing", "actual-missing", "resource-none-chosen", "name-mismatch"]));
    // What is not only to be filled in: the published lists do not agree on the name of 1-(1)-5.
    expect(found.flatMap(({ ruleId, at }) => (ruleId === "name-mismatch" ? [at.sheet] : []))).toEqual(["1-(1)-5"]);
    const card = programme.indicators.find(({ name }) => name === "マイナンバーカードの交付率");
    expect(card?.form?.actuals.map(({ fiscalYear, entry }) => [fiscalYear, entry.kind])).toEqual([2022, 2023, 2024, 2025].map((year) => [year, "blank"]));
  });

  test("offer what may be entered: the lists of the settings, ○ and —, the five steps", () => {
    const lists = book.sheet("1-(1)-4")?.validations.filter(({ type }) => type === "List").map(({ formulas }) => formulas?.[0]?.slice(1, -1)) ?? [];
    const { departments, initiatives } = defaultSettings.masters;
    expect(lists).toEqual(
      expect.arrayContaining([
        departments.map(({ name }) => name).join(","),
        "1,2,3,4",
        initiatives.map(({ name }) => name).join(","),
        "(1),(2),(3)",
        initiatives[0]?.items.map(({ name }) => name).join(","),
        "1,2,3,4,5,状況変化等により目標未達",
      ]),
    );
    expect(lists.filter((one) => one === "○,—")).toHaveLength(5);
    expect(lists.filter((one = "") => one.length > 255)).toEqual([]);
  });

  test("keep the number of the 項目 as it is chosen: in another cell Excel takes (1) for −1", () =>
    expect(book.sheet("1-(1)-4")?.cell(2, 1)).toMatchObject({ value: "(1)", style: { numberFormat: "@" } }));

  test("are not added a second time", async () => {
    const before = contentOf(book);
    expect(await insert()).toEqual([]);
    expect(contentOf(book)).toEqual(before);
  });
});

test("a sheet that somebody else has called like that stays as it is", async () => {
  const book = new Book();
  writeIssueList(book.addSheet("改革課題一覧"), facts.issueList.slice(0, 2));
  book.addSheet("1-(1)-1").setCell(0, 0, { value: "覚え書き" });
  openInOffice(book);
  expect(await insert()).toEqual(["1-(1)-2"]);
  expect([...(book.sheet("1-(1)-1")?.filledCells() ?? [])]).toHaveLength(1);
});

test("where the pane was closed between two requests, no form has its name yet, and the next time all are there", async () => {
  const book = lists();
  openInOffice(book);
  const forms = blankForms(await checked(), defaultSettings, "missing");
  await new Promise<void>((resolve) => {
    openInOffice(book, {
      between(host, body) {
        if (book.sheets.length > 3) return new Promise<string>(() => undefined);
        const answer = host.answer(body);
        if (book.sheets.length > 3) resolve();
        return answer;
      },
    });
    void Excel.run((context) => insertForms(context, forms));
  });
  expect(book.sheets.slice(3).every(({ name }) => name.startsWith("改革課題チェック・作成中"))).toBe(true);
  openInOffice(book);
  expect(await insert()).toEqual(forms.map(({ name }) => name));
  expect(book.sheets.slice(3).map(({ name }) => name)).toEqual(forms.map(({ name }) => name));
});

describe("an empty form", () => {
  test("comes alone, under a name that is free, and is read as one in which nothing is written", async () => {
    const book = new Book();
    book.addSheet("改革課題シート").setCell(0, 0, { value: "覚え書き" });
    openInOffice(book);
    expect(await insert("empty")).toEqual(["改革課題シート 2"]);
    expect(await insert("empty")).toEqual(["改革課題シート 3"]);
    const { findings } = await checked();
    const rulesIn = (sheet: string) => findings.flatMap(({ ruleId, at }) => (at.sheet === sheet ? [ruleId] : []));
    expect(["改革課題シート 2", "改革課題シート 3"].map(rulesIn)).toEqual([["form-blank", "resource-none-chosen"], ["form-blank", "resource-none-chosen"]]);
  });
});

test("a list that Excel would not take is a hint", () => {
  const { rating } = defaultSettings;
  const departments = Array.from({ length: 60 }, (_, index) => ({ name: `第${index + 1}総務企画課`, alsoCalled: [] }));
  expect(formChoices({ ...defaultSettings.masters, departments }, rating).department.kind).toBe("text");
  expect(formChoices({ departments: [{ name: "総務,企画課", alsoCalled: [] }], initiatives: [] }, rating).department.kind).toBe("text");
  expect(formChoices(defaultSettings.masters, rating, 1).itemName.kind).toBe("list");
});
