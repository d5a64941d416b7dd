import type { PaneWords } from "./words";

const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const names = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** The pane's words in English. */
export const english: PaneWords = {
  title: "Kaikaku Check",
  empty: "Nothing has been checked yet. Check reads every sheet of this workbook.",
  year: "Evaluation year",
  yearName: (year) => `FY${year}`,
  check: "Check",
  checkAgain: "Check again",
  stop: "Stop",
  progress(progress) {
    switch (progress?.step) {
      case undefined:
        return "Getting ready. If you are editing a cell, press Enter to begin.";
      case "reading":
        return progress.total > 0 ? `Reading the sheets (${progress.done} of ${progress.total})` : "Reading the sheets";
      case "checking":
        return "Checking the entries";
      case "highlighting":
        return "Updating the colours of cells";
      case "writing":
        return "Writing the summary sheets";
      case "opening":
        return progress.total > 0 ? `Reading file ${progress.done + 1} of ${progress.total}: ${progress.file}` : "Reading the files";
      case "bringing":
        return progress.total > 0 ? `Bringing in ${progress.done + 1} of ${progress.total}: ${progress.file}` : "Bringing in the sheets";
      case "making":
        return progress.total > 0 ? `Making file ${progress.done + 1} of ${progress.total}: ${progress.file}` : "Making the files";
    }
  },
  severity: { error: "Errors", warning: "Warnings", info: "Notes" },
  severityOfOne: { error: "Error", warning: "Warning", info: "Note" },
  counted: (severity, count) => `${severity}: ${count}`,
  severityFilter: "Filter by severity",
  results: "Results",
  nothingFound: "Nothing to point out",
  nothingToCheck: ["There was no sheet to check", "“Sheets not checked” below says why."],
  lookedAt: ({ sheets, issues, indicators, year }) =>
    `Looked at ${some(sheets, "sheet")}, ${some(issues, "reform issue")} and ${some(indicators, "indicator")}, with results up to ${year}.`,
  filter: {
    search: "Search findings",
    rule: "Rule",
    allRules: "All rules",
    department: "Department",
    allDepartments: "All departments",
    clear: "Clear filters",
    cell: (address) => `Findings of ${address}:`,
    shown: (shown, all) => `Showing ${shown} of ${all}`,
    nothing: "No finding matches these filters.",
  },
  openAll: "Open all",
  closeAll: "Close all",
  more: (count, left) => `Show ${count} more (${left} left)`,
  listKeys: "Arrow keys, Home and End move in the list.",
  tour: {
    open: "First steps",
    step: (step, all) => `${step} of ${all}`,
    steps: [
      [
        "What this does",
        [
          "It reads every sheet of the open workbook and lists missing entries, values that cannot be read, wrong targets and rates, and sheets that disagree.",
          "It does not change what was entered. Cells with findings are only coloured over, and the colours come off at any time.",
        ],
      ],
      [
        "Try it on a sample",
        [
          "Adds one small list with mistakes in it at the end of this workbook, and checks. Its contents are invented.",
          "Nothing is written to any other sheet. “Remove the sample” deletes that sheet and nothing else.",
        ],
      ],
      [
        "Start with your own",
        [
          "See that the evaluation year is right and press Check. Press a finding to go to its cell.",
          "What you mend is checked again by itself. “First steps” at the very bottom opens this again.",
        ],
      ],
    ],
    skip: "Close",
    back: "Back",
    next: "Next",
    start: "Start",
  },
  selected: {
    title: (address, count) => `Selected cell (${address}): ${some(count, "finding")}`,
    close: "Close the findings of the selected cell",
  },
  finding: {
    actual: "Found",
    expected: "Expected",
    otherCells: "Related cells",
    issue: "Issue",
    department: "Department",
    rule: "Rule",
    or: " or ",
    blank: "(blank)",
  },
  summary: {
    hint: "Checks the workbook as it stands now and writes the summaries into sheets of their own. Summary sheets made before are rebuilt.",
    choose: (chosen, all) => `Choose the sheets (${chosen} of ${all})`,
  },
  blankForms: {
    hint: (missing) => {
      if (missing === undefined) return "A check tells how many issues of the issue list have no sheet.";
      if (missing === 0) return "Every issue of the issue list has a sheet.";
      return `${some(missing, "issue")} of the issue list without a sheet. Adds a blank form for each, at the end of the workbook.`;
    },
    missing: (missing) => `Insert ${some(missing, "form")}`,
    empty: "Insert one empty form",
  },
  unrecognised: {
    title: (count) => `Sheets not checked (${count})`,
    hint: "These sheets were not recognised as one of the forms, and were not checked.",
    tooLarge: (usedRange) =>
      `The used range ${usedRange} is too large to be read. Clear stray values far off, or delete rows and columns that are not needed, then check again.`,
  },
  fixes: {
    title: (count) => `What can be mended for certain (${count})`,
    hint: "Only values that follow from others are mended. The values from before are kept in the workbook and can be brought back.",
    change: (from, to) => `${from || "(blank)"} → ${to}`,
    all: (count) => `Mend all ${count}`,
  },
  waivers: {
    title: (count) => `Waived (${count})`,
    hint: "For what is right as it is. Name and reason are kept in this workbook; the waiver ends when the content changes.",
    by: "Looked at by",
    reason: "Why it is right as it is",
    until: "Until",
    endless: "Leave it blank for no end.",
    cancel: "Cancel",
    terms: ({ by, reason, until }) => `${by}: ${reason} (${until === null ? "no end" : `until ${until}`})`,
    nothingElse: "Nothing found but what was waived",
  },
  layoutHelp: {
    title: "Sheets that are read",
    hint: "Sheets are told by their headings. These are read:",
    example: (layout) => `Example of a ${layout}`,
    headings: (headings) => `Headings that are read: ${headings.join(", ")}`,
  },
  ruleHelp: {
    all: "All rules",
    entry: (rule, severity) => `${rule} (${severity})`,
    why: "Why this rule, with examples",
    good: "As it should be",
    bad: "What is found",
    example: (rule, kind) => `${rule}: ${kind}`,
  },
  mapping: {
    open: "Say what this sheet is",
    hint: "If this sheet is a list, say which one, and what each column holds. This is kept in the workbook and used from the next check on.",
    layout: "Kind of sheet",
    choose: "Choose one",
    headingRow: "Row of the headings",
    column: (letters, heading) => `Column ${letters}: ${heading}`,
    notUsed: "(not used)",
    missing: (headings) => `Say which column holds ${headings.map((heading) => `“${heading}”`).join(", ")}.`,
    use: "Check with this",
    mapped: (count) => `Sheets read as you said (${count})`,
    readAs: (sheet, layout) => `“${sheet}” was read as a ${layout}.`,
    forget: "Undo",
  },
  round: {
    title: "Check submitted workbooks together (reform office)",
    hint: "Checks the workbooks of all departments without opening them, against the lists of this workbook where it has any. Neither the files nor this workbook are changed.",
    files: "Submitted workbooks",
    loading: "Getting ready",
    counted: (what, count) => `${what} (${count})`,
    moreReasons: (count) => `${count} more`,
    noList: "Neither this workbook nor the files have an issue list, so nobody can say which issues are missing.",
    lost: (count) => `${some(count, "file")} could not be read: issues that seem to be missing may be there.`,
    ours: (count) => `${some(count, "file")} made by the add-in left out.`,
    bringPassed: (count) => `Bring in ${some(count, "workbook")} that passed`,
    bringAll: (count) => `Bring in ${some(count, "workbook")}, also those to be corrected`,
    bringHint: "Only the forms are brought in, behind the last sheet. A sheet whose name is taken gets a number.",
  },
  settings: {
    title: "Settings",
    loading: "Getting ready",
    hint: "What checks and summaries go by. They are kept in this workbook and travel with the file.",
    masters: "Rating, departments, initiatives and items",
    rules: (changed) => (changed === 0 ? "Severity and thresholds of the rules" : `Severity and thresholds of the rules (${changed} changed)`),
    searchRule: "Search rules",
    rulesShown: (shown, all) => `${shown} of ${all}`,
    usual: (severity) => `Usual (${severity})`,
    severity: { error: "Error", warning: "Warning", info: "Info", off: "Off" },
    exportFile: "Write to a file",
    importFile: "Read from a file",
    reset: "Set back",
    fileName: "kaikaku-check-settings.json",
  },
  notice: {
    failed: "This could not be completed",
    retry: "Try again",
    cancelled: ["Stopped", "The results of the last check, if there are any, are still here."],
    protected: (sheets) => [
      "Protected sheets keep their colours",
      `Protected: ${names(sheets)}. Their findings are in the list. To change the colours, unprotect the sheets and try again.`,
    ],
    hidden: (sheet) => ["The cell cannot be shown", `The sheet “${sheet}” is hidden. Unhide it, then try again.`],
    moved: (sheet) => ["The cell cannot be shown", `Rows of the sheet “${sheet}” were moved or changed after the check. Please check again.`],
    gone: (sheet) => ["The cell cannot be shown", `The sheet “${sheet}” has been deleted or renamed. Please check again.`],
    forms: (sheets) =>
      sheets.length === 0
        ? ["No form was added", "Every issue of the issue list has a sheet, or a sheet of that name is there. Without a list, make one first."]
        : [`${some(sheets.length, "blank form")} added`, `Added at the end of the workbook: ${names(sheets.slice(0, 3))}${sheets.length > 3 ? " …" : ""}. Fill in what is blank.`],
    summaries: (sheets) => [`${some(sheets.length, "summary sheet")} created`, `Written to ${names(sheets)}.`],
    judged: ({ result, errors, warnings }, sheets) => {
      const written = `${names(sheets)} written.`;
      const look = warnings > 0 ? ` ${some(warnings, "warning")} to be looked at.` : "";
      if (result === "passes") return ["Can be submitted", `No errors.${look} ${written}`];
      if (result === "fails") return ["Cannot be submitted yet", `${some(errors, "error")}. Mend what is listed, then check before submission again. ${written}`];
      return ["Nothing to judge", `No sheet was recognised; “Sheets not checked” below says why. ${written}`];
    },
    clean: (address) => ["No findings in this cell", `No finding speaks of ${address}. The list holds those of the whole workbook.`],
    broughtIn: (brought) => {
      const refused = brought.flatMap((one) => ("refused" in one ? [`“${one.file}”: ${one.refused}`] : []));
      const sheets = brought.reduce((sum, one) => sum + ("sheets" in one ? one.sheets.length : 0), 0);
      return [
        `${some(sheets, "sheet")} of ${some(brought.length - refused.length, "workbook")} brought in`,
        refused.length > 0 ? `Not brought in: ${refused.join(" ")}` : "Press Check to check them here.",
      ];
    },
    sentBack: (file, count) => [`${some(count, "file")} of findings made`, `Saved as “${file}” in your downloads.`],
    settingsSaved: ["Settings kept in this workbook", "The workbook was checked again with them. They are saved together with the workbook."],
    fixed: (done, left) => [
      `Mended ${some(done, "cell")}`,
      left > 0 ? `${some(left, "cell")} stayed as they were: a formula, a protected sheet or the like.` : "“Undo the fixes” brings the values back at any time.",
    ],
    takenBack: (done, left) => [
      done + left === 0 ? "There are no fixes to undo" : `Gave ${some(done, "cell")} the value from before`,
      left > 0 ? `${some(left, "cell")} stayed as somebody has changed them since.` : "The workbook was checked again.",
    ],
    practising: (sheet) => [
      `The sample sheet “${sheet}” was added`,
      "Press a finding in the list below to go to its cell. When you have seen enough, press “Remove the sample”.",
    ],
    practiceEnded: ["The sample sheet was removed", "The workbook was checked again."],
    waived: ["Waived", "It no longer counts, and is listed below under Waived."],
    waiverTakenBack: ["The waiver was taken back", "The workbook was checked again."],
    dismiss: "Close",
  },
  live: "Check again after each edit",
  outdated: {
    edited: "The workbook was edited after this check.",
    year: "The evaluation year was changed.",
    unfinished: "The check was not finished: these are the results of the one before.",
  },
  announce: ({ error, warning, info }) =>
    `The check has finished: ${some(error, "error")}, ${some(warning, "warning")} and ${some(info, "note")}.`,
  language: "Language",
  notInExcel: ["This pane works inside Excel", "Open a workbook in Excel and choose “Pane” on the ribbon."],
};
