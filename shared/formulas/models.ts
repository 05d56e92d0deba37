import { rate } from "../effects/active.ts";
import { log2, ONE, pow } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import type { Branch, Stage } from "../state/words.ts";
import { grantedBy } from "./deals.ts";

/** How fast each branch yields; safety and capability are rich, kernels and sites slower. */
const YIELD: Record<Branch, number> = {
  capability: 1.85,
  efficiency: 1.15,
  chip: 0.9,
  power: 0.9,
  safety: 1.5,
  agents: 1.2,
};

/** Effective GW-quarters that a run to the horizon needs: each doubling costs about 2.5 times more. */
export const runNeeds = ({ rules: { constants } }: Pick<Position, "rules">, horizonMilliH: number): number =>
  constants.firstRun * pow(horizonMilliH / 5_000, log2(constants.computePerDoubling));

/** The horizon that so much progress has reached: the inverse of `runNeeds`. */
export const horizonOf = ({ rules: { constants } }: Pick<Position, "rules">, progress: number): number =>
  5_000 * pow(progress / constants.firstRun, 1 / log2(constants.computePerDoubling));

/** The models that a nation can use: its own, nearly the best open one, half the best of all, nearly a licensed one. */
export function usableHorizonMilliH(at: Position): number {
  const { nation, nations, world } = at;
  const { useOpen, useBest } = at.rules.constants;
  const licensed = grantedBy(at, "modelLicence").map((partner) => 0.9 * (nations[partner]?.horizonMilliH ?? 0));
  return Math.round(
    Math.max(nation.horizonMilliH, useOpen * world.openHorizonMilliH, useBest * world.bestHorizonMilliH, ...licensed),
  );
}

/** What a quarter of research adds to one branch, in doublings. */
export function researchGain(
  at: Position,
  branch: Branch,
  share: number,
  researchGw: number,
  techLuck: number,
): number {
  if (share <= 0 || researchGw <= 0) return 0;
  const { constants } = at.rules;
  const { cabinet, nation, world } = at;
  const lead = Math.max(0, cabinet.knowledge[branch] - world.publicScience[branch]) / 1_000;
  return (
    constants.researchRate *
    0.85 *
    (contentOf(at).traits.talentBp / ONE) *
    rate(at, "research") *
    (1 + (0.6 * nation.adoptionBp.science) / ONE) *
    (1 + (0.25 * nation.adoptionBp.software) / ONE) *
    pow(researchGw, constants.researchExponent) *
    (cabinet.momentumBp / ONE) *
    pow(share, 0.7) *
    techLuck *
    (YIELD[branch] / (1 + constants.pioneerDrag * lead))
  );
}

/** Share of the focus on one branch, 0 to 1. */
export function focusShare(focus: Record<Branch, number>, branch: Branch): number {
  let sum = 0;
  for (const id in focus) sum += focus[id as Branch];
  return sum > 0 ? focus[branch] / sum : 0;
}

const STAGE_FROM_MILLI_H: [Stage, number][] = [
  ["senior", 1_000_000],
  ["month", 170_000],
  ["week", 40_000],
  ["day", 8_000],
];

export const stageOf = (horizonMilliH: number): Stage =>
  STAGE_FROM_MILLI_H.find(([, from]) => horizonMilliH >= from)?.[0] ?? "hours";
