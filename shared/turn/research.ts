import { rate, stat } from "../effects/active.ts";
import { knowHow } from "../formulas/chips.ts";
import { type Fleet, fleetInUse } from "../formulas/compute.ts";
import { delivered, grantedBy } from "../formulas/deals.ts";
import { focusShare, horizonOf, researchGain, runNeeds } from "../formulas/models.ts";
import { coverage, releaseRisk } from "../formulas/risk.ts";
import { each } from "../state/each.ts";
import { shake } from "../state/legitimacy.ts";
import { clamp, exp2, log2, ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { happens } from "../state/random.ts";
import { raiseRisk } from "../state/risk.ts";
import type { Turn } from "../state/turn.ts";
import { BRANCHES, type Branch } from "../state/words.ts";

/** Step 7. Releases, training, research, leaps, diffusion. */
export function research(turn: Turn): void {
  const leases = delivered(turn.positions, "lease", usableMW);
  const fleets = new Map(turn.positions.map((at) => [at, fleetInUse(at, at.nation.onlineMW)]));
  releaseModels(
    turn,
    turn.positions.map((at) => ({ at, how: at.cabinet.requests.release })),
  );
  for (const [at, fleet] of fleets) {
    divide(at, fleet, leases.get(at.me) ?? { givenMW: 0, gotMW: 0 });
    train(turn, at, fleet);
  }
  releaseModels(
    turn,
    turn.positions.map((at) => ({ at, how: standingRelease(at) })),
  );
  for (const [at, fleet] of fleets) {
    study(turn, at, fleet);
    if (at.cabinet.goodwillTurns > 0) at.cabinet.goodwillTurns--;
  }
  diffuse(turn);
}

/** By the standing rule a model is released in the turn in which it is ready. */
function standingRelease({ cabinet: { releaseRule, quarter } }: Position): "open" | "closed" | undefined {
  return quarter.isRunFinished && releaseRule !== "ask" ? releaseRule : undefined;
}

/** Releases of one moment are weighed against the world as it was before any of them, so that no seat comes first. */
function releaseModels(turn: Turn, releases: readonly { at: Position; how: "open" | "closed" | undefined }[]): void {
  const { world } = turn.state;
  const due = releases.flatMap(({ at, how }) => {
    const horizonMilliH = at.cabinet.readyMilliH;
    if (how === undefined || horizonMilliH <= at.nation.horizonMilliH) return [];
    const isOpen = how === "open";
    return [{ at, isOpen, risk: Math.round(releaseRisk(at, horizonMilliH, isOpen) * 100) }];
  });
  const before = { ...world.publicScience };
  for (const { at, isOpen, risk } of due) releaseModel(turn, at, isOpen, risk, before);
}

/** The world learns of the model that is ready, risk rises, and the next run begins. */
function releaseModel(
  turn: Turn,
  at: Position,
  isOpen: boolean,
  risk: number,
  publicBefore: Readonly<Record<Branch, number>>,
): void {
  const { cabinet, nation, world, rules } = at;
  const horizonMilliH = cabinet.readyMilliH;
  raiseRisk(at, "releases", risk);
  // A release that outruns oversight costs the nation trust, too.
  const beyond = Math.max(0, log2(1 + horizonMilliH / 1_000) - coverage(at));
  nation.trustBp = clamp(Math.round(nation.trustBp - 100 * beyond), 3_000, 16_000);
  nation.horizonMilliH = horizonMilliH;
  nation.isOpen = isOpen;
  shake(at, "releases", 100);
  cabinet.readyMilliH = 0;
  cabinet.run = { targetMilliH: Math.round((horizonMilliH * cabinet.ambition) / ONE), progress: 0 };
  if (isOpen) {
    world.openHorizonMilliH = Math.max(world.openHorizonMilliH, horizonMilliH);
    nation.trustBp = clamp(nation.trustBp + 300, 3_000, 16_000);
    cabinet.goodwillTurns = 4;
    for (const branch of ["capability", "efficiency"] as const) {
      const lead = Math.max(0, cabinet.knowledge[branch] - publicBefore[branch]);
      const shared = publicBefore[branch] + Math.round(rules.constants.openDiffusion * lead);
      world.publicScience[branch] = Math.max(world.publicScience[branch], shared);
    }
  }
  world.bestHorizonMilliH = Math.max(world.bestHorizonMilliH, horizonMilliH);
  turn.tell("modelReleased", { nation: at.me }, { horizonMilliH, open: isOpen ? 1 : 0 });
}

const usableMW = ({ nation, cabinet }: Position): number => nation.onlineMW - cabinet.quarter.movedMW;

/** Compute between training (general chips only), research, leases and serving; what was promised to partners goes first. */
function divide(at: Position, fleet: Fleet, { givenMW, gotMW }: { givenMW: number; gotMW: number }): void {
  const { cabinet } = at;
  const usable = usableMW(at) - givenMW;
  const { trainBp, researchBp, leaseBp } = cabinet.split;
  const { quarter } = cabinet;
  quarter.trainMW = Math.min(Math.round((usable * trainBp) / ONE), fleet.generalMW);
  quarter.researchMW = Math.round((usable * researchBp) / ONE);
  quarter.leaseMW = Math.round((usable * leaseBp) / ONE);
  quarter.serveMW = Math.max(0, usable - quarter.trainMW - quarter.researchMW - quarter.leaseMW) + gotMW;
}

function train(turn: Turn, at: Position, fleet: Fleet): void {
  const { cabinet } = at;
  const flow =
    (cabinet.quarter.trainMW / 1_000) *
    fleet.generalEfficiency *
    exp2(cabinet.knowledge.capability / 1_000) *
    knowHow(at) *
    rate(at, "train");
  cabinet.quarter.trainingFlow = Math.round(flow * 1_000);
  cabinet.run.progress += cabinet.quarter.trainingFlow;
  const reached = horizonOf(at, cabinet.run.progress / 1_000);
  const wasReady = cabinet.readyMilliH > 0;
  cabinet.quarter.isRunFinished = false;
  if (!wasReady && cabinet.run.progress / 1_000 < runNeeds(at, cabinet.run.targetMilliH)) return;
  // Training on beyond the target keeps growing the model until it is released.
  cabinet.readyMilliH = Math.max(cabinet.readyMilliH, cabinet.run.targetMilliH, Math.round(reached));
  if (wasReady) return;
  cabinet.quarter.isRunFinished = true;
  turn.tell("runFinished", { nation: at.me, seenBy: [at.me] }, { horizonMilliH: cabinet.readyMilliH });
}

function study(turn: Turn, at: Position, fleet: Fleet): void {
  const { cabinet, world, rules, me } = at;
  const { fate } = turn.state;
  let overlap = 0;
  for (const branch of BRANCHES)
    overlap += Math.min(focusShare(cabinet.focus, branch), focusShare(cabinet.lastFocus, branch));
  const momentum = (cabinet.momentumBp / ONE) * (0.4 + 0.6 * overlap) + 0.1;
  cabinet.momentumBp = Math.round(clamp(momentum, 0.5, 1.5) * ONE);
  cabinet.lastFocus = { ...cabinet.focus };
  const gw = (cabinet.quarter.researchMW / 1_000) * fleet.generalEfficiency;
  const inHand = new Set(
    [...rules.projects.values()].filter((p) => cabinet.knowledge[p.branch] >= p.level).map((p) => p.id),
  );
  for (const branch of BRANCHES) {
    const gain = researchGain(at, branch, focusShare(cabinet.focus, branch), gw, fate.techLuckBp / ONE);
    cabinet.knowledge[branch] += Math.round(gain * 1_000);
  }
  const { leapChance, leapDoublings } = rules.constants;
  const chance = leapChance * (0.3 + 2.5 * focusShare(cabinet.focus, "efficiency") * pow(gw, 0.3));
  if (happens(chance * ONE, turn.seed, "leap", world.turn, me)) {
    cabinet.knowledge.efficiency += Math.round(leapDoublings * 1_000);
    turn.tell("leapMade", { nation: me, seenBy: [me] }, { doublings: leapDoublings });
  }
  for (const project of rules.projects.values())
    if (!inHand.has(project.id) && cabinet.knowledge[project.branch] >= project.level)
      turn.tell("projectReached", { nation: me, seenBy: [me] }, { project: project.id, branch: project.branch });
}

/** Knowledge becomes public science after a lag, and public science everybody's; a partner's at once, if more slowly. */
function diffuse({ state, positions, rules }: Turn): void {
  const { world, fate } = state;
  const { diffusionLag, diffusionRate, accessRate } = rules.constants;
  fate.bestKnowledge.push(each(BRANCHES, (branch) => Math.max(...positions.map((at) => at.cabinet.knowledge[branch]))));
  const sooner = Math.min(...positions.map((at) => stat(at, "diffusion")));
  const published = fate.bestKnowledge.at(-1 - diffusionLag + sooner);
  if (published)
    for (const branch of BRANCHES)
      world.publicScience[branch] = Math.max(world.publicScience[branch], published[branch]);
  const before = new Map(positions.map(({ me, cabinet }) => [me, { ...cabinet.knowledge }]));
  for (const at of positions) {
    const { knowledge } = at.cabinet;
    for (const branch of BRANCHES) {
      const partners = grantedBy(at, "researchAccess").map((id) => before.get(id)?.[branch] ?? 0);
      const own = knowledge[branch];
      const read = diffusionRate * (world.publicScience[branch] - own);
      const shared = accessRate * (Math.max(0, ...partners) - own);
      knowledge[branch] = own + Math.round(Math.max(0, read, shared));
    }
  }
  if (fate.bestKnowledge.length > diffusionLag + 1) fate.bestKnowledge.shift();
}
