import type { NationId } from "../../../shared/state/words.ts";

/** Ways of the lines that fill a market: the accents of twelve nations can't all stay apart for every eye. */
export const HATCHES = ["rising", "falling", "level", "upright"] as const;
export type Hatch = (typeof HATCHES)[number];

/** Nations whose accents are alike to somebody have different hatches (`test/client/colours.test.ts`). */
// biome-ignore format: a table
const OF: Readonly<Record<string, Hatch>> = {
  US: "rising", GULF: "rising", JP: "rising", BR: "rising",
  CN: "falling", KR: "falling", GB: "falling", CA: "falling",
  EU: "level", TW: "level",
  IN: "upright", SEA: "upright",
};

/** Of the nation on whose stack a market builds; a nation of a host's own scenario takes the first. */
export const hatchOf = (nation: NationId): Hatch => OF[nation] ?? "rising";
