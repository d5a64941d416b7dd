import type { Check } from "../check";

/** How a blank department is called. */
export const noDepartment = "—";

/** A department's name without the spaces and line breaks of its cell. */
export const plainDepartment = (department: string | null | undefined): string => (department ?? "").replace(/\s/g, "") || noDepartment;

/** Every department, in the order in which it first appears; a blank one comes last. */
export function departmentsOf({ programme, findings }: Check): readonly string[] {
  const indicators = programme.indicators.filter(({ standsAlone }) => !standsAlone);
  const names = [
    ...programme.issues.map(({ department }) => department?.text),
    ...indicators.map(({ department }) => department),
    ...findings.map(({ department }) => department),
  ];
  return [...new Set(names.map(plainDepartment))].sort((a, b) => Number(a === noDepartment) - Number(b === noDepartment));
}
