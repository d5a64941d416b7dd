import { sheet } from "../grid/drawing";
import { knownDepartments } from "../model/known-departments";
import type { PriorityGoal } from "../model/plan-records";
import type { Programme } from "../model/programme";
import type { TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { byCell } from "./by-cell";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** So many names, and not one of them known: the list is that of another city. Said once. */
const another = 3;

/** The departments that sheets name are among those of the settings, where these list any. */
export const departmentUnknown = defineRule({
  id: "department-unknown",
  category: "structure",
  severity: "error",
  title: { ja: "所管が一覧にない", en: "A department is not among those of the programme" },
  reason: {
    ja: "所管別の集計と提出先は所管の名称で決まります。設定の「所管の一覧」（標準は第3章と資料5～7にある局・区・室）にない名称は、書き誤りか、改組の前後の名称です。一覧が空なら調べません。",
    en: "Summaries by department go by its name. A name that is not in the settings (as published: those of chapter 3 and appendices 5 to 7) is misspelt, or that of before or after a reorganisation. Without a list nothing is checked.",
  },

  *find(programme, { settings: { masters } }) {
    if (masters.departments.length === 0) return;
    const { unknownIn, nearest } = knownDepartments(masters);
    const entries = entriesOf(programme).filter(({ text }) => text !== "" && !isPlaceholder(text));
    const faults = byCell(
      entries.flatMap(({ text, at }) => {
        const unknown = unknownIn(text);
        return unknown.length === 0 ? [] : [{ at, text, unknown }];
      }),
    ).map(([first]) => first);
    const isAnothers = faults.length === byCell(entries).length && new Set(faults.map(({ text }) => text)).size >= another;
    for (const { at, text, unknown } of isAnothers ? faults.slice(0, 1) : faults)
      yield { at, actual: oneLine(text), expected: unknown.flatMap((name) => nearest(name) ?? []), unknown, isAnothers };
  },

  explain: ({ unknown, expected, isAnothers }) => {
    const [ja, en] = [unknown.join("」「"), unknown.join('", "')];
    if (isAnothers)
      return {
        ja: [
          `「${ja}」をはじめ、シートの所管が一つも「所管の一覧」にありません。`,
          "一覧は、このブックのプログラムのもののはずです。",
          "設定を開き、所管の一覧をこのプログラムのものに変えるか、空にしてください。",
        ],
        en: [
          `Not one department of the sheets ("${en}" and others) is in the list of the settings.`,
          "The list is that of the programme the sheets belong to.",
          "Open the settings and replace the list of departments, or empty it.",
        ],
      };
    return {
      ja: [
        `所管「${ja}」が、設定の「所管の一覧」にありません。`,
        expected.length > 0 ? `似た名称には「${expected.join("」「")}」があります。` : "一覧にある所管の名称を書くところです。",
        "名称を直してください。新しい所管であれば、設定の一覧に加えてください。",
      ],
      en: [
        `"${en}" is not among the departments of the settings.`,
        expected.length > 0 ? `The most similar name there is "${expected.join('", "')}".` : "One of the departments of the list belongs here.",
        "Correct the name, or add a new department to the list.",
      ],
    };
  },

  examples: {
    good: sheet`${exampleForm({ department: "まちづくり局（交通局）" })}`,
    bad: sheet`${exampleForm({ department: "[[市民文化部]]" })}`,
  },
});

/** Every cell that names a department of the programme. Sheets that stand beside the programme have organisations of their own year. */
const entriesOf = ({ issues, issueRows, listed, planRecords }: Programme): readonly TextEntry[] => [
  ...issues.flatMap(({ department, members }) => [...(department ? [department] : []), ...members.map((member) => member.department)]),
  ...[...issueRows, ...listed].map(({ department }) => department),
  ...planRecords.flatMap((record) => (record.type === "priority-goal" ? divisionsOf(record) : [])),
];

/** The division in the heading of a goal, and the sections that do something for it. */
const divisionsOf = ({ division, sections, sectionsAt }: PriorityGoal): readonly TextEntry[] => [
  ...(division ? [division] : []),
  ...(sectionsAt ? sections.map((text) => ({ text, at: sectionsAt })) : []),
];
