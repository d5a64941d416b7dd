/** The departments that an entry names: まちづくり局（交通局） is まちづくり局, 総務企画局、財政局 are two. Widths and spaces do not count. */
export function departmentsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .replace(/\([^)]*\)/g, "")
    .split(/[\n、,・/]/)
    .map((name) => name.replace(/\s/g, ""))
    .filter((name) => name !== "");
}

/** Do the two entries name a department in common? 各区役所 stands for every 区役所. */
export function haveCommonDepartment(a: string, b: string): boolean {
  return departmentsOf(a).some((left) => departmentsOf(b).some((right) => left === right || isOneOf(left, right) || isOneOf(right, left)));
}

const isOneOf = (one: string, all: string): boolean => all.startsWith("各") && all.length > 1 && one.endsWith(all.slice(1));
