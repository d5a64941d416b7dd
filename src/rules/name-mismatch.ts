import { addressOf } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import { sharesIssue } from "../model/issue-key";
import type { Programme } from "../model/programme";
import type { TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm } from "./example-form";
import { exampleList } from "./example-list";
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
    const seen = new Set<string>();
    for (const { what, form, list } of namesTwice(programme)) {
      if (plain(form.text) === "" || plain(list.text) === "" || plain(form.text) === plain(list.text)) continue;
      if (isPlaceholder(form.text) || isPlaceholder(list.text)) continue;
      const place = [list.at.book, addressOf(list.at), list.text].join("\n");
      if (seen.has(place)) continue;
      seen.add(place);
      yield { at: list.at, also: [form.at], what, actual: list.text.trim(), expected: form.text.trim() };
    }
  },

  explain: ({ what, actual, expected }) => ({
    ja: [
      `一覧の${what === "issue" ? "課題名" : "指標名"}「${actual}」が、シートと違います。`,
      `シートでは「${expected}」です。`,
      "どちらが正しい名称か確かめて、そろえてください。",
    ],
    en: [
      `The list calls the ${what} "${actual}", which is not what the form calls it.`,
      `On the form it is "${expected}".`,
      "Find out which name is right and use it in both.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueName: "証明書の 発行体制" })}${exampleList({ issueName: "証明書の発行体制" })}`,
    bad: sheet`${exampleForm({ issueName: "証明書の発行体制" })}${exampleList({ issueName: "[[証明書発行の体制]]" })}`,
  },
});

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

interface NameTwice {
  readonly what: "issue" | "indicator";
  readonly form: TextEntry;
  readonly list: TextEntry;
}

function* namesTwice({ issues, issueRows, listed, indicators }: Programme): Generator<NameTwice> {
  for (const { key, issueName, at } of issues) {
    if (!key || !issueName) continue;
    for (const row of issueRows) if (row.key && row.at.book === at.book && sharesIssue(row.key, key)) yield { what: "issue", form: issueName, list: row.issueName };
    for (const row of listed) if (row.issue && row.at.book === at.book && sharesIssue(row.issue, key)) yield { what: "issue", form: issueName, list: row.issueName };
  }
  for (const { form, list } of indicators) if (form && list) yield { what: "indicator", form: form.name, list: list.name };
}
