import { z } from "zod";
import { sheet } from "../grid/drawing";
import { plainLabel } from "../grid/label";
import type { Indicator } from "../model/indicator";
import { issueLabel, sharesIssue, type IssueKey } from "../model/issue-key";
import { told } from "../settings/words";
import type { TextEntry } from "../values/entry";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

const options = z.object({
  least: told(z.number().int().min(1).max(1000).default(20), {
    title: { ja: "文字数", en: "Letters" },
    description: { ja: "短い文は偶然同じになるので、この文字数から指摘します。", en: "Shorter texts are alike by chance." },
  }),
});

/** The reason for a shortfall is that of its own issue. The year before is the business of reason-repeated. */
export const reasonCopied = defineRule({
  id: "reason-copied",
  category: "results",
  severity: "info",
  title: { ja: "未達の理由が別の課題と同じ文である", en: "A reason is that of another issue, word for word" },
  reason: {
    ja: "未達の理由は、課題ごとに何があったかを伝えるものです（第4章）。別の課題と一字一句同じ長い文は、写したまま書き替えていないことがあります。短い文は調べません。",
    en: "A reason tells what happened in its own issue (chapter 4). A long one that is the same word for word in another may be a copy that was never rewritten. Short ones are left alone.",
  },
  options,

  *find(programme, { options: { least } }) {
    const seen = new Map<string, Given>();
    for (const given of reasonsOf(everyIndicator(programme))) {
      const { reason, issue, indicator } = given;
      const text = plainLabel(reason.text);
      if (text.length < least) continue;
      const first = seen.get(text);
      if (!first) seen.set(text, given);
      else if (!sharesIssue(first.issue, issue))
        yield { at: reason.at, also: [first.reason.at], title: indicatorTitle(indicator), issues: [issue, first.issue].map(issueLabel) };
    }
  },

  explain: ({ title, issues: [own = "", other = ""] }) => ({
    ja: [
      `課題 ${own}「${title}」の未達の理由が、課題 ${other} の理由と同じ文です。`,
      "理由は課題ごとに書かれるはずです。",
      "写したままになっていないか確かめてください。事情が同じであれば、このままで構いません。",
    ],
    en: [
      `The reason of "${title}" (issue ${own}) is that of issue ${other}, word for word.`,
      "A reason is written for its own issue.",
      "See whether it is a copy that was never rewritten; if it holds for both, leave it as it is.",
    ],
  }),

  examples: {
    good: sheet`${list("改修工事で会場を半年使えず、回数を減らしたため。", "講師の都合がつかず、開催を翌年度に延ばしたため。")}`,
    bad: sheet`${list("改修工事で会場を半年使えず、回数を減らしたため。", "[[改修工事で会場を半年使えず、回数を減らしたため。]]")}`,
  },
});

interface Given {
  readonly issue: IssueKey;
  readonly indicator: Indicator;
  readonly reason: TextEntry;
}

const reasonsOf = (indicators: readonly Indicator[]): readonly Given[] =>
  indicators.flatMap((indicator) => {
    const { issue, reasons } = indicator;
    return issue ? reasons.map(({ entry }) => ({ issue, indicator, reason: entry })) : [];
  });

function list(first: string, second: string): string {
  return `
    | 取組No. | 項目No. | 課題No. | 成果指標名 | 現状値 | 未達の理由 |
    | ^ | ^ | ^ | ^ | R02 | R07 |
    | 1 | 1 | 4 | 講座の回数 | 10回 | ${first} |
    | 1 | 1 | 5 | 研修の回数 | 20回 | ${second} |`;
}
