import { sheet } from "../grid/drawing";
import { plainLabel } from "../grid/label";
import { issueLabel, sharesIssue, type IssueKey } from "../model/issue-key";
import type { ReformIssue } from "../model/reform-issue";
import type { TextEntry } from "../values/entry";
import { exampleForm } from "./example-form";
import { defineRule } from "./rule";

/**
 * A form describes its own issue: its texts and indicators are not all those of an issue of another name.
 * Several wards may share an issue, name and all.
 */
export const formCopied = defineRule({
  id: "form-copied",
  category: "structure",
  severity: "warning",
  title: { ja: "本文も指標もすべて別の課題と同じ改革課題シートがある", en: "A form says of its issue what another says of its own, word for word" },
  reason: {
    ja: "別の課題のシートを写して書き始め、番号だけを直したシートが、そのまま提出されることがあります。現状・方向性・取組内容・到達目標と指標名（第3章）のすべてが、課題名の違う課題と一字一句同じときだけ知らせます。",
    en: "A copy of another issue's form may be handed in with nothing but the number changed. It is pointed out only where situation, direction, measures, goal and the names of the indicators (chapter 3) are all the same as in an issue of another name, word for word.",
  },

  *find({ issues }) {
    const seen = new Map<string, { readonly key: IssueKey; readonly first: TextEntry; readonly name: string }>();
    for (const issue of issues) {
      const { key } = issue;
      const name = plainLabel(issue.issueName?.text ?? "");
      const [first, ...others] = textsOf(issue);
      if (!key || !first || others.length < fewest - 1) continue;
      const indicators = [...issue.activityIndicators, ...issue.outcomeIndicators];
      const whole = [first, ...others, ...indicators.map((indicator) => indicator.name)].map(({ text }) => plainLabel(text)).join("\n");
      const known = seen.get(whole);
      if (!known) seen.set(whole, { key, first, name });
      else if (!sharesIssue(known.key, key) && known.name !== name)
        yield { at: first.at, also: [known.first.at], issues: [key, known.key].map(issueLabel) };
    }
  },

  explain: ({ issues: [own = "", other = ""] }) => ({
    ja: [
      `課題 ${own} の現状・取組の方向性・具体的な取組内容・到達目標と指標名が、課題 ${other} とすべて同じです。`,
      "シートには、その課題のことを書くはずです。",
      "写したままになっていないか確かめて、書き直してください。同じ文で正しければ、このままで構いません。",
    ],
    en: [
      `Situation, direction, measures, goal and indicators of issue ${own} are those of issue ${other}, word for word.`,
      "A form should describe its own issue.",
      "See whether it is a copy that was never rewritten; if it holds for both, leave it as it is.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "農業の支援", goal: "農業の支援の定着" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", issueName: "農業の支援", situation: "[[窓口の混雑が続いている。]]" })}`,
  },
});

/** A form of which less is filled in is a draft. */
const fewest = 4;

const textsOf = ({ situation, direction, measuresText, goal }: ReformIssue): readonly TextEntry[] =>
  [situation, direction, measuresText, goal].filter((entry) => entry !== undefined).filter(({ text }) => text !== "");
