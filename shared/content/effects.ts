import { z } from "zod";
import { BRANCHES, type Branch, TRACKS } from "./words.ts";

/**
 * The closed vocabulary of effects. Those that last act while what they come from is in force, and `effects/active.ts`
 * reads them; those that act once are interpreted by `effects/now.ts`. The client makes the sentence of each from it.
 */

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const bp = z.int();

/** Rates that effects multiply; 1 where nothing acts. */
export const RATES = [
  "time", "cost", "operations", "train", "research", "tokens", "adopt", "adoptPublic", "programme", "displace", "absorb",
  "bills", "inequality", "revenue", "exports", "appropriation", "leak", "hazard", "releaseRisk", "racing", "reach", "embargo", "turbineQueue",
  "ceiling", "carbon", "unrest", "incidents", "lapse", "lease", "royalties", "fab",
] as const; // biome-ignore format: a list
export type Rate = (typeof RATES)[number];

/** Stats that effects add to while they last. */
export const STATS = [
  "legitimacy", "qualityOfLife", "oversight", "trust", "governance", "diffusion", "assembly", "illegitimacyInDemocracies",
  "insurance", "agents", "fabGeneration", "clock",
] as const; // biome-ignore format: a list
export type Stat = (typeof STATS)[number];

/** Stats that effects change once. */
export const IMMEDIATE = [
  "legitimacy", "trust", "risk", "mood", "boom", "life", "pipelines", "softwareAdoption", "treasuryShare", "standing",
  "confidence", "displaced", "inequality", "run", "knowHow", "relations",
  ...BRANCHES.map((branch): `knowledge.${Branch}` => `knowledge.${branch}`),
] as const; // biome-ignore format: a list
export type Immediate = (typeof IMMEDIATE)[number];

const LASTING = [
  /** Multiplies a rate. */
  z.strictObject({ kind: z.literal("multiply"), rate: z.enum(RATES), byBp: bp.nonnegative() }),
  /** Adds to a stat, or to what it moves toward. Hundredths of a point, or basis points. */
  z.strictObject({ kind: z.literal("add"), stat: z.enum(STATS), by: z.int() }),
  /** Costs a share of appropriations, revenue or tokens each turn. */
  z.strictObject({
    kind: z.literal("upkeep"),
    of: z.enum(["appropriations", "revenue", "tokens"]),
    bp: bp.nonnegative(),
  }),
] as const;

const ONCE = [
  /** Changes a stat. */
  z.strictObject({ kind: z.literal("now"), stat: z.enum(IMMEDIATE), by: z.int() }),
  /** Puts an accord in force for so many turns. */
  z.strictObject({ kind: z.literal("accord"), accord: id, turns: z.int().positive() }),
  /** Puts an accord in force for the nation that a resolution names, and for it alone. */
  z.strictObject({ kind: z.literal("bind"), accord: id, turns: z.int().positive() }),
  /** Moves a weight of the score, to at most 35 %. */
  z.strictObject({ kind: z.literal("weight"), track: z.enum(TRACKS), byBp: bp }),
  /** Holds up construction for one turn, unless countermeasures leave less than half of the blow. */
  z.strictObject({ kind: z.literal("delay") }),
  /** Leaves this share of the world's chip supply for so many turns. */
  z.strictObject({ kind: z.literal("supply"), bp: bp.positive(), turns: z.int().positive() }),
  /** Brings the best closed model of whom it falls on, less a tenth, into the open. */
  z.strictObject({ kind: z.literal("leakModel") }),
  /** Shrinks everybody's share of the open markets. */
  z.strictObject({ kind: z.literal("shrinkShares"), bp: bp.positive() }),
  /** Ends all pressure of nations on each other. */
  z.strictObject({ kind: z.literal("endPressure") }),
  /** Everybody pays a share of the treasury; the four with the least adoption receive it. */
  z.strictObject({ kind: z.literal("redistribute"), bp: bp.positive() }),
] as const;

/**
 * Effects that act once and that later steps of the same turn look at. A resolution can't have them: the summit votes after
 * those steps.
 */
const BLOWS = [
  /** Takes a share of power out for one turn. */
  z.strictObject({ kind: z.literal("outage"), bp: bp.positive() }),
  /** Destroys a share of the halls at the site that is struck. */
  z.strictObject({ kind: z.literal("damage"), bp: bp.positive() }),
  /** Loses a share of the tokens that were to be exported in one turn. */
  z.strictObject({ kind: z.literal("cutExports"), bp: bp.positive() }),
  /** All agents stand still for one turn. */
  z.strictObject({ kind: z.literal("agentsOut") }),
] as const;

type Shape = (typeof LASTING | typeof ONCE | typeof BLOWS)[number];
const kindsOf = (shapes: readonly Shape[]): string[] => shapes.map(({ shape }) => shape.kind.value);

/** Says of an effect that can't stand where it does what would become of it, and what can stand there. */
function refusing(...shapes: readonly Shape[]) {
  const why = (kind: unknown): string => {
    if (typeof kind !== "string") return "an effect says its kind";
    if (kindsOf(LASTING).includes(kind))
      return `${kind} acts only while something is in force, so it would do nothing here`;
    if (kindsOf(ONCE).includes(kind)) return `${kind} acts only once, so it would do nothing here`;
    if (kindsOf(BLOWS).includes(kind)) return `${kind} acts only in hazards, so it would do nothing here`;
    return `there is no effect ${kind}`;
  };
  return {
    error: ({ input }: { input?: unknown }) =>
      `${why((input as { kind?: unknown } | undefined)?.kind)}; what can stand here: ${kindsOf(shapes).join(", ")}`,
  };
}

/** What acts while a policy, an accord, an era or a project is in force. */
export const lastingSchema = z.discriminatedUnion("kind", LASTING, refusing(...LASTING));
export type Lasting = z.infer<typeof lastingSchema>;

/** What a resolution does when it passes. */
export const deedSchema = z.discriminatedUnion("kind", ONCE, refusing(...ONCE));

/** What a hazard does when it strikes. */
export const blowSchema = z.discriminatedUnion("kind", [...ONCE, ...BLOWS], refusing(...ONCE, ...BLOWS));
export type Once = z.infer<typeof blowSchema>;

/** What a challenge brings its winner, and a flagship its nation, at once and for good; what an answer to a dilemma does, at once and for a time. */
export const prizeSchema = z.discriminatedUnion("kind", [...LASTING, ...ONCE], refusing(...LASTING, ...ONCE));

export type Effect = Lasting | Once;

export const isLasting = (effect: Effect): effect is Lasting => kindsOf(LASTING).includes(effect.kind);
export const isOnce = <E extends Effect>(effect: E): effect is Exclude<E, Lasting> => !isLasting(effect);
