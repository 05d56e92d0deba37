import type { NationId, ResolutionId, SiteId } from "./words.ts";

export interface OfferRef {
  from: NationId;
  id: string;
}

export const CLAUSES = [
  "money",
  "moneyPerTurn",
  "chips",
  "lease",
  "power",
  "modelLicence",
  "researchAccess",
  "noPressure",
  "vote",
  "jointSite",
] as const;
export type ClauseKind = (typeof CLAUSES)[number];

export interface Clause {
  kind: ClauseKind;
  /** $M for money, MW for chips, lease, power and the halls of a joint site; 0 for the others. */
  amount: number;
  /** The giver's site, for a joint site. */
  site?: SiteId;
  /** Of a vote: on what, and how, at the next summit. */
  resolution?: ResolutionId;
  vote?: "yes" | "no";
}

/** Why an offer is declined, in words that whoever made it reads in a language of their own. */
export const DECLINES = ["no", "counter", "tooDear", "tooLittle", "enough", "cannot"] as const;
export type Decline = (typeof DECLINES)[number];

export interface Offer {
  id: string;
  from: NationId;
  to: NationId;
  gives: Clause[];
  takes: Clause[];
  turns: number;
  /** Last turn in which it can be accepted. */
  until: number;
  /** The partner's offer that it is made in place of. */
  counters?: string;
}

export interface Deal extends Offer {
  turnsLeft: number;
  /** Joint sites of this deal whose halls stand: the partner uses half of them. */
  standing: SiteId[];
}
