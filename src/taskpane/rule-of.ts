import type { Language } from "../language";
import { rules } from "../rules/index";
import type { Rule } from "../rules/rule";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding; undefined where a workbook was checked by a newer version. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** What a rule is called, or its id where that is all that is known. */
export const ruleTitle = (id: string, language: Language): string => byId.get(id)?.title[language] ?? id;
