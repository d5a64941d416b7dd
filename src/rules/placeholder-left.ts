import { addressOf } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import type { TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm } from "./example-form";
import { everyIndicator } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** What the template says must be replaced by an entry. */
export const placeholderLeft = defineRule({
  id: "placeholder-left",
  category: "structure",
  severity: "error",
  title: { ja: "様式の記入例や仮の文字が残っている", en: "Text of the template was left in place" },
  reason: {
    ja: "「○○」「未定」「20●●年度」「（例）」は記入ではありません。そのまま一覧や公表資料に載ってしまいます。対象は値の全体が仮の文字であるものなど、確かなものだけです。",
    en: "○○, 未定, 20●●年度 and (例) are not entries, and would be carried into the lists and into print. Only what is certain is reported.",
  },

  *find(programme) {
    const seen = new Set<string>();
    for (const { text, at } of writtenTexts(programme)) {
      const place = `${at.book}\n${addressOf(at)}`;
      if (!isPlaceholder(text) || seen.has(place)) continue;
      seen.add(place);
      yield { at, actual: oneLine(text) };
    }
  },

  explain: ({ actual }) => ({
    ja: [`「${actual}」は様式の仮の文字のままです。`, "決まった内容を記入する欄です。", "実際の内容に書き換えてください。まだ決まらないときは改革担当に相談してください。"],
    en: [`"${actual}" is still the text of the template.`, "The actual entry belongs here.", "Replace it; if it is not decided yet, ask the reform office."],
  }),

  examples: {
    good: sheet`${exampleForm({ department: "市民文化局" })}`,
    bad: sheet`${exampleForm({ department: "[[○○局]]" })}`,
  },
});

/** Every text that a person has to write: the form's fields, the indicators and their values, the results of years that have ended, the lists. */
function* writtenTexts(programme: Programme): Generator<TextEntry> {
  for (const issue of programme.issues) {
    const { department, initiativeNo, initiativeName, itemNo, itemName, issueNo, issueName, situation, direction, measuresText, goal } = issue;
    for (const entry of [department, initiativeNo, initiativeName, itemNo, itemName, issueNo, issueName, situation, direction, measuresText, goal])
      if (entry) yield entry;
  }
  for (const { name, baseline, targets, undated, concept, formula, rationale, department, issueName } of everyIndicator(programme)) {
    yield name;
    if (baseline) yield baseline;
    yield* targets.map(({ entry }) => entry);
    yield* undated;
    yield* [department, issueName, concept, formula, rationale].flatMap((entry) => entry ?? []);
  }
  for (const { due, actual, rate, rating, reason } of programme.results) if (due) yield* [actual, rate, rating, reason].flatMap((entry) => entry ?? []);
  for (const { issueName, department } of programme.issueRows) yield* [issueName, department];
}
