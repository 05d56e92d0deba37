import { z } from "zod";
import { blowSchema, deedSchema, lastingSchema, prizeSchema, RATES } from "./effects.ts";
import { BRANCHES, DOCTRINES, TRACKS } from "./words.ts";

/** One schema for all content. A data file that does not fit is refused with its family, entry and field. */

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const bp = z.int();
const mw = z.int().nonnegative();

/** Figures that conditions (milestones, hazards) may look at. */
export const GAUGES = [
  "largestSiteHallsMW", "onlineGrowthBp", "horizonMilliH", "inferenceOnlineMW", "adoptionBp", "softwareAdoptionBp",
  "enterpriseAdoptionBp", "priceMicro", "unmetBp", "agents", "reachBp", "reachGrowthBp", "fossilShareBp", "hydroShareBp",
  "qualityOfLifeBp", "legitimacyBp", "billsBp", "frontierShareBp", "isAfterThreshold1", "isAfterThreshold2", "governanceBp", "isOpen",
  "displacedBp", "playedBp",
] as const; // biome-ignore format: a list
export type Gauge = (typeof GAUGES)[number];

export const conditionSchema = z.strictObject({
  gauge: z.enum(GAUGES),
  atLeast: z.int().optional(),
  atMost: z.int().optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

export const CONFIDENCES = ["high", "medium", "low", "estimate"] as const;
const realFigureSchema = z.strictObject({
  value: z.number(),
  unit: z.string(),
  year: z.int(),
  /** Id in `content/sources.ts`. */
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
});

/** Ways of the fine lines over land; nations that play together have different ones. */
export const HATCHES = [
  "rising", "falling", "level", "upright", "plus", "wave", "dash", "tick", "cross", "slash", "backslash", "tent",
] as const; // biome-ignore format: a list
export type Hatch = (typeof HATCHES)[number];

/** Roles in the chip supply chain. */
export const ROLES = ["design", "foundry", "memory", "lithography", "machinery"] as const;

export const siteSchema = z.strictObject({
  id,
  lat: z.number().min(-60).max(80),
  lon: z.number().min(-180).max(180),
  /** What can be added in the match of each plant that the site limits, and of halls, MW. */
  limitsMW: z.record(z.string(), mw),
  hallsLimitMW: mw,
  /** Hazards that strike this site rather than another of its nation. */
  hazards: z.array(id),
});
export type SiteContent = z.infer<typeof siteSchema>;

export const nationSchema = z.strictObject({
  id,
  /** Accent on the map: a colour about as light as the others (test/client/colours.test.ts says how), checked for colour-blind readers. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  /** The way of the fine lines over its land: accents can't all stay apart for every eye. */
  hatch: z.enum(HATCHES).default("rising"),
  /** ISO 3166-1 numeric codes of the countries that the map tints. */
  countries: z.array(z.string().regex(/^\d{3}$/)).min(1),
  real: z.strictObject({
    aiPower: realFigureSchema,
    gdp: realFigureSchema,
    users: realFigureSchema,
    trust: realFigureSchema,
    democracy: realFigureSchema,
    lag: realFigureSchema,
  }),
  /** Factors on the shared rules; 10,000 = the world's ordinary. */
  traits: z.strictObject({
    appropriationBp: bp.positive(),
    speedBp: bp.positive(),
    costBp: bp.positive(),
    nuclearCostBp: bp.positive(),
    talentBp: bp.positive(),
    cultureBp: bp.positive(),
    promotionBp: bp.positive(),
    legitimacyBp: bp.positive(),
    governanceBp: bp.nonnegative(),
    trustBp: bp.positive(),
    adoptionBp: bp.positive(),
    horizonMilliH: z.int().positive(),
    fabs: z.int().nonnegative(),
    roles: z.partialRecord(z.enum(ROLES), bp.positive()),
    /** How it puts pressure on another. */
    pressure: id.default("closedMarket"),
    /** Nations near enough to sell power to. */
    neighbours: z.array(id),
  }),
  /** How often bots play it by each plan of play, against each other: what it is made for, and argues about. */
  aptitude: z
    .record(z.enum(DOCTRINES), z.int().positive())
    .default({ titan: 1, lab: 1, adopter: 1, openStack: 1, commonwealth: 1 }),
  sites: z.array(siteSchema).min(3),
});
export type NationContent = z.infer<typeof nationSchema>;

/** A national programme: what a nation chooses to be known for. */
export const flagshipSchema = z.strictObject({
  id,
  /** Whose it is. */
  nation: id,
  /** What it costs when it is chosen, as a part of a quarter's appropriations at the start. */
  costBp: bp.nonnegative().default(0),
  /** What must hold when it is chosen. */
  when: z.array(conditionSchema).default([]),
  /** At once, and for the rest of the match. */
  effects: z.array(prizeSchema).min(1),
  /** Plans of play that hold it dear. */
  suits: z.array(z.enum(DOCTRINES)).default([]),
});
export type FlagshipContent = z.infer<typeof flagshipSchema>;

/** The file of a nation: what it is, and its flagships, which are a family of content of their own. */
export interface NationFile extends NationContent {
  flagships: Omit<z.input<typeof flagshipSchema>, "nation">[];
}

export const PLANT_FAMILIES = ["quick", "clean", "steady", "oneOff"] as const;
export const plantSchema = z.strictObject({
  id,
  family: z.enum(PLANT_FAMILIES),
  costPerGwM: z.int().positive(),
  /** Turns. */
  lead: z.int().positive(),
  /** Weight on household bills and on carbon, per GW. */
  billsBp: bp,
  carbonBp: bp.nonnegative(),
  isLimited: z.boolean(),
  /** Waits longer when the world orders much of it at once. */
  queues: z.boolean(),
  /** Has the nation's own factor for the cost of reactors. */
  isReactor: z.boolean(),
  /** Research project without which it can't be built. */
  needsProject: id.optional(),
  /** Burns coal or gas, here or behind the socket. */
  isFossil: z.boolean().default(false),
  /** Runs on rivers, which droughts empty. */
  isOnRivers: z.boolean().default(false),
  /** Takes its power from the grid of the households, whose bills feel it. */
  drawsOnGrid: z.boolean().default(false),
  /**
   * What stands of it when a match starts, and what is under way at each of the first two sites, as a part of the nation's
   * AI power.
   */
  startBp: bp.nonnegative().default(0),
  startUnderWayBp: bp.nonnegative().default(0),
});
export type PlantContent = z.infer<typeof plantSchema>;

export const chipSchema = z.strictObject({
  id,
  /** Who makes it: an outside vendor, own fabs, or the own inference chip. */
  maker: z.enum(["vendor", "fab", "programme"]),
  pricePerGwM: z.int().positive(),
  /** Tokens per joule against the leading vendor's chip of the same generation. */
  efficiencyBp: bp.positive(),
  trains: z.boolean(),
  /** Part of the world's supply that is this vendor's. */
  supplyShareBp: bp.nonnegative(),
  /** How much of the world's supply one GW of it takes. */
  supplyUseBp: bp.nonnegative(),
  /** Turns from the market to the hall. */
  delivery: z.int().positive(),
});
export type ChipContent = z.infer<typeof chipSchema>;

export const sectorSchema = z.strictObject({
  id,
  weightBp: bp.positive(),
  /** Horizon at which half of the sector's work could be done. */
  horizonMilliH: z.int().positive(),
  speedBp: bp.positive(),
  /** Adoption at the start, against the nation's own figure, and its pipelines: both below the sector's ceiling. */
  startBp: bp.positive(),
  startPipelinesBp: bp.positive(),
});

export const policySchema = z.strictObject({
  id,
  effects: z.array(lastingSchema).min(1),
  /** Plans of play that hold it dear. */
  suits: z.array(z.enum(DOCTRINES)).default([]),
  /** Of those plans of play, only the ones hold it dear that heed oversight and world risk. */
  isCautious: z.boolean().default(false),
});
export type PolicyContent = z.infer<typeof policySchema>;

export const accordSchema = z.strictObject({ id, effects: z.array(lastingSchema).min(1) });

/** What a threshold changes for everybody, for good. */
export const eraSchema = z.strictObject({
  id,
  after: z.enum(["threshold1", "threshold2"]),
  effects: z.array(lastingSchema).min(1),
});

export const pressureSchema = z
  .strictObject({
    id,
    /** Keeps the nation's roles in the chip supply chain from the other. */
    deniesChips: z.boolean().default(false),
    /** What it does to whom it is put on, and to whoever puts it on, once. */
    hurts: z.array(lastingSchema),
    costs: z.array(lastingSchema).default([]),
  })
  .refine(({ deniesChips, hurts }) => deniesChips || hurts.length > 0, {
    path: ["hurts"],
    message: "pressure that denies no chips and hurts by nothing does nothing",
  });
export type PressureContent = z.infer<typeof pressureSchema>;

export const hazardSchema = z
  .strictObject({
    id,
    scope: z.enum(["nation", "site", "world"]),
    chanceBp: bp.positive(),
    /** More or less likely where a condition holds: the chance is multiplied. */
    likelier: z.array(z.strictObject({ when: conditionSchema, byBp: bp.nonnegative() })),
    /** What makes it less likely, or likelier, wherever it may strike. */
    chanceRate: z.enum(RATES).optional(),
    /** Where the map shows a hazard of the world that has a place. */
    shownAt: z.enum(["foundry"]).optional(),
    /** Critical-infrastructure policy and the like make it bite less. */
    isBlunted: z.boolean(),
    effects: z.array(blowSchema).min(1),
  })
  .refine(({ scope, effects }) => scope === "site" || effects.every(({ kind }) => kind !== "damage"), {
    path: ["effects"],
    message: "damage does nothing without a site: the scope must be site",
  })
  .refine(({ scope, effects }) => scope !== "world" || effects.every(({ kind }) => kind !== "agentsOut"), {
    path: ["effects"],
    message: "agentsOut strikes nations one by one: the scope can't be world",
  });
export type HazardContent = z.infer<typeof hazardSchema>;

export const resolutionSchema = z
  .strictObject({
    id,
    effects: z.array(deedSchema).min(1),
    /** It is proposed against one nation, on which its effects fall. */
    names: z.boolean().default(false),
    /** What moves a government to vote for it, in the words of `formulas/votes.ts`. */
    appealsTo: z.enum([
      "worried",
      "followers",
      "buyers",
      "pressed",
      "watchful",
      "poor",
      "shortOfPower",
      "cleanPower",
      ...TRACKS,
    ]),
    /** World risk from which even those vote for it who lose by it. */
    fromRiskBp: bp.positive().optional(),
  })
  .refine(({ names, effects }) => names || effects.every(({ kind }) => kind !== "bind"), {
    path: ["effects"],
    message: "bind is for the nation that a resolution names: names must be true",
  });

export const marketSchema = z.strictObject({
  id,
  weightBp: bp.positive(),
  lat: z.number(),
  lon: z.number(),
  countries: z.array(z.string()),
});
export type MarketContent = z.infer<typeof marketSchema>;

export const challengeSchema = z.strictObject({
  id,
  /** Tokens of one turn, against the base need of that turn. */
  needBp: bp.positive(),
  effects: z.array(prizeSchema).min(1),
});

export const milestoneSchema = z.strictObject({ id, when: z.array(conditionSchema).min(1) });

export const projectSchema = z.strictObject({
  id,
  branch: z.enum(BRANCHES),
  /** Knowledge, in thousandths of a doubling, at which it is in hand. */
  level: z.int().positive(),
  effects: z.array(lastingSchema).min(1),
});

export type ProjectContent = z.infer<typeof projectSchema>;

/** Systems that a scenario can open later in the match, so that beginners meet few at first. */
export const SYSTEMS = [
  "energy", "chips", "contracts", "inferenceChip", "compute", "models", "research", "agents", "market", "programmes", "policies",
  "capital", "openMarkets", "challenges", "deals", "pressure", "summit", "hazards", "dilemmas", "flagships",
] as const; // biome-ignore format: a list
export type System = (typeof SYSTEMS)[number];

/** What a match starts with, beyond its nations; what is left out is as in the base scenario. */
const startSchema = z.strictObject({
  /** 0 to 10,000. */
  riskBp: bp.min(0).max(9_000).optional(),
  moodBp: bp.min(500).max(10_000).optional(),
  /** The best model that anybody may use. */
  openHorizonMilliH: z.int().positive().optional(),
  /** Treasuries against a quarter's appropriations. */
  treasuryBp: bp.min(0).max(100_000).optional(),
  /** Everybody's standing rule for releases. */
  releaseRule: z.enum(["ask", "closed", "open"]).optional(),
  pressures: z.array(z.strictObject({ by: id, against: id })).optional(),
  /** Accords in force, and for how many turns. */
  accords: z.record(z.string(), z.int().positive()).optional(),
});

const entryWordsSchema = z.strictObject({
  name: z.string().min(1),
  about: z.string(),
  /** Of a dilemma: each answer, and as headlines what came of it, or of its gamble. */
  answers: z
    .record(
      z.string(),
      z.strictObject({
        name: z.string().min(1),
        about: z.string().optional(),
        won: z.string().optional(),
        lost: z.string().optional(),
      }),
    )
    .optional(),
});

const wordsSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), entryWordsSchema)));

