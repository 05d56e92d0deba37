import type { NationId, SiteId } from "./words.ts";

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
  "noEmbargo",
  "jointSite",
] as const;
export type ClauseKind = (typeof CLAUSES)[number];

export interface Clause {
  kind: ClauseKind;
  /** $M for money, MW for chips, lease, power and the halls of a joint site; 0 for the others. */
  amount: number;
  /** The giver's site, for a joint site. */
  site?: SiteId;
}

export interface Offer {
  id: string;
  from: NationId;
  to: NationId;
  gives: Clause[];
  takes: Clause[];
  turns: number;
  /** Last turn in which it can be accepted. */
  until: number;
}

export interface Deal extends Offer {
  turnsLeft: number;
  /** Joint sites of this deal whose halls stand: the partner uses half of them. */
  standing: SiteId[];
}
