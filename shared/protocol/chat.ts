import { z } from "zod";
import { CLAUSES } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { wordsSchema } from "./wordsSchema.ts";

/** What may be said at a table: anything, ready-made phrases alone, or nothing. The host decides. */
export const CHAT_MODES = ["free", "phrases", "off"] as const;
export type ChatMode = (typeof CHAT_MODES)[number];

/**
 * Ready-made phrases, each with its blanks: something that one gives, something that one takes, a nation. They are sent by their ids, so that
 * everybody reads them in their own language.
 */
// biome-ignore format: a table
export const PHRASES = {
  luck: [], trade: [], power: [], risk: [], standards: [], yes: [], no: [], thanks: [], minute: [], ready: [], sorry: [], well: [],
  swap: ["give", "take"], have: ["give"], want: ["take"], most: ["give"],
  watch: ["nation"], together: ["nation"], spare: ["nation"],
} as const satisfies Record<string, readonly (keyof Filled)[]>;
export type Phrase = keyof typeof PHRASES;
export const PHRASE_IDS = Object.keys(PHRASES) as Phrase[];

/** Longer than any id of content. */
const idSchema = z.string().max(60);
/** What can be given: what a clause of a deal says, without the site. */
const thingSchema = z
  .strictObject({
    kind: z.enum(CLAUSES),
    amount: z.int().min(0).max(10_000_000),
    resolution: idSchema.optional(),
    vote: z.enum(["yes", "no"]).optional(),
  })
  .refine(({ kind, resolution, vote }) =>
    [resolution, vote].every((part) => (part !== undefined) === (kind === "vote")),
  );
export type Thing = z.infer<typeof thingSchema>;
const filledSchema = z.strictObject({
  give: thingSchema.optional(),
  take: thingSchema.optional(),
  nation: idSchema.optional(),
});
/** What stands in the blanks of a phrase. */
export type Filled = z.infer<typeof filledSchema>;

/** To whom it is said: to a nation alone, or to the whole table. */
const to = idSchema.optional();
export const chatSchema = z.union([
  z.strictObject({ text: wordsSchema(300), to }),
  z
    .strictObject({ phrase: z.enum(PHRASE_IDS), filled: filledSchema.optional(), to })
    .refine(({ phrase, filled = {} }) => isFilled(phrase, filled)),
]);
export type Saying = z.infer<typeof chatSchema>;

/** Why this can't be said at a table of this mode; undefined when it can. The same on server and client. */
export function whyNotSay(mode: ChatMode, saying: Saying): "chatOff" | "phrasesOnly" | undefined {
  if (mode === "off") return "chatOff";
  return mode === "phrases" && "text" in saying ? "phrasesOnly" : undefined;
}

/** Whether all blanks of a phrase are filled, and nothing else is. */
export const isFilled = (phrase: Phrase, filled: Filled): boolean =>
  Object.entries(filled).filter(([, what]) => what !== undefined).length === PHRASES[phrase].length &&
  PHRASES[phrase].every((blank) => filled[blank] !== undefined);

/** Whether a match knows what a phrase names: ids are no way to write words of one's own. */
export const isKnownIn = (
  { nations, resolutions }: { nations: readonly NationId[]; resolutions: ReadonlyMap<string, unknown> },
  { give, take, nation }: Filled,
): boolean =>
  (nation === undefined || nations.includes(nation)) &&
  [give, take].every((thing) => thing?.resolution === undefined || resolutions.has(thing.resolution));

export interface ChatLine {
  name: string;
  /** Empty for those who watch. */
  nation: NationId;
  /** Empty for a phrase. */
  text: string;
  /** Id of a ready-made phrase; empty for words of one's own. */
  phrase: Phrase | "";
  /** What fills its blanks, as JSON; empty without any. */
  filled: string;
  turn: number;
}

/** What one nation said to another alone. */
export interface TalkLine extends ChatLine {
  to: NationId;
}