/** A scenario as a file: it says only what differs from the one that it extends. */
export const scenarioFileSchema = z.strictObject({
  id,
  /** Id of another scenario; `base` alone extends none. */
  extends: id.optional(),
  turns: z.int().min(2).max(40).optional(),
  /** Nations by seat: those that play first when fewer play. */
  nations: z.array(id).min(2).max(12).optional(),
  /** The nation that a newcomer is given who learns the game here. */
  learnersNation: id.optional(),
  /** The dilemma that comes first, to every nation alone: one that a newcomer can take in at once. */
  firstDilemma: id.optional(),
  /** First quarter, for the calendar. */
  startYear: z.int().min(1_900).max(3_000).optional(),
  /** Constants that differ from `content/constants.ts`. */
  constants: z.record(z.string(), z.number()).optional(),
  start: startSchema.optional(),
  /** The turn (from 0) in which a system opens. */
  opens: z.partialRecord(z.enum(SYSTEMS), z.int().min(0).max(40)).optional(),
  /** Fields that differ of entries of content, by family and id. */
  changes: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).optional(),
  /** Entries that only this scenario has, by family. */
  adds: z.record(z.string(), z.array(z.unknown())).optional(),
  /** Ids that it does without, by family. */
  removes: z.record(z.string(), z.array(id)).optional(),
  /** Name and line of itself (`scenarios`) and of what it adds, by language, family and id. */
  words: wordsSchema.optional(),
});
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** A scenario with all that it extends. */
export interface ScenarioContent extends ScenarioFile {
  turns: number;
  nations: string[];
  /** Nations that make up the world's figures, whoever plays: its own and those of what it extends. Others stand apart from it. */
  world: string[];
  startYear: number;
  constants: Record<string, number>;
  start: z.infer<typeof startSchema>;
  opens: Partial<Record<System, number>>;
}
