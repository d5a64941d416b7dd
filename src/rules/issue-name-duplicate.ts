import { sheet } from "../grid/drawing";
import type { CellRef } from "../grid/cell-ref";
import { plainLabel } from "../grid/label";
import { issueLabel, sharesIssue, type IssueKey } from "../model/issue-key";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** The issues of a department have names that tell them apart. Those of several wards may have one name. */
export const issueNameDuplicate = defineRule({
  id: "issue-name-duplicate",
  category: "structure",
  severity: "warning",
  title: { ja: "一つの所管の二つの課題が同じ課題名である", en: "Two issues of one department have one name" },
  reason: {
    ja: "別の課題のシートを写して書き始めると、課題名が元のまま残ることがあります。同じ課題名では、一覧（資料7）でも集計でも区別できません。区役所のように、別の所管が同じ課題名を使うことはあります。",
    en: "Whoever begins with a copy of another issue's form may forget its name. Under one name two issues cannot be told apart in the lists (appendix 7) and the summaries. Wards may well share a name.",
  },

  *find({ issues }) {
    const seen = new Map<string, { readonly key: IssueKey; readonly at: CellRef }>();
    for (const { key, issueName, department } of issues) {
      if (!key || !issueName || issueName.text === "") continue;
      const name = `${plainLabel(department?.text ?? "")}\n${plainLabel(issueName.text)}`;
      const first = seen.get(name);
      if (!first) seen.set(name, { key, at: issueName.at });
      else if (!sharesIssue(first.key, key))
        yield { at: issueName.at, also: [first.at], actual: oneLine(issueName.text), issues: [first.key, key].map(issueLabel) };
    }
  },

  explain: ({ actual, issues: [first = "", second = ""] }) => ({
    ja: [`課題 ${first} と ${second} が、同じ課題名「${actual}」です。`, "一つの所管の中では、課題名は課題ごとに違うはずです。", "写したままになっていないかを確かめ、課題の内容に合う名前にしてください。"],
    en: [
      `Issues ${first} and ${second} have one name, "${actual}".`,
      "Within a department, each issue has a name of its own.",
      "Check that it is no forgotten copy, and name the issue after what it is about.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "農業の支援" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "[[証明書の発行体制]]" })}`,
  },
});
