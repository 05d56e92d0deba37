/**
 * Constants of the rules, tuned by self-play of a prototype and then of these rules; a scenario may override any.
 * Fractions are plain numbers here (0.22 = 22 %): only the state is kept in integers.
 */
export const CONSTANTS = {
  /** Exponent that narrows real differences between nations: x_game ~ x_real ^ narrowing, totals kept. */
  narrowing: 0.55,
  attention: 5,
  /** A delegated ministry gives so much of an order a turn, for so many of them, and needs so much of an agent's oversight. */
  delegatedAttention: 0.5,
  delegatedMost: 4,
  delegatedOversight: 0.4,
  /** Appropriations of the twelve nations together, $M a quarter. */
  appropriationsM: 120_000,
  operationsPerGwM: 450,

  /** Chip supply of the world in the first turn, GW, and its growth a turn. */
  supplyGw: 2.8,
  supplyGrowth: 1.085,
  supplyNoise: 0.06,
  /** One early spell of scarcity: this factor in these turns. */
  earlyScarcity: 0.75,
  earlyScarcityTurn: 2,
  generationStep: 1.6,
  fabCostM: 20_000,
  fabLead: 6,
  fabOutputGw: 0.6,
  fabChipPerGwM: 8_000,
  inferenceSteps: 4,
  inferenceStepM: 4_000,
  contractDiscount: 0.92,
  contractTurns: 4,
  cancelContractShare: 0.5,
  cancelSiteShare: 0.5,

  hallPerGwM: 11_000,
  hallLead: 2,
  presenceShare: 0.3,
  turbineQueueGw: 1.2,
  /** How much of an order the roles of those who embargo it take. */
  embargoBite: 1.2,

  /** Petatokens a GW serves in a quarter at the start's tokens per joule. */
  tokensPerGwPt: 7.9,
  startPriceUsd: 0.3,
  elasticity: 1.3,
  demandAdoption: 0.4,
  demandHorizon: 0.1,
  closedMargin: 0.09,
  closedMarginMost: 0.25,
  openRevenue: 0.86,
  leasePerGwM: 2_900,
  leaseDemand: 0.2,

  /** Effective GW-quarters that the run to five hours takes. */
  firstRun: 1.6,
  computePerDoubling: 2.5,
  researchRate: 0.24,
  researchExponent: 0.25,
  pioneerDrag: 0.45,
  knowHow: 0.1,
  kernelShare: 0.4,
  siteDesignShare: 0.25,
  leapChance: 0.012,
  leapDoublings: 1.3,
  diffusionRate: 0.4,
  diffusionLag: 3,
  openDiffusion: 0.7,
  useOpen: 0.85,
  useBest: 0.5,

  adoptionRate: 0.5,
  cheapness: 0.16,
  ceilingExponent: 0.7,
  programmeGain: 0.14,

  marketTemper: 1.6,
  marketSpeed: 0.22,
  marketSpendM: 15_000,
  marketGrowth: 1.1,
  exportExponent: 0.4,
  promotionM: 1_200,
  promotionGain: 0.42,

  displacement: 0.42,
  absorption: 0.18,
  outputGain: 0.35,
  deflation: 0.35,

  releaseRisk: 1.05,
  racingRisk: 0.9,
  riskDecay: 0.5,

  /** Median of threshold 1, in Pt a quarter for all twelve nations, and the spread of its logarithm. */
  threshold1Pt: 6_800,
  threshold1Spread: 0.9,

  challengePt: 32,
  challengeGrowth: 1.42,
  milestoneFirstBp: 500,
  milestoneSecondBp: 250,
  trackMostBp: 15_000,
  scoreExponent: 1.5,
} as const satisfies Record<string, number>;

export type ConstantId = keyof typeof CONSTANTS;
export type Constants = Record<ConstantId, number>;
