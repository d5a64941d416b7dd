/** The departments that an entry names: まちづくり局（交通局） is まちづくり局, 総務企画局、財政局 are two. Widths and spaces do not count. */
export function departmentsOf(text: string): readonly string[] {
  return withoutBrackets(text.normalize("NFKC"))
    .split(/[\n、,・/]/)
    .map((name) => name.replace(/\s/g, ""))
    .filter((name) => name !== "");
}

/** What stands in brackets is no part of the name. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, "");

/** Have the two lists of names a department in common? 各区役所 stands for every 区役所, and a section for the department it belongs to. */
export function haveCommonDepartment(a: readonly string[], b: readonly string[]): boolean {
  return a.some((left) => b.some((right) => left === right || belongsTo(left, right) || belongsTo(right, left)));
}

const belongsTo = (one: string, other: string): boolean => isOneOf(one, other) || isSectionOf(one, other);

const isOneOf = (one: string, all: string): boolean => all.startsWith("各") && all.length > 1 && one.endsWith(all.slice(1));

/** 総務企画局行政改革課 is a section of 総務企画局. */
export const isSectionOf = (section: string, department: string): boolean =>
  department !== "" && section.startsWith(department) && /.(?:部|課|室|係|班|担当|センター|所|館)$/.test(section.slice(department.length));
