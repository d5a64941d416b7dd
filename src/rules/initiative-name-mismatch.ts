import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import type { NumberEntry, TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Forms of the same 取組No. (and 項目No.) give it the same name: the one that most of them give. */
export const initiativeNameMismatch = defineRule({
  id: "initiative-name-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "取組名・項目名がほかのシートと違う", en: "An initiative or item is called otherwise on most forms" },
  reason: {
    ja: "取組1～4と各項目の名称は第3章で決まっています。一枚だけ違う名称は、番号の誤りか書き誤りです。同数で割れているときは、どちらが正しいか決められないので指摘しません。",
    en: "The names of the four initiatives and their items are laid down in chapter 3. A form that gives another name has the wrong number or a slip. Where the forms are divided equally, nothing is reported.",
  },

  *find(programme) {
    for (const group of groups(programme)) {
      const counts = new Map<string, number>();
      for (const { name } of group) counts.set(plain(name.text), (counts.get(plain(name.text)) ?? 0) + 1);
      const [most, next] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
      if (!most || !next || most[1] === next[1]) continue;
      const usual = group.find(({ name }) => plain(name.text) === most[0])?.name;
      if (!usual) continue;
      for (const { what, no, name } of group)
        if (plain(name.text) !== most[0]) yield { at: name.at, also: [usual.at], what, no, actual: oneLine(name.text), expected: oneLine(usual.text), forms: most[1] };
    }
  },

  explain: ({ what, no, actual, expected, forms }) => ({
    ja: [
      `${what === "initiative" ? "取組" : "項目"}${no}の名称が「${actual}」になっています。`,
      `ほかの${forms}枚のシートでは「${expected}」です。`,
      "番号と名称のどちらが誤っているかを確かめて、直してください。",
    ],
    en: [`${what === "initiative" ? "Initiative" : "Item"} ${no} is called "${actual}" here.`, `On ${forms} other forms it is "${expected}".`, "See whether the number or the name is wrong, and correct it."],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5" })}${exampleForm({ issueNo: "6", itemName: "[[将来をみすえた施設]]" })}`,
  },
});

interface Named {
  readonly what: "initiative" | "item";
  readonly no: string;
  readonly name: TextEntry;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The names that go with one number, form by form. */
function groups({ issues }: Programme): Iterable<readonly Named[]> {
  const byNumber = new Map<string, Named[]>();
  const add = (what: Named["what"], no: string, name: TextEntry | undefined) => {
    if (!name || plain(name.text) === "" || isPlaceholder(name.text)) return;
    const known = byNumber.get(`${what} ${no}`);
    if (known) known.push({ what, no, name });
    else byNumber.set(`${what} ${no}`, [{ what, no, name }]);
  };
  const number = (entry: NumberEntry | undefined) => entry?.value;
  for (const { initiativeNo, itemNo, initiativeName, itemName } of issues) {
    const [initiative, item] = [number(initiativeNo), number(itemNo)];
    if (initiative === undefined) continue;
    add("initiative", `${initiative}`, initiativeName);
    if (item !== undefined) add("item", `${initiative}-(${item})`, itemName);
  }
  return byNumber.values();
}
