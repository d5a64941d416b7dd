import { toA1 } from "../grid/area";
import type { Finding } from "../rules/rule";
import type { SheetFindings } from "./filter";

/** One line of the list: the heading of a sheet, or a finding below it. */
export type ListRow =
  | { readonly kind: "sheet"; readonly key: string; readonly group: SheetFindings; readonly open: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly group: SheetFindings; readonly finding: Finding; readonly position: number };

/** The list as it is read from top to bottom: each sheet, and where it is open its findings. */
export function rowsOf(groups: readonly SheetFindings[], isOpen: (sheet: string, index: number) => boolean): readonly ListRow[] {
  return groups.flatMap((group, index) => {
    const open = isOpen(group.sheet, index);
    const heading: ListRow = { kind: "sheet", key: group.sheet, group, open };
    return open ? [heading, ...findingRows(group)] : [heading];
  });
}

/** A finding keeps its key in the next check, so that the person who stands on it stays there. */
function findingRows(group: SheetFindings): readonly ListRow[] {
  const seen = new Map<string, number>();
  return group.findings.map((finding, position) => {
    const name = `${group.sheet}\n${finding.ruleId}\n${toA1(finding.at.area)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { kind: "finding", key: `${name}\n${count}`, group, finding, position };
  });
}
