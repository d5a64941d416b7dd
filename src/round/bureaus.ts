import type { KnownDepartments } from "../model/known-departments";
import type { Finding } from "../rules/rule";
import type { ExpectedIssue } from "./expected-issues";
import type { ClaimedIssue, Round } from "./round";

/** What one bureau (所管) has to look at. */
export interface BureauShare {
  /** "" where nothing says whose it is. */
  readonly bureau: string;
  readonly findings: readonly Finding[];
  readonly unsubmitted: readonly ExpectedIssue[];
  readonly doubled: readonly ClaimedIssue[];
}

/** Everything that was found in the files of a round, by the bureaus that can mend it; bureaus with nothing to mend are left out. */
export function sharesByBureau(round: Round, { namesIn }: Pick<KnownDepartments, "namesIn">): readonly BureauShare[] {
  const { findings, programme } = round.check;
  const listed = new Map(round.expected?.map(({ issue, departments }) => [issue, departments]));
  const ofFile = new Map(round.files.map(({ file, departments }) => [file, departments]));
  /** The list knows best: a form may have the wrong department, and a cell outside of all forms none. */
  const ownersOf = ({ issue, department, at }: Finding): readonly string[] =>
    [listed.get(issue ?? ""), namesIn(department ?? ""), ofFile.get(at.book)].find((names) => names && names.length > 0) ?? [""];
  /** Whose form it is by what stands in it, and who handed it in: a form of another bureau in one's own file is how most come twice. */
  const claimantsOf = ({ forms }: ClaimedIssue): readonly string[] => {
    const claims = programme.issues.filter(({ at }) => forms.some(({ file, sheet }) => file === at.book && sheet === at.sheet));
    const named = claims.flatMap(({ department }) => namesIn(department?.text ?? ""));
    return [...named, ...forms.flatMap(({ file }) => ofFile.get(file) ?? [])];
  };

  const found = grouped(findings.filter(({ at }) => ofFile.has(at.book)), ownersOf);
  const unsubmitted = grouped(round.unsubmitted, ({ departments }) => (departments.length > 0 ? departments : [""]));
  const doubled = grouped(round.doubled, claimantsOf);
  return [...new Set([...found.keys(), ...unsubmitted.keys(), ...doubled.keys()])].map((bureau) => ({
    bureau,
    findings: found.get(bureau) ?? [],
    unsubmitted: unsubmitted.get(bureau) ?? [],
    doubled: doubled.get(bureau) ?? [],
  }));
}

function grouped<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const name of new Set(namesOf(item))) {
      const group = groups.get(name);
      if (group) group.push(item);
      else groups.set(name, [item]);
    }
  return groups;
}
