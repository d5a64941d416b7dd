import type { Masters } from "../settings";
import { likeness } from "../values/likeness";
import { departmentsOf } from "./department";

/** What is asked of the departments of the settings. */
export interface KnownDepartments {
  /** Those of the entry that are not among them; a name may hold a ・ of its own. */
  unknownIn(text: string): readonly string[];
  /** The one that a misspelt name is most like; undefined where none is. */
  nearest(name: string): string | undefined;
}

/** The departments of the settings under all their names. 各区役所 is known where any 区役所 is. */
export function knownDepartments({ departments }: Pick<Masters, "departments">): KnownDepartments {
  const names = new Map(departments.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled].map((one) => [plain(one), name] as const)));
  const isKnown = (name: string) =>
    names.has(name) || (name.startsWith("各") && name.length > 1 && [...names.keys()].some((known) => known.endsWith(name.slice(1))));
  return {
    unknownIn(text) {
      // A name may be broken over two lines, too.
      const whole = plain(text).replace(/\([^)]*\)/g, "");
      return isKnown(whole) ? [] : departmentsOf(text).filter((name) => !isKnown(name));
    },
    nearest(name) {
      const [best] = [...names].map(([known, master]) => ({ master, alike: likeness(known, name) })).sort((a, b) => b.alike - a.alike);
      return best && best.alike >= 0.5 ? best.master : undefined;
    },
  };
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
