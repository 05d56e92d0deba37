import type { Constraint } from "./words.ts";

/** What the last quarter came to: whole numbers, each nothing before the first. */
export const QUARTER_COUNTS = [
  "powerMW",
  "hallsMW",
  "chipsMW",
  "onlineMW",
  // Of it general chips, and inference chips.
  "generalMW",
  "inferenceMW",
  // Effective compute: chips weighed by how far behind the newest generation they are.
  "effectiveMW",
  "movedMW",
  "trainMW",
  "researchMW",
  "leaseMW",
  "serveMW",
  // Against the start of the match, thousandths.
  "tokensPerJouleMilli",
  // What is left after a grand challenge, and what it took.
  "tokensTt",
  "challengeTt",
  "homeTt",
  "exportTt",
  "soldTt",
  "demandTt",
  // Horizon of the models in use, own or not, and as the product mix stretches it.
  "usedHorizonMilliH",
  "mixedHorizonMilliH",
  "clearingMicro",
  "priceMicro",
  "unmetBp",
  "idleTokensBp",
  "lostRevenueM",
  "trainingFlow",
  "homeRevenueM",
  "exportRevenueM",
  "leaseRevenueM",
  "dealRevenueM",
  "revenueM",
  "lastRevenueM",
  // The treasury before the quarter's orders.
  "openingM",
  "appropriationM",
  "upkeepM",
  "interestM",
  "operationsM",
  "royaltiesM",
  "chipSpendM",
  "adoptionGainBp",
  "carbonBp",
  "newDisplacedBp",
  "riskMadeBp",
  "oversightBp",
] as const;

/** Figures that the turn makes from what may be different by the next plan: their terms are kept. */
export const KEPT_FIGURES = [
  "tokens",
  "tokensPerJoule",
  "homeRevenue",
  "qualityOfLife",
  "measuredGdp",
  "legitimacy",
  "bills",
] as const;
export type KeptFigure = (typeof KEPT_FIGURES)[number];

/** What happened in the last quarter: the figures from which the screen explains itself. */
export interface Quarter extends Record<(typeof QUARTER_COUNTS)[number], number> {
  binds: Constraint;
  /** Whether the run reached its target in this quarter. */
  isRunFinished: boolean;
  /** Terms as they were when the turn made these figures of them, in millionths. */
  terms: Partial<Record<KeptFigure, Record<string, number>>>;
}
