import type { Decline } from "./deal.ts";
import type {
  Branch,
  ChallengeId,
  ChipId,
  Constraint,
  DilemmaId,
  FlagshipId,
  HazardId,
  MarketId,
  MilestoneId,
  NationId,
  PlantId,
  PolicyId,
  ResolutionId,
  Sector,
  ShortageRule,
  SiteId,
} from "./words.ts";

/**
 * What refusals and events carry for their sentences. A term goes by its name: the same name means the same thing in all of
 * them. These are ids; any other is a figure in the units of the state, which its name ends in.
 */
export interface IdOfTerm {
  nation: NationId;
  /** The other nation it concerns. */
  other: NationId;
  site: SiteId;
  plant: PlantId;
  /** What is built: a plant, a hall or a fab. */
  what: PlantId | "hall" | "fab";
  chip: ChipId;
  sector: Sector;
  branch: Branch;
  binds: Constraint;
  rule: ShortageRule;
  policy: PolicyId;
  hazard: HazardId;
  resolution: ResolutionId;
  market: MarketId;
  challenge: ChallengeId;
  flagship: FlagshipId;
  milestone: MilestoneId;
  accord: string;
  dilemma: DilemmaId;
  /** One of its answers. */
  answer: string;
  pressure: string;
  project: string;
  /** Kind of an order, and why it was refused. */
  order: string;
  code: string;
  /** Why an offer was declined. */
  reason: Decline;
  /** Kind of a clause in a deal. */
  clause: string;
  /** Of content that the scenario does not have. */
  id: string;
}

export type TermsNamed<Name extends string> = { [N in Name]: N extends keyof IdOfTerm ? IdOfTerm[N] : number };

/** Codes, each with the names of its terms. */
export type CodeTable = Readonly<Record<string, readonly string[]>>;

/** One of the codes, with its terms where it has any. */
export type Coded<T extends CodeTable> = {
  [C in keyof T]: T[C] extends readonly []
    ? { code: C; terms?: undefined }
    : { code: C; terms: TermsNamed<T[C][number]> };
}[keyof T];

/** The codes that have no terms: each says all by itself. */
export type Plain<T extends CodeTable> = { [C in keyof T]: T[C] extends readonly [] ? C : never }[keyof T];

/** The last argument of what takes terms by their names: left out where there are none. */
export type Given<Name extends string> = [Name] extends [never] ? [] : [terms: TermsNamed<Name>];
