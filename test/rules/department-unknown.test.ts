import { named, sheet } from "../../src/grid/drawing";
import { departmentUnknown } from "../../src/rules/department-unknown";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { defaultSettings, type Masters } from "../../src/settings";
import { foundBy, ruleTest, saidOf } from "../support/rule-test";

const form = (department: string) => sheet`${exampleForm({ department })}`;
const goals = (heading: string, section = "企画政策課") => named("目標")`
    | ${heading} | < | < | < |
    | (1) 満足度の高い市役所づくり | < | < | < |
    | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
    | 災害に備えます。 | ①訓練を行います。 | ${section} | ・訓練の回数 3回 |`;

ruleTest(departmentUnknown, {
  accepts: {
    "a department of the programme": form("市民文化局"),
    "a remark in brackets, spaces and line breaks": form("教育委員会\\n事務局（学校 教育部）"),
    "several departments": form("総務企画局、財政局"),
    "a section of one": form("総務企画局行政改革課"),
    "every ward": form("各区役所"),
    "a blank": form(""),
    "a placeholder": form("○○局"),
  },
  finds: {
    "a misspelt name": form("[[市民分化局]]"),
    "one of several": form("[[総務企画局、財務局]]"),
    "lists that name another one": [
      named("一覧")`${exampleIssueList({ department: "[[財務局]]" }, { issueNo: "5" })}`,
      named("成果指標一覧")`${exampleList({ department: "[[財務局]]" })}`,
    ],
    "three of them beside one that is known": sheet`${exampleForm()}${exampleForm({ department: "[[企画部]]" })}${exampleForm({ department: "[[総務部]]" })}${exampleForm({ department: "[[市民部]]" })}`,
    "the table of offices below a form": sheet`
      ${exampleForm({ department: "各区役所", issueNo: "14~15" })}
      | 【所管区役所別課題No.】 |
      | 区役所名 | 課題No. |
      | 川崎区役所 | 14 |
      | [[横浜区役所]] | 15 |`,
    "two of them, which may both be slips": sheet`${exampleForm({ department: "[[企画部]]" })}${exampleForm({ department: "[[総務部]]" })}`,
    "a book of another city with a blank in it: once": sheet`${exampleForm({ department: "[[企画部]]" })}${exampleForm({ department: "総務部" })}${exampleForm({ department: "市民部" })}${exampleForm({ department: "" })}`,
    "a book of another city: once": sheet`${exampleForm({ department: "[[企画部]]" })}${exampleForm({ department: "総務部" })}${exampleForm({ department: "市民部" })}`,
  },
});

const cityOf = (departments: Masters["departments"]) => ({ settings: { ...defaultSettings, masters: { ...defaultSettings.masters, departments } } });

describe("with the departments of another city", () =>
  ruleTest(
    departmentUnknown,
    {
      accepts: { "another name of the department": form("企財部"), "the division of a goal": goals("企画財政部 令和8年度組織重点目標"), "a ・ in a name": form("大会・イベント推進室") },
      finds: { "a department of the published programme": form("[[財政局]]"), "the division of a goal": goals("[[企画部 令和8年度組織重点目標]]"), "a section": goals("企画財政部 令和8年度組織重点目標", "[[企画政策室]]") },
    },
    cityOf([{ name: "企画財政部", alsoCalled: ["企財部"] }, { name: "企画政策課", alsoCalled: [] }, { name: "大会・イベント推進室", alsoCalled: [] }]),
  ));


test("without a list of departments, any name will do", () => expect(foundBy(departmentUnknown, form("財務局"), cityOf([]))).toEqual([]));

test("department-unknown names what is alike, if anything is", () => {
  expect(saidOf(departmentUnknown, form("[[市民分化局]]"))).toContain("似た名称には「市民文化局」があります。");
  expect(saidOf(departmentUnknown, form("[[ＡＢＣ]]"))).toContain("一覧にある所管の名称を書くところです。");
});

test("department-unknown says of another city that the settings are those of this one", () => {
  expect(saidOf(departmentUnknown, sheet`${exampleForm({ department: "[[企画部]]" })}${exampleForm({ department: "総務部" })}${exampleForm({ department: "市民部" })}`)).toContain("シートの所管が一つも「所管の一覧」にありません。");
});

test("department-unknown says so in English, too", () => {
  expect(saidOf(departmentUnknown, form("[[市民分化局]]"), "en")).toContain('The most similar name there is "市民文化局".');
  expect(saidOf(departmentUnknown, form("[[ＡＢＣ]]"), "en")).toContain("One of the departments of the list belongs here.");
});
