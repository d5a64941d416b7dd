import { sheet } from "../grid/drawing";
import { issueLabel } from "../model/issue-key";
import { byIssue } from "./by-issue";
import { exampleForm } from "./example-form";
import { exampleList } from "./example-list";
import { indicatorTitle, kindWords } from "./indicator-words";
import { defineRule } from "./rule";

/** Where the form of an issue is in the workbook, its listed indicators are on the form. Issues without a form are the business of issue-without-form. */
export const listRowWithoutForm = defineRule({
  id: "list-row-without-form",
  category: "across-sheets",
  severity: "error",
  title: { ja: "一覧の指標がシートにない", en: "A listed indicator is not on the form of its issue" },
  reason: {
    ja: "一覧（資料5・6）の指標は、第3章の改革課題シートの指標を並べたものです。シートにない指標は、実績を記入する場所がありません。",
    en: "The lists (appendices 5 and 6) repeat the indicators of the forms in chapter 3. One that is not on the form has no place for its results.",
  },

  *find({ indicators, issues }) {
    const formsOf = byIssue(issues, ({ key, at }) => ({ issue: key, book: at.book }));
    for (const { form, list, kind, issue } of indicators) {
      if (form || !list || !issue || list.name.text === "") continue;
      const [own] = formsOf(issue, list.at.book);
      if (own) yield { at: list.at, also: [own.issueNo?.at ?? own.at], kind, title: indicatorTitle(list), issue: issueLabel(issue), form: own.at.sheet };
    }
  },

  explain: ({ kind, title, issue, form }) => ({
    ja: [
      `${kindWords[kind].ja}「${title}」が、課題 ${issue} のシート「${form}」にありません。`,
      "一覧の指標は全て改革課題シートにもあります。",
      "シートに指標を加えるか、一覧の番号と課題No.を確かめてください。",
    ],
    en: [
      `The ${kindWords[kind].en} "${title}" is not on the form of issue ${issue} ("${form}").`,
      "Every listed indicator stands on the form of its issue as well.",
      "Add it to the form, or look at its number and issue number in the list.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm()}${exampleList({})}`,
    bad: sheet`${exampleForm()}${exampleList({}, { name: "[[②窓口の満足度]]", baseline: "②—", targets: ["②70%", "②72%", "②75%", "②80%"] })}`,
  },
});
