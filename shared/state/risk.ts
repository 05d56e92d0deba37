import { addToKept } from "./kept.ts";
import { clamp, ONE } from "./maths.ts";
import type { Position } from "./position.ts";

/** By what a nation makes the world's risk. */
export const RISKS = ["releases", "racing", "incidents"] as const;
export type Risk = (typeof RISKS)[number];

/** Raises the world's risk, and writes down who did it, for all to see, and by what. */
export function raiseRisk(at: Position, by: Risk, riseBp: number): void {
  const { world, nation } = at;
  world.riskBp = clamp(world.riskBp + riseBp, 0, ONE);
  nation.riskMadeBp += riseBp;
  addToKept(at, "riskMade", by, riseBp / 100);
}
