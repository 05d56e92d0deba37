/** The words of the game (GLOSSARY.md). Every union is made from a list, so that code can also walk it. */

export { BRANCHES, type Branch, DOCTRINES, type Doctrine, TRACKS, type Track } from "../content/words.ts";

export const SECTORS = ["software", "science", "enterprise", "public", "industry"] as const;
export type Sector = (typeof SECTORS)[number];

export const MINISTRIES = ["energy", "chips", "research", "economy", "foreign"] as const;
export type Ministry = (typeof MINISTRIES)[number];

export const CONSTRAINTS = ["power", "halls", "chips"] as const;
/** What compute online can be bound by. */
export type Constraint = (typeof CONSTRAINTS)[number];

export const STANCES = ["under", "clear", "over"] as const;
/** Price against the clearing price: 20 % under, at it, 25 % over. */
export type Stance = (typeof STANCES)[number];

export const SHORTAGE_RULES = ["market", "ration", "exportLess"] as const;
/** Who gets tokens when demand exceeds supply. */
export type ShortageRule = (typeof SHORTAGE_RULES)[number];

export const MIXES = ["fast", "balanced", "deep"] as const;
/** Product mix: many tokens of small models, or fewer tokens that reason for longer. */
export type Mix = (typeof MIXES)[number];

export const AMBITIONS = [14_000, 20_000, 30_000, 50_000] as const;
/** Target of the next training run as a multiple of the released horizon, in basis points. */
export type Ambition = (typeof AMBITIONS)[number];

export const PREMIUMS = [0, 500, 1_000, 2_000] as const;
/** What a buyer adds to the chip price to be served earlier, in basis points. */
export type Premium = (typeof PREMIUMS)[number];

export const MATURITIES = ["short", "middle", "long"] as const;
/** When a loan falls due: after an eighth, a quarter or half of a match. */
export type Maturity = (typeof MATURITIES)[number];

export const RELEASE_RULES = ["ask", "closed", "open"] as const;
/** What happens when a trained model is ready: wait for an order, or release it so. */
export type ReleaseRule = (typeof RELEASE_RULES)[number];

export const LEVELS = ["careless", "sound", "strong", "masterly"] as const;
/** How well a bot plays. */
export type Level = (typeof LEVELS)[number];

export const STAGES = ["hours", "day", "week", "month", "senior"] as const;
/** Stages of the task horizon; from 1, 8, 40, 170 and 1,000 hours. */
export type Stage = (typeof STAGES)[number];

/** Ids of content are strings: a data file may add one, so they are checked when content is loaded, not by the compiler. */
export type NationId = string;
export type SiteId = string;
export type PlantId = string;
export type ChipId = string;
export type PolicyId = string;
export type FlagshipId = string;
export type HazardId = string;
export type ResolutionId = string;
export type MarketId = string;
export type ChallengeId = string;
export type MilestoneId = string;
export type ScenarioId = string;
export type DilemmaId = string;
