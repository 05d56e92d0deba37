import type { NationId } from "../../../shared/state/words.ts";

/** Ways of the fine lines over land: the accents of twelve nations can't all stay apart for every eye. */
export const HATCHES = [
  "rising", "falling", "level", "upright", "plus", "wave", "dash", "tick", "cross", "slash", "backslash", "tent",
] as const; // biome-ignore format: a list
export type Hatch = (typeof HATCHES)[number];

/** One for each nation, those of accents that are alike to somebody the least alike (`test/client/colours.test.ts`). */
// biome-ignore format: a table
const OF: Readonly<Record<string, Hatch>> = {
  US: "rising", CN: "falling", EU: "level", IN: "upright", GULF: "plus", JP: "wave",
  KR: "cross", TW: "dash", GB: "tick", CA: "slash", BR: "tent", SEA: "backslash",
};

/** Of a nation and the markets that build on its stack; a nation of a host's own scenario takes the first. */
export const hatchOf = (nation: NationId): Hatch => OF[nation] ?? "rising";
