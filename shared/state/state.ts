/**
 * The whole state of a match, as plain JSON. Who may see what is its structure:
 *
 * - `world` and `nations` are shown to everybody;
 * - a `cabinet` is shown to its own nation alone;
 * - `offers` and `deals` are shown to their two parties;
 * - `fate` is shown to nobody while the match runs.
 *
 * Units: `…MW` megawatts, `…M` millions of dollars, `…Bp` basis points (1 = 10,000; a stat of 0-100 counts 100 to the
 * point), `…MilliH` thousandths of an hour, `…Tt` 10^12 tokens, `…Micro` millionths of a dollar per million tokens,
 * knowledge in thousandths of a doubling, turns counted from 0 (2026 Q1). All are integers.
 */
import type {
  Ambition,
  Branch,
  ChallengeId,
  ChipId,
  Constraint,
  HazardId,
  MarketId,
  MilestoneId,
  Ministry,
  Mix,
  NationId,
  PlantId,
  PolicyId,
  Premium,
  ReleaseRule,
  ResolutionId,
  ScenarioId,
  Sector,
  ShortageRule,
  SiteId,
  Stance,
  Track,
} from "./words.ts";

export interface GameState {
  scenario: ScenarioId;
  world: World;
  nations: Record<NationId, Nation>;
  cabinets: Record<NationId, Cabinet>;
  offers: Offer[];
  deals: Deal[];
  fate: Fate;
}

export type Ending = "finished" | "controlLost";

export interface World {
  /** The turn that is being planned. */
  turn: number;
  /** How many turns the match has. */
  turns: number;
  ending?: Ending;
  /** Playing nations, in the order of the scenario. */
  order: NationId[];
  /** The players' part of the world's starting compute: supply, markets and threshold 1 scale with it. */
  scaleBp: number;
  /** From bust (0) to exuberance (10,000). */
  moodBp: number;
  riskBp: number;
  /** Latest generation of each outside vendor, in thousandths of a generation. */
  generations: Record<ChipId, number>;
  chipMarket: { askedMW: number; supplyMW: number; pricePerGwM: number };
  /** What hazards leave of the world's chip supply, and for how many turns more. */
  supplyBp: number;
  supplyShockTurns: number;
  /** Whether the world ordered more gas turbines last turn than are made in one. */
  hasTurbineQueue: boolean;
  publicScience: Record<Branch, number>;
  /** Best model released open, best model released at all. */
  openHorizonMilliH: number;
  bestHorizonMilliH: number;
  leasePricePerGwM: number;
  /** Share of each open market by nation; what is left over builds on nobody's stack. */
  sharesBp: Record<MarketId, Record<NationId, number>>;
  relationsBp: Record<MarketId, Record<NationId, number>>;
  presenceBp: Record<MarketId, Record<NationId, number>>;
  embargoes: Embargo[];
  /** Accords in force, with the first turn in which they no longer hold. */
  accords: Record<string, number>;
  weightsBp: Record<Track, number>;
  /** Resolutions before the next summit, and who proposed the last of them. */
  agenda: ResolutionId[];
  proposer?: NationId;
  challenges: Record<ChallengeId, NationId>;
  /** First and second of each milestone. */
  milestones: Record<MilestoneId, NationId[]>;
  /** A summit out of turn, called when threshold 1 is crossed, on what to measure. */
  specialSummitTurn?: number;
  threshold1Turn?: number;
  threshold2Turn?: number;
  /** How far the world's cognitive capacity is on the way to threshold 1, as the clock shows it: 10,000 = crossed. */
  clock: { lowBp: number; highBp: number };
}

/** Counterparties in the world of every nation. */
export const ACCOUNTS = ["taxpayers", "customers", "lenders", "investors", "suppliers", "operations"] as const;
export type Account = (typeof ACCOUNTS)[number];

export interface Embargo {
  by: NationId;
  against: NationId;
}

/** What everybody sees of a nation. */
export interface Nation {
  id: NationId;
  sites: Record<SiteId, Site>;
  onlineMW: number;
  horizonMilliH: number;
  isOpen: boolean;
  adoptionBp: Record<Sector, number>;
  /** Weighted mean of the sectors. */
  adoptionMeanBp: number;
  priceMicro: number;
  /** 100 = the start; hundredths. */
  qualityOfLifeBp: number;
  /** Index, 10,000 = the start. */
  measuredGdpBp: number;
  legitimacyBp: number;
  /** From autocratic (0) to democratic (10,000). */
  governanceBp: number;
  trustBp: number;
  standingBp: number;
  inequalityBp: number;
  policies: PolicyId[];
  /** Weighted mean share of the open markets. */
  reachBp: number;
  milestonePointsBp: number;
  score: Score;
  /** What struck in the last turn, for the map. */
  struck: { hazard: HazardId; site?: SiteId }[];
  isToppled: boolean;
  start: { onlineMW: number; reachBp: number; adoptionBp: number };
}

export interface Score {
  /** Each track as a percentage of par, in basis points (10,000 = par). */
  tracksBp: Record<Track, number>;
  /** 10,000 = 100 = par. */
  totalBp: number;
}

