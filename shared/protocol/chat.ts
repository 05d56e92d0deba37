import { z } from "zod";
import type { NationId } from "../state/words.ts";
import { wordsSchema } from "./wordsSchema.ts";

/** What may be said at a table: anything, ready-made phrases alone, or nothing. The host decides. */
export const CHAT_MODES = ["free", "phrases", "off"] as const;
export type ChatMode = (typeof CHAT_MODES)[number];

/** Ready-made phrases: sent by their ids, so that everybody reads them in their own language. */
export const PHRASES = [
  "luck", "trade", "power", "risk", "standards", "yes", "no", "thanks", "minute", "ready", "sorry", "well",
] as const; // biome-ignore format: a list
export type Phrase = (typeof PHRASES)[number];

/** To whom it is said: to a nation alone, or to the whole table. Longer than any id of content. */
const to = z.string().max(60).optional();
export const chatSchema = z.union([
  z.strictObject({ text: wordsSchema(300), to }),
  z.strictObject({ phrase: z.enum(PHRASES), to }),
]);
export type Saying = z.infer<typeof chatSchema>;

/** Why this can't be said at a table of this mode; undefined when it can. The same on server and client. */
export function whyNotSay(mode: ChatMode, saying: Saying): "chatOff" | "phrasesOnly" | undefined {
  if (mode === "off") return "chatOff";
  return mode === "phrases" && "text" in saying ? "phrasesOnly" : undefined;
}

export interface ChatLine {
  name: string;
  /** Empty for those who watch. */
  nation: NationId;
  /** Empty for a phrase. */
  text: string;
  /** Id of a ready-made phrase; empty for words of one's own. */
  phrase: Phrase | "";
  turn: number;
}

/** What one nation said to another alone. */
export interface TalkLine extends ChatLine {
  to: NationId;
}
