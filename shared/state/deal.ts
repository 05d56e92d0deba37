import type { NationId } from "./words.ts";

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
] as const;
export type ClauseKind = (typeof CLAUSES)[number];

export interface Clause {
  kind: ClauseKind;
  /** $M for money, MW for chips, lease and power; 0 for the others. */
  amount: number;
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
}
