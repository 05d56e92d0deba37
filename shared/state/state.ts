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
import type { Cabinet } from "./cabinet.ts";
import type { Deal, Offer } from "./deal.ts";
import type { Score } from "./score.ts";
import type {
  Branch,
  ChallengeId,
  ChipId,
  FlagshipId,
  HazardId,
  MarketId,
  MilestoneId,
  NationId,
  PlantId,
  PolicyId,
  Premium,
  ResolutionId,
  ScenarioId,
  Sector,
  SiteId,
  Track,
} from "./words.ts";

export * from "./cabinet.ts";
export * from "./deal.ts";
export type { Quarter } from "./quarter.ts";
export * from "./score.ts";

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
  chipMarket: ChipMarket;
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
  pressures: Pressure[];
  /** Accords in force, with the first turn in which they no longer hold. */
  accords: Record<string, number>;
  /** Accords that bind one nation alone. */
  bound: Bound[];
  weightsBp: Record<Track, number>;
  /** Resolutions before the next summit, and those of them that were not drawn. */
  agenda: ResolutionId[];
  proposed: Record<ResolutionId, Proposed>;
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

/** The last auction of chips, as all may know it. What was asked is coarse: it must not show what one nation ordered. */
export interface ChipMarket {
  askedMW: number;
  supplyMW: number;
  pricePerGwM: number;
  /** Vendors have said that the next quarter's supply falls short. */
  isScarcityAhead: boolean;
  /** By chip and rank of service: no premium, each premium, contracts. Empty before the first market. */
  book: Record<ChipId, { askedMW: number; servedBp: number }[]>;
  /** What each vendor still signs contracts for, MW a quarter, and the highest bid that was not signed in full, if one was not. */
  signing: Record<ChipId, { freeMW: number; lostAtBp?: Premium }>;
}

/** By whom a resolution was proposed, and which nation it names. */
export interface Proposed {
  by: NationId;
  names?: NationId;
}

export interface Bound {
  nation: NationId;
  accord: string;
  /** First turn in which it no longer holds. */
  until: number;
}

/** What a nation does to another that hurts it; how, is the nation's own trait. */
export interface Pressure {
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
  /** National programmes it has chosen, in the order of the choice. */
  flagships: FlagshipId[];
  /** Weighted mean share of the open markets. */
  reachBp: number;
  /** What it added to the world's risk in the last quarter. */
  riskMadeBp: number;
  milestonePointsBp: number;
  score: Score;
  /** What struck in the last turn, for the map. */
  struck: { hazard: HazardId; site?: SiteId }[];
  isToppled: boolean;
  start: {
    onlineMW: number;
    reachBp: number;
    adoptionBp: number;
    /** What bills, carbon and adoption make of life at the start, hundredths: quality of life counts from there. */
    lifeBp: number;
  };
}

export interface Site {
  plantsMW: Record<PlantId, number>;
  hallsMW: number;
  fabs: number;
  /**
   * MW that may stand here beyond what does, of halls ("hall") and of each plant that the site limits. What is under way
   * takes of it only when it stands, so that a rival's commitments can't be read here.
   */
  roomMW: Record<PlantId | "hall", number>;
}

/** How the gambles of an imagined world fall: a forecast counts on neither outcome, and its band holds both. */
export type Fortune = "neither" | "won" | "lost";

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
  /** The turn of the second spell of chip scarcity. */
  scarcityTurn: number;
  /** Revenue of all in the last turn: the mood follows its growth. */
  revenueM: number;
  /** Best knowledge of any nation, by turn: it becomes public science after a lag. */
  bestKnowledge: Record<Branch, number>[];
  /** In an imagined world alone: how gambles fall. There nobody is asked anything more. */
  fortune?: Fortune;
}
