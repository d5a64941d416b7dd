import type { Language } from "../language";
import type { SheetPlan } from "../summary/sheet-plan";
import { madeFrom } from "../summary/made-from";
import type { Settings } from "../settings";
import type { Round } from "./round";
import { claimsTable, filesTable, unsubmittedTable } from "./round-tables";
import { headings, roundInOneLine } from "./words";

/** With what a sheet about a round is laid out. */
export interface RoundSheetInput {
  readonly round: Round;
  readonly settings: Settings;
  readonly language: Language;
  /** "2026-11-21 10:30" */
  readonly madeAt: string;
}

/** 提出状況: which files pass, which do not and why, what nobody submitted and what came twice. */
export function layRound({ round, language, ...input }: RoundSheetInput): SheetPlan {
  const { check, files, unsubmitted, doubled, unlisted } = round;
  const more = [
    ...(unsubmitted.length > 0 ? [unsubmittedTable(unsubmitted, language)] : []),
    ...(doubled.length > 0 ? [claimsTable("doubled", doubled, language)] : []),
    ...(unlisted.length > 0 ? [claimsTable("unlisted", unlisted, language)] : []),
  ];
  return {
    id: "round",
    name: headings.round[language],
    title: headings.round[language],
    notes: [...madeFrom({ check, skipped: [], language, ...input }), roundInOneLine(round)[language]],
    ...filesTable(files, language),
    ...(more.length > 0 ? { more } : {}),
  };
}
