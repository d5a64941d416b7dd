import { check } from "../../src/check";
import { checkSchema } from "../../src/contract/check-schema";
import { toCheckJson } from "../../src/contract/check-json";
import { toReadJson } from "../../src/contract/read-json";
import { readSchema } from "../../src/contract/read-schema";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { waiverFor } from "../../src/waivers/subject";
import { snapshotOf } from "../support/grids";

const file = "programme.xlsx";
const checked = check([snapshotOf(sampleBook("with-results"), file)], 2024, defaultSettings);
const read = toReadJson(checked.programme, [file], "ja");
const sheet = (name: string) => read.books[0]?.sheets.find((one) => one.name === name);

describe("read --json", () => {
  test("has the contract's shape", () => expect(readSchema.parse(read)).toEqual(read));

  test("keeps its keys in English output", () => expect(readSchema.safeParse(toReadJson(checked.programme, [file], "en")).success).toBe(true));

  test("gives a form as one reform issue, with every value and its cell", () => {
    const [record] = sheet("1-(1)-4")?.records ?? [];
    expect(record).toMatchObject({
      type: "reform-issue",
      department: "市民文化局",
      initiativeNo: 1,
      itemNo: 1,
      issueNos: [4],
      activityIndicators: [],
      resources: { people: false, assets: true, money: false, information: false, time: false },
      cells: { department: "'1-(1)-4'!B1" },
    });
    expect(record?.type === "reform-issue" && record.outcomeIndicators[0]).toMatchObject({
      label: "①",
      name: "マイナンバーカードの交付率",
      baseline: { value: 30.89, unit: "%", fiscalYear: 2020 },
      targets: [{ fiscalYear: 2025, value: 85 }],
      aim: { value: "at-least", decidedBy: "baseline-to-target" },
    });
  });

  test("gives a form for seven issues as one record with its members", () => {
    const [record] = sheet("2-(3)-14~20")?.records ?? [];
    expect(record).toMatchObject({ issueNos: [14, 15, 16, 17, 18, 19, 20] });
    expect(record?.type === "reform-issue" && record.members).toEqual(expect.arrayContaining([{ department: "川崎区役所", issueNo: 14 }, { department: "麻生区役所", issueNo: 20 }]));
  });

  test("gives one indicator for each circled number in a cell of a list", () => {
    const records = sheet("成果指標一覧")?.records ?? [];
    expect(records).toHaveLength(208);
    expect(records.slice(0, 2)).toMatchObject([
      { type: "indicator", issueNo: 4, label: "①", targets: [{ fiscalYear: 2022, value: 55 }, { fiscalYear: 2023, value: 65 }, { fiscalYear: 2024, value: 75 }, { fiscalYear: 2025, value: 85 }] },
      { type: "indicator", issueNo: 4, label: "②", baseline: { value: 5.32 } },
    ]);
  });

  test("gives the rows of 改革課題一覧", () => expect(sheet("改革課題一覧")?.records).toHaveLength(215));
});

describe("check --format json", () => {
  const json = toCheckJson(checked, "ja");

  test("has the contract's shape", () => expect(checkSchema.parse(json)).toEqual(json));

  test("counts what was looked at and what was found", () => {
    expect(json.summary).toMatchObject({ books: 1, sheets: 206, waived: 0 });
    expect(json.summary.errors + json.summary.warnings + json.summary.infos).toBe(json.findings.length);
  });

  test("counts what was waived apart, and says of it by whom, why and until when", () => {
    const terms = { by: "山田", reason: "経過措置による", until: null };
    const [first, ...others] = checked.findings;
    if (!first) throw new Error("something was found");
    const waived = toCheckJson({ ...checked, findings: [{ ...first, waived: waiverFor(first, checked.programme, terms) }, ...others] }, "ja");
    expect(checkSchema.parse(waived)).toEqual(waived);
    expect(waived.summary.waived).toBe(1);
    expect(waived.summary.errors + waived.summary.warnings + waived.summary.infos).toBe(waived.findings.length - 1);
    expect(waived.findings.flatMap((finding) => finding.waived ?? [])).toEqual([terms]);
  });

  test("names the exact cell, what stands there and what was expected", () =>
    expect(json.findings.find(({ ruleId, sheet: name }) => ruleId === "fiscal-year-era" && name === "1-(1)-5")).toMatchObject({
      severity: "error",
      file,
      issue: "1-(1)-5",
      cells: ["'1-(1)-5'!F7"],
      actual: "令和3(2020)年度",
      expected: "令和2(2020)年度 または 令和3(2021)年度",
    }));
});
