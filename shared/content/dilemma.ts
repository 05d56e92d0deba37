import { z } from "zod";
import { deedSchema, type Effect, isLasting, prizeSchema } from "./effects.ts";
import { conditionSchema, SYSTEMS } from "./schema.ts";
import { DILEMMA_THEMES, DOCTRINES } from "./words.ts";

/** A dilemma: somebody asks a leader something, two or three answers are possible, and none is free. */

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const chanceBp = z.int().min(1).max(10_000);

/** Who asks, and where: its picture is put together from both. */
export const ASKERS = [
  "engineer", "governor", "official", "scientist", "guard", "journalist", "founder", "investor", "industrialist", "worker",
  "neighbour", "student", "doctor", "envoy", "statistician",
] as const; // biome-ignore format: a list
export const PLACES = [
  "site", "grid", "port", "factory", "hall", "laboratory", "office", "archive", "parliament", "street", "summit",
] as const; // biome-ignore format: a list

/** One nation is asked, two answer the same in secret, or all do and the majority decides. */
export const DILEMMA_SCOPES = ["own", "pair", "world"] as const;

const effects = z.array(prizeSchema);

const answerSchema = z.strictObject({
  id,
  /** What it does whatever else comes: at once, or for as long as it lasts. */
  effects: effects.default([]),
  /** For how many turns its effects act that last, this one included. */
  lasts: z.int().positive().optional(),
  /** Of two outcomes one comes, by these odds. */
  gamble: z.strictObject({ oddsBp: chanceBp.max(9_999), won: effects, lost: effects }).optional(),
  /** What it does beside, by the answer that it meets: the other nation's, or the one that most have given. */
  meets: z.record(id, effects).optional(),
  /** What may come of it so many turns later. */
  leadsTo: z.strictObject({ dilemma: id, chanceBp, turns: z.int().positive() }).optional(),
  /** Plans of play to which it is dear. */
  suits: z.array(z.enum(DOCTRINES)).default([]),
});
export type AnswerContent = z.infer<typeof answerSchema>;

/** All that an answer can do to the nation that gives it, whatever comes. */
export const effectsOfAnswer = ({ effects, gamble, meets = {} }: AnswerContent): Effect[] => [
  ...effects,
  ...(gamble ? [...gamble.won, ...gamble.lost] : []),
  ...Object.values(meets).flat(),
];

/** Money that an answer takes at once is paid when it is given. */
export const isPrice = (effect: Effect): boolean =>
  effect.kind === "now" && effect.stat === "treasuryShare" && effect.by < 0;

/** What acts on the world as a whole, and so not once for each nation that answers. */
const OF_WORLD: readonly string[] = ["accord", "weight", "supply", "shrinkShares", "redistribute"];

export const dilemmaSchema = z
  .strictObject({
    id,
    theme: z.enum(DILEMMA_THEMES),
    /** Themes that it belongs to as well: a class that has chosen one of them may be asked it. */
    alsoOf: z.array(z.enum(DILEMMA_THEMES)).default([]),
    asker: z.enum(ASKERS),
    place: z.enum(PLACES),
    scope: z.enum(DILEMMA_SCOPES).default("own"),
    /** Entries of the encyclopedia that tell more: claims of the interview, and things of the game. */
    about: z.array(z.string()).min(1),
    /** Systems that must be open, so that nobody is asked about what is not there yet. */
    needs: z.array(z.enum(SYSTEMS)).default([]),
    /** When it may come: all of these hold, for all who are asked. */
    when: z.array(conditionSchema).default([]),
    /** After so many turns it may come again; once in a match, when it is not said. */
    again: z.int().positive().optional(),
    /** Comes only where an answer to another has led to it. */
    isSequel: z.boolean().default(false),
    /** The last is what comes of giving none. */
    answers: z.array(answerSchema).min(2).max(3),
    /** Of one that all are asked: what comes over the world by the answer that most have given. */
    ifMost: z.record(id, z.array(deedSchema)).optional(),
  })
  .superRefine(({ scope, isSequel, answers, ifMost = {} }, context) => {
    const must = (holds: boolean, path: (string | number)[], message: string) => {
      if (!holds) context.addIssue({ code: "custom", path, message });
    };
    const ids = answers.map((answer) => answer.id);
    must(new Set(ids).size === ids.length, ["answers"], "two have the same id");
    must(scope === "own" || !isSequel, ["isSequel"], "an answer is one nation's, and so is what it leads to");
    must(scope === "world" || Object.keys(ifMost).length === 0, ["ifMost"], "only where all are asked");
    for (const met of Object.keys(ifMost)) must(ids.includes(met), ["ifMost", met], "is no answer of it");
    for (const [k, answer] of answers.entries()) {
      const { lasts, meets = {}, leadsTo } = answer;
      const at = ["answers", k];
      const all = effectsOfAnswer(answer);
      must(all.length > 0 || leadsTo !== undefined, at, "it does nothing");
      must(
        all.some(isLasting) === (lasts !== undefined),
        [...at, "lasts"],
        "is said of effects that last, and of them alone",
      );
      must(scope !== "own" || Object.keys(meets).length === 0, [...at, "meets"], "nobody else is asked");
      for (const met of Object.keys(meets)) must(ids.includes(met), [...at, "meets", met], "is no answer of it");
      for (const { kind } of all)
        must(!OF_WORLD.includes(kind), at, `${kind} acts on the world once: it can stand in ifMost`);
      must(
        !all.some((effect) => effect.kind === "now" && effect.stat === "boom"),
        at,
        "a boom fades before the market feels it: answers come first in a turn",
      );
    }
    must(
      !answers.at(-1)?.effects.some(isPrice),
      ["answers", answers.length - 1],
      "the last answer comes of giving none, so it can't take money at once",
    );
  });
export type DilemmaContent = z.infer<typeof dilemmaSchema>;
