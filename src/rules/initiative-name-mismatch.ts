import type { CellRef } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import type { Masters } from "../settings";
import type { NumberEntry, TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Forms give a 取組No. (and 項目No.) the name that the settings give it; where these do not list it, the one that most forms give. */
export const initiativeNameMismatch = defineRule({
  id: "initiative-name-mismatch",
  category: "across-sheets",
  severity: "error",
  title: { ja: "取組名・項目名が番号と合わない", en: "A number has another initiative's or item's name" },
  reason: {
    ja: "取組1～4と各項目の名称は第3章で決まっています（設定の「取組と項目の一覧」）。違う名称は、番号の誤りか書き誤りです。一覧にない番号では、多くのシートと違う名称を指摘し、同数で割れていれば指摘しません。",
    en: "The names of the four initiatives and their items are laid down in chapter 3 (in the settings: initiatives and items). A form that gives another name has the wrong number or a slip. For a number that is not listed, the name that most forms give is taken; where they are divided equally, nothing is reported.",
  },

  *find(programme, { settings: { masters } }) {
    for (const group of groups(programme)) {
      const right = masterName(masters, group[0]) ?? usualName(group);
      if (!right) continue;
      for (const { what, no, name } of group) {
        if (plain(name.text) === plain(right.name)) continue;
        yield { at: name.at, also: right.also ?? [], what, no, actual: oneLine(name.text), expected: oneLine(right.name), forms: right.forms };
      }
    }
  },

  explain: ({ what, no, actual, expected, forms }) => ({
    ja: [
      `${what === "initiative" ? "取組" : "項目"}${no}の名称が「${actual}」になっています。`,
      `${forms === undefined ? "プログラム" : `ほかの${forms}枚のシート`}では「${expected}」です。`,
      "番号と名称のどちらが誤っているかを確かめて、直してください。",
    ],
    en: [
      `${what === "initiative" ? "Initiative" : "Item"} ${no} is called "${actual}" here.`,
      `${forms === undefined ? "In the programme" : `On ${forms} other forms`} it is "${expected}".`,
      "See whether the number or the name is wrong, and correct it.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5" })}`,
    bad: sheet`${exampleForm({ issueNo: "4" })}${exampleForm({ issueNo: "5", itemName: "[[将来をみすえた施設]]" })}`,
  },
});

interface Named {
  readonly what: "initiative" | "item";
  /** "1", "1-(3)" */
  readonly no: string;
  readonly numbers: readonly [initiative: number, item?: number];
  readonly name: TextEntry;
}

/** The name that a number should have; where that is what most forms say, how many they are and the cell of one. */
interface RightName {
  readonly name: string;
  readonly also?: readonly CellRef[];
  readonly forms?: number;
}

function masterName({ initiatives }: Masters, { numbers: [initiativeNo, itemNo] }: Named): RightName | undefined {
  const initiative = initiatives.find(({ no }) => no === initiativeNo);
  return itemNo === undefined ? initiative : initiative?.items.find(({ no }) => no === itemNo);
}

function usualName(group: readonly Named[]): RightName | undefined {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(plain(name.text), (counts.get(plain(name.text)) ?? 0) + 1);
  const [most, next] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  if (!most || !next || most[1] === next[1]) return undefined;
  const usual = group.find(({ name }) => plain(name.text) === most[0])?.name;
  return usual && { name: usual.text, also: [usual.at], forms: most[1] };
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The names that go with one number, form by form. */
function groups({ issues }: Programme): Iterable<readonly [Named, ...Named[]]> {
  const byNumber = new Map<string, [Named, ...Named[]]>();
  const add = (named: Omit<Named, "name">, name: TextEntry | undefined) => {
    if (!name || plain(name.text) === "" || isPlaceholder(name.text)) return;
    const known = byNumber.get(named.no);
    if (known) known.push({ ...named, name });
    else byNumber.set(named.no, [{ ...named, name }]);
  };
  const number = (entry: NumberEntry | undefined) => entry?.value;
  for (const { initiativeNo, itemNo, initiativeName, itemName } of issues) {
    const [initiative, item] = [number(initiativeNo), number(itemNo)];
    if (initiative === undefined) continue;
    add({ what: "initiative", no: `${initiative}`, numbers: [initiative] }, initiativeName);
    if (item !== undefined) add({ what: "item", no: `${initiative}-(${item})`, numbers: [initiative, item] }, itemName);
  }
  return byNumber.values();
}
