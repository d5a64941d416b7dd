import fc from "fast-check";
import { check } from "../../src/check";
import { sheet } from "../../src/grid/drawing";
import { cellOf, type Grid } from "../../src/grid/grid";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import type { Finding } from "../../src/rules/rule";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { applyWaivers } from "../../src/waivers/apply-waivers";
import { subjectsOf, waiverFor } from "../../src/waivers/subject";
import { waiversText } from "../../src/waivers/waivers-text";
import { withRows } from "../layouts/manglings/sheet";
import { snapshotOf } from "../support/grids";

const terms = { by: "山田", reason: "確認した", until: null };

test("no two findings of the sample are one to a waiver", () => {
  const { findings, programme } = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);
  expect(findings.length).toBeGreaterThan(20);
  const subjectOf = subjectsOf(programme);
  const [looked, others] = [findings.filter((_, index) => index % 2 === 0), findings.filter((_, index) => index % 2 === 1)];
  const kept = [{ book: "", waivers: looked.map((finding) => ({ ...subjectOf(finding), ...terms })) }];
  const { findings: seen, spent } = applyWaivers({ findings, programme, kept, ran: () => true, today: "2026-03-31" });
  expect(spent).toEqual([]);
  expect(seen.flatMap(({ waived }, index) => (waived ? findings[index] : []))).toEqual(looked);
  expect(seen.flatMap(({ waived }, index) => (waived ? [] : findings[index]))).toEqual(others);
});

/** Entries that rules find fault with, and one that they do not; the same ones in every field, so that only the place tells them apart. */
const entry = fc.constantFrom("", "○○", "窓口の混雑が続いている。");
const figure = fc.constantFrom("2回（令和3（2021）年度）", "2回", "", "○○");
const state = fc.record({ situation: entry, direction: entry, goal: entry, baseline: figure, target: figure, before: fc.nat(12), inserted: fc.nat(2) });

function grid({ baseline, target, before, inserted, ...fields }: typeof state extends fc.Arbitrary<infer State> ? State : never): Grid {
  const drawn = sheet`${exampleForm({ ...fields, activity: exampleIndicator("活動指標①", "周知の回数", baseline, target) })}`.grid;
  return inserted > 0 ? withRows(drawn, before, inserted) : drawn;
}

/** The label at the left of a finding's cell, and what stands in it: found without anything that waivers are made with. */
function fieldOf({ ruleId, at: { area }, message }: Finding, form: Grid): string {
  const label = cellOf(form, area.row, area.column - 1)?.text ?? "";
  return [ruleId, label, cellOf(form, area.row, area.column)?.text ?? "", ...message.ja].join(" ");
}

test("whatever is entered and inserted afterwards, no waiver waives anything but what was looked at", () => {
  fc.assert(
    fc.property(state, state, fc.infiniteStream(fc.boolean()), (before, after, chosen) => {
      const [was, is] = [grid(before), grid(after)];
      const first = check([{ book: "", sheets: [was], skipped: [] }], 2021, defaultSettings);
      const waived = first.findings.filter(() => chosen.next().value === true);
      const waivers = waiversText(waived.map((finding) => waiverFor(finding, first.programme, terms)));
      const plain = check([{ book: "", sheets: [is], skipped: [] }], 2021, defaultSettings).findings;
      const { findings } = check([{ book: "", sheets: [is], skipped: [], waivers }], 2021, defaultSettings, "2026-03-31");
      const ofRules = findings.filter(({ spent }) => !spent);
      expect(ofRules.map((finding) => ({ ...finding, waived: null }))).toEqual(plain);
      const known = waived.map((one) => fieldOf(one, was));
      const now = ofRules.filter((one) => one.waived).map((one) => fieldOf(one, is));
      // What was looked at and is still there stays waived, wherever it has moved; and nothing else is.
      expect(now).toEqual(plain.map((one) => fieldOf(one, is)).filter((field) => known.includes(field)));
    }),
    { numRuns: 60 },
  );
});
