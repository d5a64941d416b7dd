import { sheet } from "../grid/drawing";
import type { Bilingual } from "../language";
import { issueLabel, type IssueKey } from "../model/issue-key";
import { exampleForm } from "./example-form";
import { defineRule, type Words } from "./rule";

/** The table of offices below a form that stands for several issues has exactly the numbers of its 課題No. */
export const membersMismatch = defineRule({
  id: "members-mismatch",
  category: "structure",
  severity: "error",
  title: { ja: "所管区役所別課題No.がシートの課題No.と合わない", en: "The table of offices does not have the form's issue numbers" },
  reason: {
    ja: "2-(3)-14~20のように複数の課題を一枚で表すシート（第3章）では、下の表がどの区役所がどの課題No.かを示します。番号が合わないと、どの区役所の課題か決まりません。",
    en: "Where one form stands for several issues, as 2-(3)-14~20 does (chapter 3), the table below it says which office has which number. Where the two disagree, an issue has no office, or two.",
  },

  *find({ issues }) {
    for (const { key, issueNo, members } of issues) {
      const numbers = members.flatMap(({ issueNo: { value } }) => value ?? []);
      if (!key || !issueNo || numbers.length === 0) continue;
      const missing = key.issueNos.filter((no) => !numbers.includes(no));
      const places = members.map((member) => member.issueNo.at);
      if (missing.length > 0) yield { at: issueNo.at, also: places, numbers: labelOf(key, missing), fault: "missing" as const };
      for (const [index, { issueNo: entry }] of members.entries()) {
        if (entry.value === undefined) continue;
        const fault = !key.issueNos.includes(entry.value) ? "foreign" : numbers.indexOf(entry.value) < index ? "twice" : undefined;
        if (fault) yield { at: entry.at, also: [issueNo.at], actual: entry.text, numbers: labelOf(key, [entry.value]), fault } as const;
      }
    }
  },

  explain: ({ numbers, fault }) => wordsOf[fault](numbers),

  examples: {
    good: sheet`${form("4~5", "4", "5")}`,
    bad: sheet`${form("4~5", "4", "[[6]]").replace("課題No. | 4~5", "課題No. | [[4~5]]")}`,
  },
});

const labelOf = (key: IssueKey, issueNos: readonly number[]): string =>
  issueNos.map((no) => issueLabel({ ...key, issueNos: [no] })).join("・");

const todo = { ja: "シートの課題No.と下の表を見比べて、誤っている方を直してください。", en: "Compare the table with the number of the form, and correct what is wrong." };

const wordsOf = {
  missing: (numbers: string) => ({
    ja: [`課題 ${numbers} が、下の表のどの区役所にもありません。`, "シートの課題No.の一つひとつに、区役所が一つずつあるはずです。", todo.ja],
    en: [`In the table below, no office has issue ${numbers}.`, "Each number of the form belongs to one office.", todo.en],
  }),
  foreign: (numbers: string) => ({
    ja: [`表の課題 ${numbers} は、このシートの課題No.にありません。`, "表の番号は、シートの課題No.に含まれるはずです。", todo.ja],
    en: [`Issue ${numbers} of the table is not among those of the form.`, "The table names the issues of its own form only.", todo.en],
  }),
  twice: (numbers: string) => ({
    ja: [`課題 ${numbers} が、表に二度あります。`, "課題No.は区役所ごとに違うはずです。", todo.ja],
    en: [`Issue ${numbers} stands in the table twice.`, "Each office has a number of its own.", todo.en],
  }),
} satisfies Record<string, (numbers: string) => Bilingual<Words>>;

/** A form for two issues, with its table of offices. */
function form(issueNo: string, first: string, second: string): string {
  return `${exampleForm({ department: "各区役所", issueNo })}
    | 【所管区役所別課題No.】 |
    | 区役所名 | 課題No. |
    | 川崎区役所 | ${first} |
    | 幸区役所 | ${second} |`;
}
