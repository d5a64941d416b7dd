import { named } from "../../src/grid/drawing";
import { nameMismatch } from "../../src/rules/name-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleIssueList, exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const form = (issueName: string, name = "コンビニ交付の割合") =>
  named("シート")`${exampleForm({ issueName, outcome: exampleIndicator("成果指標①", name, "—", "15%（令和7（2025）年度）") })}`;
const name = "証明書の発行体制";

ruleTest(nameMismatch, {
  accepts: {
    "a blank and a placeholder in the lists": [form(name), named("成果指標一覧")`${exampleList({ issueName: "○○の推進" })}`, named("改革課題一覧")`${exampleIssueList({ issueName: "" })}`],
    "an issue that two forms claim, which is the business of issue-number-duplicate": [form("農業の支援", "来場者数"), named("シート2")`${exampleForm()}`, named("成果指標一覧")`${exampleList({})}`],
    "the same names": [form(name), named("成果指標一覧")`${exampleList({})}`, named("改革課題一覧")`${exampleIssueList({})}`],
    "spaces, line breaks and widths": [form("証明書の\\n発行体制"), named("成果指標一覧")`${exampleList({ issueName: "証明書の　発行体制", name: "①ｺﾝﾋﾞﾆ交付の 割合" })}`],
    "a blank": [form(""), named("成果指標一覧")`${exampleList({ issueName: name })}`],
    "a placeholder, which is the business of placeholder-left": [form("○○の推進"), named("成果指標一覧")`${exampleList({})}`],
    "another issue's name": [form(name), named("改革課題一覧")`${exampleIssueList({ issueNo: "5", issueName: "農業の支援" })}`],
  },
  finds: {
    "another issue name in a list of indicators": [form(`[[${name}]]`), named("成果指標一覧")`${exampleList({ issueName: "証明書発行の体制" })}`],
    "another issue name in the list of issues": [form(`[[${name}]]`), named("改革課題一覧")`${exampleIssueList({ issueName: "証明書発行の体制" })}`],
    "another indicator name": [form(name, "[[コンビニ交付率]]"), named("成果指標一覧")`${exampleList({ name: "①コンビニ交付の割合" })}`],
    "a name that both lists give otherwise, once": [
      form(`[[${name}]]`),
      named("成果指標一覧")`${exampleList({ issueName: "証明書発行の体制" })}`,
      named("改革課題一覧")`${exampleIssueList({ issueName: "証明書の体制" })}`,
    ],
  },
});

test("name-mismatch says whose name it is", () => {
  expect(saidOf(nameMismatch, [form("[[農業の支援]]"), named("成果指標一覧")`${exampleList({})}`])).toContain("シートの課題名「農業の支援」");
  expect(saidOf(nameMismatch, [form(name, "[[交付率]]"), named("成果指標一覧")`${exampleList({})}`])).toContain("シートの指標名「交付率」");
});
