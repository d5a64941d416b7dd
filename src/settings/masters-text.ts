import { Failure } from "../failure";
import type { DepartmentMaster, InitiativeMaster } from "./masters";

/** Departments as a person edits them, one a line: まちづくり局 ＝ 旧まちづくり局、まち局 */
export const departmentsText = (departments: readonly DepartmentMaster[]): string =>
  departments.map(({ name, alsoCalled }) => (alsoCalled.length === 0 ? name : `${name} ＝ ${alsoCalled.join("、")}`)).join("\n");

/** Reads departments as a person has edited them; blank lines say nothing. */
export const departmentsFrom = (text: string): readonly DepartmentMaster[] =>
  linesOf(text).map(({ line }) => {
    const [name = "", ...others] = line.split(/[=＝]/);
    const alsoCalled = others.join("、").split(/[、,，]/).map((one) => one.trim());
    return { name: name.trim(), alsoCalled: alsoCalled.filter((one) => one !== "") };
  });

/** Initiatives and items as a person edits them, one a line: 1 市民サービスの再構築, then 1-(1) デジタル化 */
export const initiativesText = (initiatives: readonly InitiativeMaster[]): string =>
  initiatives.flatMap(({ no, name, items }) => [`${no} ${name}`, ...items.map((item) => `${no}-(${item.no}) ${item.name}`)]).join("\n");

/** Reads initiatives and items as a person has edited them. Throws a Failure that names the line that cannot be read. */
export function initiativesFrom(text: string): readonly InitiativeMaster[] {
  const initiatives: InitiativeMaster[] = [];
  for (const { line, no: lineNo } of linesOf(text)) {
    const [, no, item, name] = numbered.exec(line) ?? [];
    const initiative = initiatives.find((one) => one.no === numberOf(no));
    if (name === undefined || (item !== undefined && !initiative)) throw unreadable(line, lineNo);
    if (item === undefined) initiatives.push({ no: numberOf(no), name, items: [] });
    else initiative?.items.push({ no: numberOf(item), name });
  }
  return initiatives;
}

/** "1 name", "1-(2) name", in any width. */
const numbered = /^([\d０-９]+)(?:\s*[-－−]\s*[(（]?([\d０-９]+)[)）]?)?\s+(.+)$/;

const numberOf = (digits = ""): number => Number(digits.normalize("NFKC"));

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), no: index + 1 }))
    .filter(({ line }) => line !== "");

const unreadable = (line: string, no: number): Failure =>
  new Failure({
    ja: `設定「取組と項目の一覧」の${no}行目「${line}」は、「1 取組の名称」か、その取組のあとの「1-(1) 項目の名称」でなければなりません。`,
    en: `Line ${no} of the setting "Initiatives and items", "${line}", must be "1 name of the initiative" or, behind it, "1-(1) name of the item".`,
  });
