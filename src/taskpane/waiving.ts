import { createContext } from "react";
import type { Finding } from "../rules/rule";
import { fiscalYearEnd, type Waiver, type WaiverTerms } from "../waivers/waiver";
import { isoDay } from "./clock-time";
import type { PaneState } from "./state";
import type { PaneCommands } from "./use-commands";

/** What a person can do about waivers, wherever a finding is shown. */
export interface Waiving {
  readonly disabled: boolean;
  /** Who waived last, as long as the pane is open: nothing that says who somebody is outlives it. */
  readonly reviewer: string;
  /** The suggested last day of a waiver. */
  readonly until: string;
  readonly waive: (finding: Finding, terms: WaiverTerms) => void;
  readonly takeBack: (waiver: Waiver) => void;
}

/** Only the card that is open looks at it: a list of a thousand need not be drawn anew. */
export const WaivingContext = createContext<Waiving | undefined>(undefined);

/** What can be done about waivers as the pane stands. */
export const waivingOf = ({ working, reviewer }: PaneState, { waive, takeBackWaiver }: PaneCommands, now: Date): Waiving => ({
  disabled: working !== undefined,
  reviewer,
  until: fiscalYearEnd(isoDay(now)),
  waive,
  takeBack: takeBackWaiver,
});
