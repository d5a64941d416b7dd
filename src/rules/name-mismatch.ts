import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import type { TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { byIssue } from "./by-issue";
import { doubledIssues } from "./doubled-issues";
import { exampleForm } from "./example-form";
import { exampleList } from "./example-list";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Issues and indicators have one name in form and lists; widths, spaces and line breaks do not count. */
export const nameMismatch = defineRule({
  id: "name-mismatch",
  category: "across-sheets",
  severity: "warning",
  title: { ja: "課題名・指標名がシートと一覧で違う", en: "Form and list give different names" },
  reason: {
    ja: "シート（第3章）と一覧（資料5・6・7）は同じ課題名・指標名で対応させます。公表されたプログラムにも、「農業支援」と「支援」のような違いがあります（1-(1)-5）。",
    en: "Form (chapter 3) and lists (appendices 5 to 7) are matched by these names. The published programme itself has some that differ by a word (1-(1)-5).",
  },

  *find(programme) {
    for (const { what, form, others } of names(programme)) {
      if (!isName(form)) continue;
      const different = others.filter((list) => isName(list) && plain(list.text) !== plain(form.text));
      if (different.length === 0) continue;
      const expected = [...new Set(different.map(({ text }) => oneLine(text)))];
      yield { at: form.at, also: different.map(({ at }) => at), what, actual: oneLine(form.text), expected };
    }
  },

  explain: ({ what, actual, expected }) => ({
    ja: [
      `シートの${what === "issue" ? "課題名" : "指標名"}「${actual}」が、一覧と違います。`,
      `一覧では「${expected.join("」「")}」です。`,
      "どちらが正しい名称か確かめて、そろえてください。",
    ],
    en: [
      `The form calls the ${what} "${actual}", which is not what the list calls it.`,
      `In the list it is "${expected.join('", "')}".`,
      "Find out which name is right and use it in both.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueName: "証明書の 発行体制" })}${exampleList({ issueName: "証明書の発行体制" })}`,
    bad: sheet`${exampleForm({ issueName: "[[証明書の発行体制]]" })}${exampleList({ issueName: "証明書発行の体制" })}`,
  },
});

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Blanks and placeholders are the business of other rules. */
const isName = ({ text }: TextEntry): boolean => text !== "" && !isPlaceholder(text);

interface Name {
  readonly what: "issue" | "indicator";
  readonly form: TextEntry;
  /** The same name in the lists of the workbook. */
  readonly others: readonly TextEntry[];
}

function* names(programme: Programme): Generator<Name> {
  const { issues, issueRows, listed, indicators } = programme;
  const isDoubled = doubledIssues(programme);
  const rows = [...issueRows.map(({ key, at, issueName }) => ({ issue: key, at, issueName })), ...listed];
  const rowsOf = byIssue(rows, ({ issue, at }) => ({ issue, book: at.book }));
  for (const { key, issueName, at } of issues) {
    if (!key || !issueName || isDoubled(key)) continue;
    yield { what: "issue", form: issueName, others: rowsOf(key, at.book).map(({ issueName: name }) => name) };
  }
  for (const { form, list, issue } of indicators) if (form && list && !isDoubled(issue)) yield { what: "indicator", form: form.name, others: [list.name] };
}
