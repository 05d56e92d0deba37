import { z } from "zod";
import { wordsSchema } from "./wordsSchema.ts";

/** What may be said at a table: anything, ready-made phrases alone, or nothing. The host decides. */
export const CHAT_MODES = ["free", "phrases", "off"] as const;
export type ChatMode = (typeof CHAT_MODES)[number];

/** Ready-made phrases: sent by their ids, so that everybody reads them in their own language. */
export const PHRASES = [
  "luck", "trade", "power", "risk", "standards", "yes", "no", "thanks", "minute", "ready", "sorry", "well",
] as const; // biome-ignore format: a list
export type Phrase = (typeof PHRASES)[number];

export const chatSchema = z.union([
  z.strictObject({ text: wordsSchema(300) }),
  z.strictObject({ phrase: z.enum(PHRASES) }),
]);
export type Saying = z.infer<typeof chatSchema>;

/** Why this can't be said at a table of this mode; undefined when it can. The same on server and client. */
export function whyNotSay(mode: ChatMode, saying: Saying): "chatOff" | "phrasesOnly" | undefined {
  if (mode === "off") return "chatOff";
  return mode === "phrases" && "text" in saying ? "phrasesOnly" : undefined;
}
