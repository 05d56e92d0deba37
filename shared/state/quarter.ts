import type { Constraint } from "./words.ts";

/** Figures of the last quarter, as whole numbers; 0 before the first. */
export const QUARTER_COUNTS = [
  "powerMW",
  "hallsMW",
  "chipsMW",
  "onlineMW",
  // What of it runs on general chips, and what on inference chips.
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
  "revenueM",
  "lastRevenueM",
  // The treasury before the quarter's orders.
  "openingM",
  "adoptionGainBp",
  "carbonBp",
  "newDisplacedBp",
  "oversightBp",
] as const;
export type QuarterCount = (typeof QUARTER_COUNTS)[number];

/** What moves the treasury: each payment is one of these, whoever is at its other end. */
export const FLOWS = [
  "appropriation",
  "revenue",
  "royalties",
  "deals",
  "upkeep",
  "operations",
  "interest",
  "principal",
  "chips",
  "contracts",
  "building",
  "abroad",
  "programmes",
  "flagships",
  "debt",
  "rounds",
  "sales",
  "losses",
  "insurance",
  "redistribution",
  "dilemmas",
  "lapse",
] as const;
export type Flow = (typeof FLOWS)[number];

/** What moves legitimacy at once, beside the forces that pull at it in every quarter. */
export const SHOCKS = [
  "repeals",
  "hazards",
  "releases",
  "challenges",
  "resolutions",
  "incidents",
  "dilemmas",
  "flagships",
] as const;
export type Shock = (typeof SHOCKS)[number];

/** Figures that the turn makes from what may be different by the next plan: their terms are kept. */
export const KEPT_FIGURES = [
  "price",
  "tokens",
  "tokensPerJoule",
  "homeRevenue",
  "qualityOfLife",
  "measuredGdp",
  "legitimacy",
  "bills",
  "riskMade",
] as const;
export type KeptFigure = (typeof KEPT_FIGURES)[number];

/** What happened in the last quarter: the figures from which the screen explains itself. */
export interface Quarter extends Record<QuarterCount, number> {
  binds: Constraint;
  /** Whether the run reached its target in this quarter. */
  isRunFinished: boolean;
  /** What came into the treasury since `openingM`, and what went out of it (negative). */
  flowsM: Record<Flow, number>;
  /** Terms as they were when the turn made these figures of them, in millionths. */
  terms: Record<KeptFigure, Record<string, number>>;
}
