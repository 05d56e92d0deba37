import type { Ruleset } from "../content/ruleset.ts";
import { pledgedShare } from "../formulas/capital.ts";
import { underWayMW } from "../formulas/compute.ts";
import { log2, ONE, pow } from "../state/maths.ts";
import { type Position, positionOf } from "../state/position.ts";
import type { GameState } from "../state/state.ts";
import { TRACKS, type Track } from "../state/words.ts";
import { parOf } from "./par.ts";

/** How a track's ratio to par is stretched, so that tracks weigh alike in spread. */
export const EXPONENTS: Record<Track, number> = {
  compute: 0.8,
  frontier: 1.5,
  adoption: 0.85,
  reach: 0.95,
  wellbeing: 0.66,
};

/** The raw figure of each track, before par. */
export function trackFigures(at: Position): Record<Track, number> {
  const { nation, cabinet, rules } = at;
  const own = 1 - cabinet.dilutionBp / ONE - pledgedShare(at);
  const cheapness = rules.constants.startPriceUsd / (nation.priceMicro / 1e6);
  const life = Math.max(1, nation.qualityOfLifeBp / 100 - 75);
  return {
    compute: ((cabinet.quarter.effectiveMW + underWayMW(at) / 2) / 1_000) * own,
    // The eight hours of a working day are added: without them the first doublings, from minutes to hours, would count
    // for most.
    frontier: log2(8 + nation.horizonMilliH / 1_000),
    adoption: (nation.adoptionMeanBp / 100) * pow(cheapness, 0.18),
    reach: pow(nation.reachBp / 100, 0.37),
    wellbeing: life * (0.7 + (0.3 * nation.legitimacyBp) / 6_000),
  };
}

/** Each track as a percentage of par, stretched and capped. */
export function trackScores(at: Position): Record<Track, number> {
  const par = parOf(at.rules.scenario.id, at.me, at.world.turn);
  const figures = trackFigures(at);
  const most = at.rules.constants.trackMostBp / 100;
  const scores = {} as Record<Track, number>;
  for (const track of TRACKS)
    scores[track] = Math.min(most, 100 * pow(figures[track] / par.tracks[track], EXPONENTS[track]));
  return scores;
}

/** The weighted mean of the tracks with milestones, before par of the whole and slope. */
export function rawTotal(at: Position, scores: Record<Track, number>): number {
  let sum = at.nation.milestonePointsBp / 100;
  for (const track of TRACKS) sum += (at.world.weightsBp[track] / ONE) * scores[track];
  return sum;
}

/** Score = 100 + (100 (S / par S)^scoreExponent - 100) x slope, where S is the raw total; never below 0. */
export function totalScore(at: Position, raw: number): number {
  const par = parOf(at.rules.scenario.id, at.me, at.world.turn);
  const stretched = 100 * pow(raw / par.total, at.rules.constants.scoreExponent);
  return Math.max(0, 100 + (stretched - 100) * par.slope);
}

/** Writes every nation's score; when control is lost nobody has one. */
export function rescore(rules: Ruleset, state: GameState): void {
  const isLost = state.world.riskBp >= ONE;
  for (const id of state.world.order) {
    const at = positionOf(rules, state, id);
    const scores = trackScores(at);
    for (const track of TRACKS) at.nation.score.tracksBp[track] = Math.round(scores[track] * 100);
    at.nation.score.totalBp = isLost ? 0 : Math.round(totalScore(at, rawTotal(at, scores)) * 100);
  }
}
