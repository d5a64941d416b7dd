import { createContext } from "react";
import type { Finding } from "../rules/rule";
import type { Waiver, WaiverTerms } from "../waivers/waiver";

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
