import { check } from "../../src/check";
import { applyFixes } from "../../src/commands/apply-fixes";
import { askCell } from "../../src/commands/ask-cell";
import { bringInFiles } from "../../src/commands/bring-in-files";
import { checkBeforeSubmission } from "../../src/commands/check-before-submission";
import { checkEdits } from "../../src/commands/check-edits";
import { checkRound } from "../../src/commands/check-round";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { endPractice } from "../../src/commands/end-practice";
import { flipHighlights } from "../../src/commands/flip-highlights";
import { makeBureauFiles } from "../../src/commands/make-bureau-files";
import { insertBlankForms } from "../../src/commands/insert-blank-forms";
import { mapSheet } from "../../src/commands/map-sheet";
import { readSettings } from "../../src/commands/read-settings";
import { saveSettings } from "../../src/commands/save-settings";
import { selectedCell } from "../../src/commands/selected-cell";
import { showFinding } from "../../src/commands/show-finding";
import { summariseRound } from "../../src/commands/summarise-round";
import { takeBackFixes } from "../../src/commands/take-back-fixes";
import { takeBackWaiver } from "../../src/commands/take-back-waiver";
import { toggleHighlight } from "../../src/commands/toggle-highlight";
import { waiveFinding } from "../../src/commands/waive-finding";
import { watchEdits } from "../../src/commands/watch-edits";
import { watchSelected } from "../../src/commands/watch-selected";
import { tryPractice } from "../../src/commands/try-practice";
import { writeSummaries } from "../../src/commands/write-summaries";
import { Book } from "../../src/host/book";
import { saveXlsx } from "../../src/host/xlsx";
import { checkRound as checkTogether } from "../../src/round/check-round";
import { writeIssueList } from "../../src/sample/list-sheets";
import { facts, sheetNameOf } from "../../src/sample/facts";
import { defaultSettings } from "../../src/settings";
import { waiverFor } from "../../src/waivers/subject";
import { findingAt } from "../support/finding";
import { snapshotOf } from "../support/grids";
import { roundFiles } from "../support/round";
import { faultCase, smallBook, type FaultCase } from "./fault-case";

const atYear = { year: 2022, settings: defaultSettings, today: "2026-11-21" };
const input = { ...atYear, highlighted: true };
const checkOf = (book: Book) => ({ check: check([snapshotOf(book)], atYear.year, atYear.settings, atYear.today), settings: atYear.settings, snapshot: snapshotOf(book) });
const { snapshot, check: { findings, programme } } = checkOf(smallBook());
const finding = findings[0] ?? findingAt("成果指標一覧", "E3");
const terms = { by: "行革課 山田", reason: "様式の更新前の値", until: null };
const fixes = findings.flatMap(({ fix }) => fix ?? []);
const november = { ...atYear, language: "ja", madeAt: "2026-11-21 10:30", sheets: ["findings", "overview"] } as const;
const december = { ...november, language: "en", madeAt: "2026-12-01 9:00" } as const;
const mapping = { layout: "outcome-indicator-list", headerRow: 0, columns: [{ column: 0, key: "name" }] };
const at = { book: "", sheet: "メモ", area: { row: 2, column: 1, rowCount: 1, columnCount: 1 } };
const beforeEdits = { ...input, before: checkOf(new Book()), edits: [{ sheetId: "", areas: undefined }] };

/** One form, handed in in a file. */
const submissions = roundFiles({ gaps: facts.issues.map(sheetNameOf).filter((name) => name !== "1-(1)-5") });
const files = submissions.map(({ file, book }) => ({ name: file, arrayBuffer: async () => new Uint8Array(await saveXlsx(book)).buffer }));
const round = checkTogether({ submissions: submissions.map(({ file, book }) => ({ file, snapshot: snapshotOf(book, file) })), ...atYear });

const checked = faultCase(checkWorkbook, input);
const written = faultCase(writeSummaries, november);
const fixed = faultCase(applyFixes, { ...input, fixes, seen: snapshot });
const waived = faultCase(waiveFinding, { ...input, finding, programme, terms });
const set = faultCase(saveSettings, { ...input, settings: { ...defaultSettings, evaluationYear: 2022 } });
const practised = faultCase(tryPractice, input);
const mapped = faultCase(mapSheet, { ...input, sheet: "メモ", mapping });

/** Every command of src/commands: a new one has to be entered here. */
export const faultCases: readonly FaultCase[] = [
  checked,
  faultCase(checkWorkbook, input, { name: "check-workbook, marked before", before: fixed }),
  faultCase(checkEdits, beforeEdits),
  faultCase(toggleHighlight, { on: true, findings }, { name: "toggle-highlight on" }),
  faultCase(toggleHighlight, { on: false, findings }, { name: "toggle-highlight off", before: checked }),
  faultCase(flipHighlights, atYear, { name: "flip-highlights, on", adds: true }),
  faultCase(flipHighlights, atYear, { name: "flip-highlights, off", before: checked, adds: true }),
  faultCase(askCell, { ...input, seen: undefined }),
  faultCase(selectedCell, { seen: snapshot }),
  faultCase(checkBeforeSubmission, november),
  written,
  faultCase(insertBlankForms, { ...atYear, wanted: "missing" as const }, { prepare: (book) => writeIssueList(book.addSheet("改革課題一覧"), facts.issueList.slice(0, 3)) }),
  faultCase(writeSummaries, december, { name: "write-summaries again", before: written }),
  fixed,
  faultCase(takeBackFixes, input, { before: fixed }),
  waived,
  faultCase(takeBackWaiver, { ...input, waiver: waiverFor(finding, programme, terms) }, { before: waived }),
  faultCase(readSettings, undefined),
  set,
  faultCase(saveSettings, { ...input, settings: undefined }, { name: "save-settings, set back", before: set }),
  mapped,
  faultCase(mapSheet, { ...input, sheet: "メモ", mapping: undefined }, { name: "map-sheet, taken away", before: mapped }),
  faultCase(showFinding, { at, seen: snapshot }),
  practised,
  faultCase(endPractice, input, { before: practised }),
  faultCase(watchEdits, () => undefined),
  faultCase(watchSelected, () => undefined),
  faultCase(checkRound, { ...atYear, files }),
  faultCase(makeBureauFiles, { ...november, round }),
  faultCase(summariseRound, { ...november, sheets: [], round }),
  faultCase(bringInFiles, { files, round }, { adds: true, refusal: ([brought]) => (brought && "refused" in brought ? brought.refused : undefined) }),
];
