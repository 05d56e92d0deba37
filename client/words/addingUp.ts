import { sumOf } from "../../shared/state/maths.ts";

/** Hundredths of a point in a tenth, the finest that points are shown in. */
const TENTH = 10;

/**
 * Parts of a sum, in hundredths of a point, rounded to tenths that add up to the sum as it is shown: those that are cut off most
 * are rounded up.
 */
export function addingUp(partsBp: readonly number[], sumBp: number): number[] {
  const floors = partsBp.map((part) => Math.floor(part / TENTH));
  const missing = Math.round(sumBp / TENTH) - sumOf(floors, (floor) => floor);
  const cutOff = (index: number) => (partsBp[index] ?? 0) / TENTH - (floors[index] ?? 0);
  const up = new Set([...floors.keys()].sort((a, b) => cutOff(b) - cutOff(a)).slice(0, Math.max(0, missing)));
  return floors.map((floor, index) => (floor + (up.has(index) ? 1 : 0)) * TENTH);
}
