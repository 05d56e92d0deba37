import {
  type Effect,
  type Immediate,
  isLasting,
  type Lasting,
  type Once,
  type Rate,
  type Stat,
} from "../content/effects.ts";
import { reserveM } from "../formulas/capital.ts";
import { leadPriceM, roleShare } from "../formulas/chips.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { deniedBy } from "../state/pressure.ts";
import { fabs } from "../state/queries.ts";
import { unreachable } from "../state/unreachable.ts";
import type { Temperament } from "./temperament.ts";

/**
 * Rough worth of effects to a nation as it stands, in points of score over a year or so. Whatever content brings, it is
 * made of known effects, so that bots can judge a policy that they have never met.
 */
interface Judge {
  at: Position;
  temper: Temperament;
}

/** Need for legitimacy: a point is worth more the less there is. */
const needOfLegitimacy = ({ at: { nation } }: Judge): number =>
  nation.legitimacyBp < 4_000 ? 0.5 : nation.legitimacyBp < 5_500 ? 0.25 : 0.1;

const displaced = ({ at: { cabinet } }: Judge): number => cabinet.displacedBp / ONE;
const frontier = ({ at: { nation, world } }: Judge): number => nation.horizonMilliH / world.bestHorizonMilliH;

/** What the nation's roles earn in a quarter; before the first, as if the world bought half of what is made, $M. */
function royaltiesM({ rules, world, me, cabinet }: Position): number {
  if (world.turn > 0) return cabinet.quarter.flowsM.royalties;
  return 0.5 * 0.5 * roleShare(rules, me) * rules.constants.supplyGw * (world.scaleBp / ONE) * leadPriceM(rules);
}

/** What a rate that is twice as large is worth; less than nothing where less is better. */
const OF_RATE: Partial<Record<Rate, (judge: Judge) => number>> = {
  time: ({ temper }) => -5 * temper.weights.capital,
  cost: ({ temper }) => -9 * temper.weights.capital,
  operations: () => -4,
  train: ({ temper }) => 28 * temper.train,
  research: ({ temper }) => 60 * temper.research,
  tokens: () => 12,
  adopt: ({ temper }) => 8 * temper.weights.programme,
  adoptPublic: ({ temper }) => 1.5 * temper.weights.programme,
  programme: ({ temper }) => 3 * temper.weights.programme,
  displace: (judge) => -4 - 60 * displaced(judge),
  absorb: (judge) => 60 * displaced(judge),
  bills: ({ at }) => (-0.9 * at.cabinet.billsBp) / ONE,
  inequality: ({ at }) => -0.25 * Math.max(0, at.nation.inequalityBp / 100 - 30),
  revenue: () => 14,
  appropriation: ({ at }) =>
    (20 * at.cabinet.appropriationM) / (at.cabinet.appropriationM + at.cabinet.quarter.revenueM),
  leak: (judge) => -2 * frontier(judge),
  hazard: () => -3.2,
  releaseRisk: ({ at, temper }) => (temper.isCareful ? -1.2 - at.world.riskBp / 1_500 : 0),
  reach: ({ temper }) => 10 * temper.weights.promote,
  carbon: ({ at }) => (-0.3 * at.cabinet.quarter.carbonBp) / ONE,
  unrest: ({ at }) => (at.nation.legitimacyBp < 4_500 ? -3 : -0.8),
  incidents: ({ at }) => -0.5 * at.cabinet.agents,
  // As much as lies beyond what may be kept.
  lapse: ({ at }) => -3 * Math.min(1, Math.max(0, at.cabinet.cashM / Math.max(1, reserveM(at)) - 1)),
  lease: ({ temper }) => 14 * temper.lease * (1 - temper.train - temper.research),
  royalties: ({ at }) => (20 * royaltiesM(at)) / (at.cabinet.appropriationM + at.cabinet.quarter.revenueM),
  fab: ({ at: { nation } }) => 2 * Math.min(2, fabs(nation)),
  embargo: ({ at }) => (deniedBy(at).length > 0 ? -8 : -0.8),
};

