import type { Masters } from "../settings";
import { likeness } from "../values/likeness";
import { departmentsOf, haveCommonDepartment, isSectionOf, withoutBrackets } from "./department";

/** What is asked of the departments of the settings. */
export interface KnownDepartments {
  /** Those of the entry that are not among them; a name may hold a ・ of its own. */
  unknownIn(text: string): readonly string[];
  /** The one that a misspelt name is most like; undefined where none is. */
  nearest(name: string): string | undefined;
  /** The departments of an entry by their names of today: another name and a section of a department are that department. */
  namesIn(text: string): readonly string[];
  /** Do the two entries name a department in common? */
  haveCommon(a: string, b: string): boolean;
}

/** The departments of the settings under all their names. 各区役所 is known where any 区役所 is, and a section where its department is. */
export function knownDepartments({ departments }: Pick<Masters, "departments">): KnownDepartments {
  const names = new Map(departments.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled].map((one) => [plain(one), name] as const)));
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const nameOf = (name: string) => names.get(name) ?? longestFirst.find(([known]) => isSectionOf(name, known))?.[1];
  const isKnown = (name: string) =>
    nameOf(name) !== undefined || (name.startsWith("各") && name.length > 1 && [...names.keys()].some((known) => known.endsWith(name.slice(1))));
  // A name may be broken over two lines, too.
  const whole = (text: string) => withoutBrackets(plain(text));
  const namesIn = (text: string) => {
    const one = names.get(whole(text));
    return one === undefined ? [...new Set(departmentsOf(text).map((name) => nameOf(name) ?? name))] : [one];
  };
  return {
    namesIn,
    haveCommon: (a, b) => haveCommonDepartment(namesIn(a), namesIn(b)),
    unknownIn: (text) => (isKnown(whole(text)) ? [] : departmentsOf(text).filter((name) => !isKnown(name))),
    nearest(name) {
      const [best] = [...names].map(([known, master]) => ({ master, alike: likeness(known, name) })).sort((a, b) => b.alike - a.alike);
      return best && best.alike >= 0.5 ? best.master : undefined;
    },
  };
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
