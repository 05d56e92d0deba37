import type { Constraint } from "./words.ts";

/** What happened in the last quarter: the figures from which the screen explains itself. */
export interface Quarter {
  powerMW: number;
  hallsMW: number;
  chipsMW: number;
  onlineMW: number;
  binds: Constraint;
  /** Of it general chips, and inference chips. */
  generalMW: number;
  inferenceMW: number;
  /** Effective compute: chips weighed by how far behind the newest generation they are. */
  effectiveMW: number;
  movedMW: number;
  trainMW: number;
  researchMW: number;
  leaseMW: number;
  serveMW: number;
  /** Tokens per joule against the start of the match, thousandths, with its factors. */
  tokensPerJouleMilli: number;
  hardwareMilli: number;
  modelsMilli: number;
  kernelsMilli: number;
  siteDesignMilli: number;
  knowHowMilli: number;
  /** Research projects in hand that make more tokens. */
  projectsMilli: number;
  /** Other factors on tokens, as they were: product mix, what public compute and agents leave. */
  mixBp: number;
  publicComputeBp: number;
  agentsBp: number;
  /** What is left after a grand challenge, and what it took. */
  tokensTt: number;
  challengeTt: number;
  homeTt: number;
  exportTt: number;
  soldTt: number;
  demandTt: number;
  /** Horizon of the models in use, own or not, and as the product mix stretches it. */
  usedHorizonMilliH: number;
  mixedHorizonMilliH: number;
  clearingMicro: number;
  priceMicro: number;
  unmetBp: number;
  idleTokensBp: number;
  lostRevenueM: number;
  marginBp: number;
  /** Factors on revenue at home, as they were: ads, policies. */
  adsBp: number;
  revenuePolicyBp: number;
  trainingFlow: number;
  /** Whether the run reached its target in this quarter. */
  isRunFinished: boolean;
  homeRevenueM: number;
  exportRevenueM: number;
  leaseRevenueM: number;
  dealRevenueM: number;
  revenueM: number;
  lastRevenueM: number;
  appropriationM: number;
  upkeepM: number;
  interestM: number;
  operationsM: number;
  royaltiesM: number;
  chipSpendM: number;
  adoptionGainBp: number;
  carbonBp: number;
  newDisplacedBp: number;
  riskMadeBp: number;
  oversightBp: number;
}