/** What a hundred of a stat's unit (a point, an agent, 1 %) is worth. */
const OF_STAT: Partial<Record<Stat, (judge: Judge) => number>> = {
  legitimacy: (judge) => needOfLegitimacy(judge) * (0.5 + judge.temper.weights.policy / 2),
  qualityOfLife: ({ temper }) => 0.35 * temper.weights.policy,
  oversight: ({ temper }) => (temper.isCareful ? 0.55 : 0),
  trust: ({ temper }) => 0.12 * temper.weights.promote,
  assembly: ({ at }) => (at.nation.governanceBp >= 5_000 ? 60 : 0),
  illegitimacyInDemocracies: (judge) => (judge.at.nation.governanceBp >= 5_000 ? -needOfLegitimacy(judge) : 0),
  insurance: () => 0.02,
};

/** A share of an income, given up each quarter. */
const OF_UPKEEP = { appropriations: -18, revenue: -14, tokens: -12 };

function worthOf(effect: Lasting, judge: Judge): number {
  switch (effect.kind) {
    case "multiply":
      return (OF_RATE[effect.rate]?.(judge) ?? 0) * (effect.byBp / ONE - 1);
    case "add":
      return ((OF_STAT[effect.stat]?.(judge) ?? 0) * effect.by) / 100;
    case "upkeep":
      return (OF_UPKEEP[effect.of] * effect.bp) / ONE;
    default:
      return unreachable(effect);
  }
}

/**
 * What a hundred of an immediate stat's unit (a point, 1 %) is worth, once: as matches ended that were played on with it and
 * without (`npm run sim -- --dilemmas`).
 */
const OF_IMMEDIATE: Partial<Record<Immediate, (judge: Judge) => number>> = {
  legitimacy: (judge) => 0.6 * needOfLegitimacy(judge),
  trust: ({ temper }) => 0.05 * temper.weights.promote,
  risk: ({ at, temper }) => (temper.isCareful ? -0.1 - at.world.riskBp / 20_000 : 0),
  mood: () => 0.02,
  life: ({ temper }) => 0.3 + 0.1 * temper.weights.policy,
  pipelines: ({ temper }) => 0.04 * temper.weights.programme,
  softwareAdoption: () => 0.01,
  treasuryShare: () => 0.01,
  standing: () => 0.003,
  confidence: ({ temper }) => 0.01 * temper.weights.raise,
  displaced: () => -0.17,
  inequality: () => -0.07,
  run: ({ temper }) => 0.025 * temper.train,
  knowHow: () => 0.005,
  relations: ({ temper }) => 0.04 * temper.weights.promote,
};
/** What a doubling of knowledge is worth, and how much more with each part of research that works on its branch. */
const OF_DOUBLING = { least: 0.7, focus: 0.4 };

/** A year, over which the worth of effects that last is counted, and the part of it that came out for effects of a few turns. */
const YEAR = 4;
const OF_LASTING = 0.3;

function worthOfOnce(effect: Once, judge: Judge): number {
  if (effect.kind !== "now") return 0;
  const { stat } = effect;
  // Nobody can be helped who is not in need.
  const by = stat === "displaced" ? Math.max(effect.by, -judge.at.cabinet.displacedBp) : effect.by;
  if (!stat.startsWith("knowledge.")) return ((OF_IMMEDIATE[stat]?.(judge) ?? 0) * by) / 100;
  const focus = judge.temper.focus as Record<string, number>;
  return ((OF_DOUBLING.least + OF_DOUBLING.focus * (focus[stat.slice("knowledge.".length)] ?? 0)) * by) / 1_000;
}

/** Worth of effects of which some act at once and others for so many turns. */
export const mixedWorth = (at: Position, temper: Temperament, effects: readonly Effect[], lasts: number): number =>
  effects.reduce(
    (sum, effect) =>
      sum +
      (isLasting(effect)
        ? (OF_LASTING * worthOf(effect, { at, temper }) * Math.min(lasts, at.world.turns - at.world.turn)) / YEAR
        : worthOfOnce(effect, { at, temper })),
    0,
  );

export const effectsWorth = (at: Position, temper: Temperament, effects: readonly Lasting[]): number =>
  effects.reduce((sum, effect) => sum + worthOf(effect, { at, temper }), 0);
