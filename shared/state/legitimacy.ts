import { addToKept } from "./kept.ts";
import { clamp } from "./maths.ts";
import type { Position } from "./position.ts";
import type { Shock } from "./quarter.ts";

/** Moves legitimacy at once, within its scale, and writes down by what. */
export function shake(at: Position, shock: Shock, byBp: number): void {
  const { nation } = at;
  const before = nation.legitimacyBp;
  nation.legitimacyBp = clamp(before + byBp, 100, 9_900);
  addToKept(at, "legitimacy", shock, (nation.legitimacyBp - before) / 100);
}
