import type { Bilingual } from "../language";
import { rules } from "./index";
import type { Rule } from "./rule";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding; undefined where a workbook was checked by a newer version. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** What a rule is called, or its id where that is all that is known. */
export const ruleTitle = (id: string): Bilingual => byId.get(id)?.title ?? { ja: id, en: id };
