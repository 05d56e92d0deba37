import { oversightBp, oversightNeed } from "../../formulas/attention.ts";
import { each } from "../../state/each.ts";
import { clamp, ONE } from "../../state/maths.ts";
import { BRANCHES, type Branch } from "../../state/words.ts";
import type { Minister, Wish } from "../wish.ts";

/** An agent is put to work when most of it can be overseen. */
const OVERSEEN_IN_PART = 0.4;

/** Compute, the next model and when it is released, what research works on, and how many agents are put to work. */
export const research: Minister = ({ at, temper, turnsLeft }) => {
  const { cabinet, nation, world } = at;
  const trainBp = Math.round(temper.train * 100) * 100;
  const researchBp = Math.round(temper.research * 100) * 100;
  const leaseBp = Math.round((ONE - trainBp - researchBp) * temper.lease * 0.01) * 100;
  const isLate = world.turn >= (world.turns * 2) / 3;
  const careful = temper.isCareful && isLate && cabinet.knowledge.safety < 1_500 ? { safety: 2 } : {};
  const weights = each(BRANCHES, () => 0);
  for (const [branch, weight] of Object.entries({ ...temper.focus, ...careful })) weights[branch as Branch] = weight;
  const overseen = Math.floor(
    (oversightBp(at) - 100 * (oversightNeed(at) - cabinet.agents)) / 100 + OVERSEEN_IN_PART + temper.daring,
  );
  const agents = temper.isCareful ? clamp(overseen, 0, temper.agents) : temper.agents;
  const wishes: Wish[] = [];
  const { split } = cabinet;
  if (split.trainBp !== trainBp || split.researchBp !== researchBp || split.leaseBp !== leaseBp)
    wishes.push({ urgency: 9, order: { kind: "split", trainBp, researchBp, leaseBp } });
  if (cabinet.agentsWanted !== agents) wishes.push({ urgency: 9, order: { kind: "agents", count: agents } });
  if (cabinet.ambition !== temper.ambition)
    wishes.push({ urgency: 9, order: { kind: "ambition", ambition: temper.ambition } });
  if (BRANCHES.some((branch) => weights[branch] !== cabinet.focus[branch]))
    wishes.push({ urgency: 2.2, order: { kind: "focus", weights } });
  if (cabinet.readyMilliH > nation.horizonMilliH)
    wishes.push({ urgency: 5, order: { kind: "release", open: temper.isOpen } });
  const rule = temper.isOpen ? "open" : "closed";
  // The first model is released by hand; a rule for all that follow is worth its attention once there is routine.
  if (cabinet.releaseRule !== rule && turnsLeft > 1 && world.turn > 2)
    wishes.push({ urgency: 1.2, order: { kind: "releaseRule", rule } });
  return wishes;
};
