import type { Ruleset } from "../content/ruleset.ts";
import { underWayMW } from "../formulas/compute.ts";
import { pledgedShare } from "../formulas/debt.ts";
import { horizonOf } from "../formulas/models.ts";
import { log2, ONE, pow } from "../state/maths.ts";
import { type Position, positionOf } from "../state/position.ts";
import type { GameState, Points, Score } from "../state/state.ts";
import { TRACKS, type Track } from "../state/words.ts";
import { bankOf, shareLeft } from "./banks.ts";
import { type Par, parOf, wayOf } from "./par.ts";

/** How a track's part of the way to par is stretched, so that tracks weigh alike in spread; each nation's own exponent multiplies it. */
export const EXPONENTS: Record<Track, number> = {
  compute: 1.2,
  frontier: 2.25,
  adoption: 1.3,
  reach: 1.4,
  wellbeing: 1.2,
};

/** What counts at once of what a model that is held back would add, and of what a run that is under way would. */
const HELD_BACK = 0.5;
const UNDER_WAY = 0.25;

/** The frontier track, of a horizon. A working day is added, or the first hours of the match would count more than its end. */
const frontierOf = (horizonMilliH: number): number => log2(8 + horizonMilliH / 1_000);

/** The raw figure of each track as everybody sees it, before par. */
export function shownFigures({ nation, rules }: Position): Record<Track, number> {
  const cheapness = rules.constants.startPriceUsd / (nation.priceMicro / 1e6);
  const life = Math.max(1, nation.qualityOfLifeBp / 100 - 75);
  return {
    compute: nation.onlineMW / 1_000,
    frontier: frontierOf(nation.horizonMilliH),
    adoption: (nation.adoptionMeanBp / 100) * pow(cheapness, 0.18),
    reach: pow(nation.reachBp / 100, 0.37),
    wellbeing: life * (0.7 + (0.3 * nation.legitimacyBp) / 6_000),
  };
}

/**
 * The same as the nation itself knows it: compute by the age of its chips and as far as it is its own, with half of what is
 * under way; the frontier with a part of what is trained and not released yet, as far as the run was planned: a model that
 * nobody releases grows on without counting. So nothing is won by finishing all at the end, nor by training alone.
 */
export function trackFigures(at: Position): Record<Track, number> {
  const { nation, cabinet } = at;
  const own = 1 - cabinet.dilutionBp / ONE - pledgedShare(at);
  const planned = cabinet.run.targetMilliH;
  const ready = Math.max(nation.horizonMilliH, Math.min(planned, cabinet.readyMilliH));
  const trained = Math.min(planned, horizonOf(at, cabinet.run.progress / 1_000));
  const shown = shownFigures(at);
  const heldBack = frontierOf(ready) - shown.frontier;
  const underWay = Math.max(0, frontierOf(trained) - frontierOf(ready));
  return {
    ...shown,
    compute: ((cabinet.quarter.effectiveMW + underWayMW(at) / 2) / 1_000) * own,
    frontier: shown.frontier + HELD_BACK * heldBack + UNDER_WAY * underWay,
  };
}

/** Each track in percent of par, counted from where it begins to count, stretched and capped. */
export function percentsOf(at: Position, figures: Record<Track, number>): Record<Track, number> {
  const par = parOfNation(at);
  const most = at.rules.constants.trackMostBp / 100;
  const percents = {} as Record<Track, number>;
  for (const track of TRACKS) {
    const way = wayOf(figures[track], par.from[track], par.tracks[track]);
    percents[track] = Math.min(most, 100 * pow(way, EXPONENTS[track] * par.exponent));
  }
  return percents;
}

export const parOfNation = ({ rules, me, world }: Position): Par =>
  parOf(rules.scenario.id, world.order.length, me, world.turn);

/** What tracks at so many percent of par bring in a part of the match's years, by the weights that now hold. */
function pointsOf(at: Position, percents: Record<Track, number>, shareBp: number): Points {
  const { points } = parOfNation(at);
  const brought = {} as Points;
  for (const track of TRACKS)
    brought[track] = Math.round((shareBp / ONE) * (at.world.weightsBp[track] / ONE) * points * percents[track]);
  return brought;
}

/**
 * The score as it stands: what the years that are banked have brought, and what the others bring if all stays as it is now
 * (GAME.md 10.1). At the end of a year that year is banked.
 */
function scored(at: Position, { years }: Pick<Score, "years">, figures: Record<Track, number>): Score {
  const percents = percentsOf(at, figures);
  const bank = bankOf(at.world.turns, at.world.turn);
  const banked =
    bank && years.length < bank.year
      ? [...years, { shareBp: bank.shareBp, pointsBp: pointsOf(at, percents, bank.shareBp) }]
      : years;
  const ahead = pointsOf(at, percents, shareLeft(banked));
  const pointsBp = {} as Points;
  const tracksBp = {} as Record<Track, number>;
  for (const track of TRACKS) {
    pointsBp[track] = banked.reduce((sum, year) => sum + year.pointsBp[track], ahead[track]);
    tracksBp[track] = Math.round(percents[track] * 100);
  }
  return { tracksBp, pointsBp, years: banked, totalBp: sumOfScore(pointsBp, at.nation.milestonePointsBp) };
}

/** Before any figure is known. */
export const noScore = (): Score => ({ tracksBp: noPoints(), pointsBp: noPoints(), totalBp: 0, years: [] });
const noPoints = (): Points => ({ compute: 0, frontier: 0, adoption: 0, reach: 0, wellbeing: 0 });

/** Five tracks and the milestones: nothing else is in a score. */
export const sumOfScore = (pointsBp: Points, milestonePointsBp: number): number =>
  TRACKS.reduce((sum, track) => sum + pointsBp[track], milestonePointsBp);

/** Writes every nation's score: the one that all see, and its own. When the match is over all see the latter; when control is lost nobody has one. */
export function rescore(rules: Ruleset, state: GameState): void {
  const { world } = state;
  const isLast = world.turn + 1 >= world.turns;
  for (const id of world.order) {
    const at = positionOf(rules, state, id);
    const { nation, cabinet } = at;
    cabinet.score = scored(at, cabinet.score, trackFigures(at));
    nation.score = isLast ? cabinet.score : scored(at, nation.score, shownFigures(at));
    if (world.riskBp >= ONE) nation.score = { ...nation.score, totalBp: 0 };
  }
}
