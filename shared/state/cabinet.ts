import type { Decline, Offer, OfferRef } from "./deal.ts";
import type { Quarter } from "./quarter.ts";
import type { Score } from "./score.ts";
import type {
  Ambition,
  Branch,
  ChallengeId,
  ChipId,
  DilemmaId,
  Doctrine,
  FlagshipId,
  HazardId,
  MarketId,
  Ministry,
  Mix,
  NationId,
  PlantId,
  PolicyId,
  Premium,
  ReleaseRule,
  ResolutionId,
  Sector,
  ShortageRule,
  SiteId,
  Stance,
} from "./words.ts";

/** Counterparties in the world of every nation. */
export const ACCOUNTS = ["taxpayers", "customers", "lenders", "investors", "suppliers", "operations"] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What a nation alone knows of itself. */
export interface Cabinet {
  /** As the nation knows it: `Nation.score` leaves out what others can't see, and is made the same when the match is over. */
  score: Score;
  cashM: number;
  /** What was paid to, less what came from, each counterparty since the start. */
  accountsM: Record<Account, number>;
  /** Chips bought or made since the start, for the balance of chips. */
  chipsMadeMW: number;
  /** What it owes; what all of them come to is `debtM` (queries.ts). */
  bonds: Bond[];
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
  /** What it bid for in the last market, by chip and rank of service. */
  askedMW: Record<ChipId, number[]>;
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
  /** Laws whose repeal has been voted and takes force when society is next resolved. */
  pendingRepeals: PolicyId[];
  agentsWanted: number;
  agents: number;
  delegated: Ministry[];
  /** The plan of play that its AI ministers follow. */
  doctrine: Doctrine;
  /** Left for this turn's plan, in points. */
  attention: number;
  /** Who gave it, and what this plan's orders took of it (negative). */
  attentionBook: Record<"leadership" | "agents" | "delegated" | "orders", number>;
  /** Attention not spent in the last turn. */
  attentionSpare: number;
  /** Power lost to hazards in this quarter. */
  outageBp: number;
  /** Exports lost to hazards in this quarter. */
  exportLossBp: number;
  /** Construction at a standstill in this quarter. */
  isDelayed: boolean;
  /** What this turn's orders asked of later steps. */
  requests: Requests;
  /** What the leadership is asked in this quarter; the other nation that is asked the same; what it has answered so far. */
  dilemma?: { id: DilemmaId; other?: NationId; answer?: string };
  /** Dilemmas that have come, with the turn in which they last did. */
  dilemmasMet: Record<DilemmaId, number>;
  /** Those to which an answer has led, with the turn in which they come. */
  dilemmasDue: { id: DilemmaId; turn: number }[];
  /** Answers whose effects last. */
  decisions: Decision[];
  /** Chance that a hazard strikes next turn, as it is foreshadowed. */
  outlookBp: Record<HazardId, number>;
  quarter: Quarter;
}

export interface Decision {
  dilemma: DilemmaId;
  answer: string;
  /** How its gamble fell. */
  won?: boolean;
  /** The answer that it met. */
  met?: string;
  /** The first turn in which its effects no longer act. */
  until: number;
}

/** A loan of a fixed rate that falls due as a whole. */
export interface Bond {
  id: string;
  /** 0 once it is repaid: it stays in the list until the quarter's books, so that a twin issued after it has another id. */
  principalM: number;
  /** Interest a quarter, fixed when it was issued. */
  couponBp: number;
  issuedTurn: number;
  /** The turn in which the principal is to be paid back. */
  dueTurn: number;
}

export interface Project {
  /** A plant, or "hall" or "fab". */
  what: PlantId | "hall" | "fab";
  site: SiteId;
  mw: number;
  turnsLeft: number;
  paidM: number;
  /** The deal for which it is built, at a joint site. */
  deal?: string;
}

export interface ChipLot {
  chip: ChipId;
  /** Thousandths of a generation; vendors' first generation on sale is 0. */
  generation: number;
  mw: number;
}

export interface ChipOrder {
  id: string;
  chip: ChipId;
  mw: number;
  premiumBp: Premium;
  /** What is not filled stands in the queue for the next turn. */
  keep: boolean;
  /** Money set aside for it in this turn. */
  escrowM: number;
}

export interface ChipContract {
  id: string;
  chip: ChipId;
  mwPerTurn: number;
  turnsLeft: number;
  pricePerGwM: number;
}

/** A bid for a contract: whoever pays the most over the price now signs first. */
export interface ContractBid {
  id: string;
  chip: ChipId;
  mwPerTurn: number;
  premiumBp: Premium;
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
  contractBids: ContractBid[];
  /** National programmes that come into force at the end of the quarter. */
  flagships: FlagshipId[];
  proposal?: ResolutionId;
  /** The nation that the proposal names. */
  proposalNames?: NationId;
  /** Votes stand until the summit meets. */
  votes: Record<ResolutionId, "yes" | "no">;
  /** The resolution spoken for: one's own vote for it weighs more. */
  speaksFor?: ResolutionId;
  offers: Offer[];
  accepts: OfferRef[];
  declines: (OfferRef & { reason: Decline })[];
  withdrawals: string[];
  pressures: { against: NationId; on: boolean }[];
}