export interface Site {
  plantsMW: Record<PlantId, number>;
  hallsMW: number;
  fabs: number;
  /** MW that may still be added, of halls ("hall") and of each plant that the site limits. */
  roomMW: Record<PlantId | "hall", number>;
}

/** What a nation alone knows of itself. */
export interface Cabinet {
  cashM: number;
  /** What was paid to, less what came from, each counterparty since the start. */
  accountsM: Record<Account, number>;
  /** Chips bought or made since the start, for the balance of chips. */
  chipsMadeMW: number;
  debtM: number;
  confidenceBp: number;
  dilutionBp: number;
  lastRoundTurn: number;
  /** Appropriations a quarter at the start. */
  appropriationM: number;
  /** Demand for tokens at the start's price and adoption. */
  demandTt: number;
  projects: Project[];
  /** Chips in place. */
  lots: ChipLot[];
  /** Chips bought and on the way. */
  deliveries: (ChipLot & { turnsLeft: number })[];
  /** Orders that stand before the chip market: this turn's, and what was not filled before. */
  chipOrders: ChipOrder[];
  contracts: ChipContract[];
  inferenceSteps: number;
  /** Turn of the last step of the inference-chip programme. */
  inferenceStepTurn: number;
  knowledge: Record<Branch, number>;
  momentumBp: number;
  focus: Record<Branch, number>;
  /** Focus at the last resolution: what momentum is measured against. */
  lastFocus: Record<Branch, number>;
  /** GW-quarters ever run, in MW-quarters: operational know-how. */
  ranMWq: number;
  run: { targetMilliH: number; progress: number };
  /** Horizon of a model that is trained and not released; 0 = none. */
  readyMilliH: number;
  ambition: Ambition;
  releaseRule: ReleaseRule;
  split: ComputeSplit;
  lastSplit: ComputeSplit;
  market: MarketStance;
  pipelinesBp: Record<Sector, number>;
  displacedBp: number;
  /** Public excitement after a viral product: factor on demand. */
  boomBp: number;
  /** Incidents still in people's minds. */
  incidentsBp: number;
  billsBp: number;
  /** Permanent gains from grand challenges. */
  gains: string[];
  lifeBp: number;
  goodwillTurns: number;
  pendingPolicies: { policy: PolicyId; turnsLeft: number }[];
  agentsWanted: number;
  agents: number;
  delegated: Ministry[];
  /** Left for this turn's plan, in points. */
  attention: number;
  /** Attention not spent in the last turn. */
  attentionSpare: number;
  /** Power lost to hazards in this quarter. */
  outageBp: number;
  /** Construction at a standstill in this quarter. */
  isDelayed: boolean;
  /** What this turn's orders asked of later steps. */
  requests: Requests;
  /** Chance that a hazard strikes next turn, as it is foreshadowed. */
  outlookBp: Record<HazardId, number>;
  quarter: Quarter;
}

export interface Project {
  /** A plant, or "hall" or "fab". */
  what: PlantId | "hall" | "fab";
  site: SiteId;
  mw: number;
  turnsLeft: number;
  paidM: number;
}

export interface ChipLot {
  chip: ChipId;
  /** Thousandths of a generation; vendors' first generation on sale is 0. */
  generation: number;
  mw: number;
}

export interface ChipOrder {
  chip: ChipId;
  mw: number;
  premiumBp: Premium;
  /** What is not filled stands in the queue for the next turn. */
  keep: boolean;
  /** Money set aside for it in this turn. */
  escrowM: number;
}

export interface ChipContract {
  chip: ChipId;
  mwPerTurn: number;
  turnsLeft: number;
  pricePerGwM: number;
}

export interface ComputeSplit {
  trainBp: number;
  researchBp: number;
  leaseBp: number;
}

export interface MarketStance {
  stance: Stance;
  shortageRule: ShortageRule;
  mix: Mix;
  exportBp: number;
  ads: boolean;
  reservations: boolean;
}

export interface Requests {
  promotions: MarketId[];
  /** Open markets in which halls were built. */
  presences: MarketId[];
  release?: "open" | "closed";
  challenge?: ChallengeId;
  proposal?: ResolutionId;
  /** Votes stand until the summit meets. */
  votes: Record<ResolutionId, "yes" | "no">;
  /** The resolution spoken for: one's own vote for it weighs more. */
  speaksFor?: ResolutionId;
  offers: Offer[];
  accepts: OfferRef[];
  withdrawals: string[];
  exportControls: { against: NationId; on: boolean }[];
}

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

/** What nobody may know while the match runs. */
export interface Fate {
  seed: number;
  /** Cognitive capacity at which threshold 1 is crossed, in Tt a quarter. */
  threshold1Tt: number;
  capacityTt: number;
  /** Capacity in the first quarter: where the clock of threshold 1 starts. */
  startCapacityTt: number;
  /** Turn in which each vendor's next generation comes out. */
  nextGenerationTurn: Record<ChipId, number>;
  techLuckBp: number;
  /** Revenue of all in the last turn: the mood follows its growth. */
  revenueM: number;
  /** Best knowledge of any nation, by turn: it becomes public science after a lag. */
  bestKnowledge: Record<Branch, number>[];
}

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
