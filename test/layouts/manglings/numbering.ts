import type { Mangling } from "./mangling";
import { mapTexts } from "./sheet";
import { toFullWidth } from "./widths";

/** ① or ①-1 at the beginning of a line, or at the end of a label. */
const atLine = /^(\s*)([①-⑳])(?:[-－](\d))?\s*(?=\S)/gm;
const atLabel = /(?<=指\s*標\s*)([①-⑳])(?:[-－](\d))?(?=\s*$)/;
const anywhere = /[①-⑳]/g;

/** The sheet with the numbers of its indicators written otherwise: 1, or 1 and 2 for ①-2. */
const numbered = (name: string, write: (no: string) => string): Mangling => {
  const written = (circled: string, part: string | undefined) =>
    write(`${(circled.codePointAt(0) ?? 0) - 0x2460 + 1}${part === undefined ? "" : `-${part}`}`);
  return {
    name: `has ${name} for circled numbers`,
    of: "sheets",
    mangle: (grid) =>
      mapTexts(grid, (text) => {
        if (atLabel.test(text)) return text.replace(atLabel, (_, circled: string, part?: string) => written(circled, part));
        // Numbers within a line are no list of items to those who have no circled ones.
        const leads = text.match(atLine)?.length ?? 0;
        if (leads === 0 || leads !== text.match(anywhere)?.length) return text;
        return text.replace(atLine, (_, before: string, circled: string, part?: string) => `${before}${written(circled, part)} `);
      }),
  };
};

/** How the numbers of indicators are written where a machine has no ①. */
export const numberingManglings: readonly Mangling[] = [
  numbered("(1)", (no) => `(${no})`),
  numbered("（１）", (no) => `（${toFullWidth(no)}）`),
  numbered("1.", (no) => `${no}.`),
  numbered("１．", (no) => `${toFullWidth(no)}．`),
  numbered("1)", (no) => `${no})`),
  numbered("丸1", (no) => `丸${no}`),
];
