/**
 * Constants of the rules; a scenario may override any. Fractions are plain numbers here (0.22 = 22 %): only the state is kept
 * in integers. Where a real figure stands behind one, it is named by its id in the encyclopedia (`encyclopedia/worldFigures.ts`),
 * which has the source. All others were tuned by self-play until the targets held (`npm run sim -- --targets`).
 */
export const CONSTANTS = {
  // Nations
  /** Exponent that narrows real differences between nations: x in the game ~ (real x)^narrowing, the sum of all kept. */
  narrowing: 0.55,
  /** Chance that a nation is asked something in a quarter, beside what all nations are asked. */
  dilemmaChance: 0.7,
  /** Points of attention in a quarter: so many orders a government can give. */
  attention: 5,
  /** Points of attention that a delegated ministry gives back in a quarter. */
  delegatedAttention: 0.5,
  /** Ministries that give some back, at most. */
  delegatedMost: 4,
  /** Oversight that a delegated ministry takes, in agents. */
  delegatedOversight: 0.4,
  /** Appropriations of all nations of the world together, $M a quarter. */
  appropriationsM: 120_000,
  /** Cash that a treasury may keep at a year's end, in quarters of its income. */
  reserveQuarters: 1.5,
  /** Part of what it holds beyond that which lapses at a year's end, for each quarter of the year. */
  lapseAQuarter: 0.15,
  /** What lenders ask more a quarter, as a part of the loan, for each quarter's income that is owed already. */
  burdenPrice: 0.015,
  /** To run a GW of compute, $M a quarter. */
  operationsPerGwM: 450,

  // Chips
  /** Chips that the world makes in the first quarter, GW. */
  supplyGw: 2.8,
  /** By which that grows in a quarter; slower than what is there, which grows 3.3 times a year (computeGrowth). */
  supplyGrowth: 1.085,
  /** Spread of the supply's logarithm from quarter to quarter. */
  supplyNoise: 0.06,
  /** Part of the supply that is left in the first spell of scarcity. */
  earlyScarcity: 0.75,
  /** The turn of that spell, from 0. */
  earlyScarcityTurn: 2,
  /** Tokens per joule of a generation of chips against the one before. */
  generationStep: 1.6,
  /** A chip fab, $M. */
  fabCostM: 20_000,
  /** Quarters that it takes to build. */
  fabLead: 6,
  /** Part of both for a nation that has a part in making chips, their memory or their machines. */
  makersFab: 0.6,
  /** What it makes at its best, GW of chips a quarter. */
  fabOutputGw: 0.6,
  /** What its chips cost to make, $M a GW. */
  fabChipPerGwM: 8_000,
  /** Steps to an inference chip of one's own. */
  inferenceSteps: 4,
  /** One of them, $M. */
  inferenceStepM: 4_000,
  /** Part of a vendor's supply that it signs contracts for, at most. */
  contractShare: 0.3,
  /** Quarters that a contract lasts. */
  contractTurns: 4,
  /** Part of what is left to pay that ending a contract costs. */
  cancelContractShare: 0.5,
  /** Part of what was paid that selling off a project brings back. */
  cancelSiteShare: 0.5,
  /** Part of an order that is lost = embargoBite x share of the supply chain that those hold who embargo its nation. */
  embargoBite: 1.2,

  // Construction
  /** Halls, $M a GW: what is no chip, power or land of a data centre (costPerGw, costSplitPlant). */
  hallPerGwM: 11_000,
  /** Quarters that halls take to build, where nothing holds them up (leadDataCentre: 12 to 24 months). */
  hallLead: 2,
  /** A hall in an open market costs as much as so many GW of halls at home. */
  presenceShare: 0.3,
  /** Gas turbines that the world makes in a quarter, GW; what is ordered beyond it queues (leadTurbine). */
  turbineQueueGw: 1.2,

  // Tokens
  /** Tokens that a GW serves in a quarter at the start's tokens per joule, Pt (10^15). */
  tokensPerGwPt: 7.9,
  /** Price at the start, $ a million tokens (priceV4Flash). */
  startPriceUsd: 0.3,
  /** Elasticity of demand: it grows with (start price / price)^elasticity. */
  elasticity: 1.3,
  /** Exponent with which demand grows with adoption, against the start's. */
  demandAdoption: 0.4,
  /** Exponent with which it grows with the horizon, against five hours. */
  demandHorizon: 0.1,
  /** What a closed model earns more for each doubling of its horizon over the best open one, as a part of revenue. */
  closedMargin: 0.09,
  /** The most of it. */
  closedMarginMost: 0.25,
  /** What an open model earns, as a part of revenue. */
  openRevenue: 0.86,
  /** Leased compute at the start, $M a GW and quarter. */
  leasePerGwM: 2_900,
  /** Part of the world's compute that others would lease: the price follows it against what is on offer. */
  leaseDemand: 0.2,

  // Models and research
  /** Training run to a horizon of five hours, effective GW-quarters. */
  firstRun: 1.6,
  /** Training compute of a horizon against that of half the horizon. */
  computePerDoubling: 2.5,
  /** Knowledge from a GW of research in a quarter, in doublings, before all factors. */
  researchRate: 0.24,
  /** Exponent with which knowledge grows with compute for research. */
  researchExponent: 0.25,
  /** How much slower research is for each doubling that a nation is ahead of public science. */
  pioneerDrag: 0.45,
  /** Gain of operations for each doubling of the GW-quarters ever run. */
  knowHow: 0.1,
  /** Exponents with which chip and power research help tokens per joule, in doublings of it for each of theirs. */
  kernelShare: 0.4,
  siteDesignShare: 0.25,
  /** Chance of a leap in a quarter, before compute and focus. */
  leapChance: 0.012,
  /** What a leap adds to efficiency, in doublings. */
  leapDoublings: 1.3,
  /** Part of the way to public science that a nation behind it goes in a quarter. */
  diffusionRate: 0.4,
  /** The same, of the way to what a partner knows who gives access to its research. */
  accessRate: 0.2,
  /** Quarters until knowledge becomes public science (openLag: four months). */
  diffusionLag: 3,
  /** Part of its lead that who releases a model open gives to public science. */
  openDiffusion: 0.7,
  /** Horizon of the best open model, and of the best of all, that everybody can use, as a part of it. */
  useOpen: 0.85,
  useBest: 0.5,

  // Adoption
  /** Rate of the logistic growth of adoption in a quarter, before all factors. */
  adoptionRate: 0.5,
  /** Exponent with which that grows as tokens get cheaper than at the start. */
  cheapness: 0.16,
  /** Exponent of horizon against the sector's own in its ceiling. */
  ceilingExponent: 0.7,
  /** What a programme adds to the pipelines of its sector, as a part of the whole. */
  programmeGain: 0.14,

  // Open markets
  /** Exponent that sharpens the pull of a stack: a market follows the strongest the more, the higher it is. */
  marketTemper: 1.6,
  /** Part of the way to its share of all pull that a stack's share goes in a quarter. */
  marketSpeed: 0.22,
  /** What open markets spend in the first quarter, $M. */
  marketSpendM: 15_000,
  /** By which that grows in a quarter. */
  marketGrowth: 1.1,
  /** Exponent with which pull grows with exported tokens. */
  exportExponent: 0.4,
  /** A promotion, $M. */
  promotionM: 1_200,
  /** What it adds to a market's relations, where 1 is ordinary. */
  promotionGain: 0.42,

  // Society
  /** Work displaced by new adoption, as a part of it. */
  displacement: 0.42,
  /** Part of the displaced who find other work in a quarter, before policies and legitimacy. */
  absorption: 0.18,
  /** What full adoption adds to measured GDP, as a part of it. */
  outputGain: 0.35,
  /** What it takes from it where tokens are a thousand times cheaper than at the start, as a part of it. */
  deflation: 0.35,

  // Risk
  /** World risk of a release, in points of 100, for each doubling of the horizon, before oversight. */
  releaseRisk: 0.58,
  /** World risk that racing adds in a quarter, in points, for each doubling of the best horizon over five hours that oversight does not cover. */
  racingRisk: 0.56,
  /** Points of world risk that fade in a quarter. */
  riskDecay: 0.5,

  // Thresholds and the score
  /** Median of threshold 1, cognitive capacity in Pt a quarter of all nations of the world. */
  threshold1Pt: 6_800,
  /** Spread of its logarithm. */
  threshold1Spread: 0.9,
  /** Tokens of a grand challenge of ordinary size in the first quarter, Pt. */
  challengePt: 32,
  /** By which that grows in a quarter. */
  challengeGrowth: 1.42,
  /** What the first and the second to reach a milestone score, in hundredths of a point. */
  milestoneFirstBp: 200,
  milestoneSecondBp: 100,
  /** The most that a track counts, in hundredths of a point; par is 10,000. */
  trackMostBp: 15_000,
} as const satisfies Record<string, number>;

export type ConstantId = keyof typeof CONSTANTS;
export type Constants = Record<ConstantId, number>;
