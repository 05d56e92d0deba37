import type { HazardContent } from "../../shared/content/schema.ts";

/** How a hazard looks on the map, told from what it does: one that a scenario brings has its look too. */

/** Brings something good, and nothing else. */
export const isGift = ({ effects }: HazardContent): boolean =>
  effects.every((effect) => effect.kind === "now" && effect.stat !== "risk" && effect.by > 0);

/** An outage of this share of power is a blackout. */
const BLACKOUT_BP = 3_000;

/** How far it puts out the lights of the nation that it strikes. */
export function darkness({ scope, effects }: HazardContent): "none" | "partly" | "mostly" {
  if (scope !== "nation") return "none";
  const lostBp = Math.max(0, ...effects.map((effect) => (effect.kind === "outage" ? effect.bp : 0)));
  if (lostBp === 0) return "none";
  return lostBp >= BLACKOUT_BP ? "mostly" : "partly";
}
