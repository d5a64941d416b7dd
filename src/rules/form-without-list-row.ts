import { sheet } from "../grid/drawing";
import { byIssue } from "./by-issue";
import { doubledIssues } from "./doubled-issues";
import { exampleForm, exampleIndicator } from "./example-form";
import { exampleList } from "./example-list";
import { indicatorTitle, kindWords } from "./indicator-words";
import { defineRule } from "./rule";

/** Where a workbook has a list of indicators, the indicators of its forms are in it. An unknown issue is the business of issue-not-listed. */
export const formWithoutListRow = defineRule({
  id: "form-without-list-row",
  category: "across-sheets",
  severity: "error",
  title: { ja: "シートの指標が一覧にない", en: "An indicator of a form is not in the list" },
  reason: {
    ja: "年度ごとの目標値は一覧（資料5・6）にあります。一覧に載っていない指標は、各年度の達成を判定できず、集計からも漏れます。",
    en: "The targets of each year stand in the lists (appendices 5 and 6). An indicator that is not listed cannot be judged year by year and is left out of the summaries.",
  },

  *find(programme) {
    const { indicators, listed, issueRows } = programme;
    const isDoubled = doubledIssues(programme);
    const listing = new Set(issueRows.map(({ at }) => at.book));
    const rowsOf = byIssue(issueRows, ({ key, at }) => ({ issue: key, book: at.book }));
    // The indicators of a 施策シート are no list of those of the forms.
    const rows = listed.filter(({ layout, kind }) => layout === `${kind}-indicator-list`);
    const lists = new Set(rows.map(({ at, kind }) => `${at.book}\n${kind}`));
    for (const { form, list, kind } of indicators) {
      if (!form || list || form.name.text === "" || !lists.has(`${form.at.book}\n${kind}`) || isDoubled(form.issue)) continue;
      const isUnknown = listing.has(form.at.book) && (!form.issue || rowsOf(form.issue, form.at.book).length === 0);
      if (isUnknown) continue;
      yield { at: form.at, kind, title: indicatorTitle(form) };
    }
  },

  explain: ({ kind, title }) => ({
    ja: [`${kindWords[kind].ja}「${title}」が${kindWords[kind].ja}一覧にありません。`, "シートの指標は全て一覧にも載ります。", "一覧に行を加えるか、番号と課題No.が一覧と同じか確かめてください。"],
    en: [`The ${kindWords[kind].en} "${title}" is not in the list.`, "Every indicator of a form is listed as well.", "Add it to the list, or see that its number and issue number are the same there."],
  }),

  examples: {
    good: sheet`${exampleForm()}${exampleList({})}`,
    bad: sheet`${exampleForm({
      outcome: [exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和2（2020）年度）", "15%（令和7（2025）年度）"), exampleIndicator("成果指標②", "[[窓口の満足度]]", "—", "80%（令和7（2025）年度）")].join("\n"),
    })}${exampleList({})}`,
  },
});
