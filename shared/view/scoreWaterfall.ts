import type { Ruleset } from "../content/ruleset.ts";
import type { TurnFigures, TurnRecord } from "../figures/record.ts";
import { banksOf, shareLeft } from "../score/banks.ts";
import { type Par, parOf } from "../score/par.ts";
import { EXPONENTS } from "../score/score.ts";
import type { GameEvent } from "../state/events.ts";
import { ONE, pow } from "../state/maths.ts";
import type { Year } from "../state/score.ts";
import { type NationId, TRACKS, type Track } from "../state/words.ts";
import type { View } from "./view.ts";

/** Why a score moved: a track, the milestones, weights that a summit changed, or what the end brought to light of another. */
export type StepId = Track | "milestones" | "weights" | "unseen";

export interface ScoreStep {
  id: StepId;
  byBp: number;
  /** Of a track: what the nation's own figure did, and what par did, which moves on each quarter. Unknown at the ends of the scale. */
  parts?: { ownBp: number; parBp: number };
}

/** From one quarter's score to the next, in hundredths of a point. The steps add up to the difference. */
export interface ScoreWaterfall {
  fromBp: number;
  toBp: number;
  steps: ScoreStep[];
}

/** What the first to meet a grand challenge has of it, and milestones are won in (turn/tokenMarket.ts). */
const CHALLENGE_BP = 200;
/** Milestones and challenges bring whole points. */
const POINT_BP = 100;
/** Rounding of the state and of records may leave so much. */
const NOTHING_BP = 5;

type Seen = Pick<View, "world" | "nations" | "me">;

/**
 * How the score of any nation came from what it was after the quarter before to what it was after this one, by what everybody
 * may see: figures of quarters that are over, years that are banked, and par.
 * @param records of both quarters, among others
 * @param events of the quarter
 * @returns no steps where they can't be told any more: the weights were changed since, or control was lost.
 */
export function scoreWaterfall(
  rules: Ruleset,
  seen: Seen,
  records: readonly TurnRecord[],
  events: readonly GameEvent[],
  nation: NationId,
  turn: number,
): ScoreWaterfall | undefined {
  const figuresAt = (of: number) => records.find((record) => record.turn === of)?.nations[nation];
  const [before, after] = [figuresAt(turn - 1), figuresAt(turn)];
  if (!before || !after || !seen.nations[nation]) return undefined;
  const ends = { fromBp: before.scoreBp, toBp: after.scoreBp };
  const why = whyMore(rules, seen, events, nation, turn);
  const isKnown = (figures: TurnFigures, of: number) => isByTheseWeights(rules, seen, nation, figures, of);
  if (!isKnown(after, turn) || (why === undefined && !isKnown(before, turn - 1))) return { ...ends, steps: [] };
  const tracks = TRACKS.map((track) => trackStep(rules, seen, nation, track, turn, before, after));
  const steps: ScoreStep[] = [...tracks, { id: "milestones", byBp: milestonesWon(rules, events, nation) }];
  const restBp = ends.toBp - ends.fromBp - steps.reduce((sum, { byBp }) => sum + byBp, 0);
  if (Math.abs(restBp) > NOTHING_BP) {
    if (why === undefined) return { ...ends, steps: [] };
    steps.push({ id: why, byBp: restBp });
  }
  return { ...ends, steps: steps.filter(({ byBp, parts }) => byBp !== 0 || (parts && parts.ownBp !== 0)) };
}

/** What moves a score beside tracks and milestones. */
function whyMore(
  rules: Ruleset,
  { world, me }: Seen,
  events: readonly GameEvent[],
  nation: NationId,
  turn: number,
): "weights" | "unseen" | undefined {
  const isReweighed = events.some(
    ({ kind, terms }) =>
      kind === "resolutionPassed" &&
      rules.resolutions.get(terms.resolution)?.effects.some((effect) => effect.kind === "weight"),
  );
  if (isReweighed) return "weights";
  return world.ending === "finished" && turn === world.turns - 1 && nation !== me ? "unseen" : undefined;
}

/** What a nation won by being first, and who is second to a milestone. */
const milestonesWon = ({ constants }: Ruleset, events: readonly GameEvent[], nation: NationId): number =>
  events.reduce((sum, { kind, nation: whose, terms }) => {
    if (whose !== nation) return sum;
    if (kind === "challengeWon") return sum + CHALLENGE_BP;
    if (kind !== "milestoneReached") return sum;
    return sum + (terms.place === 1 ? constants.milestoneFirstBp : constants.milestoneSecondBp);
  }, 0);

const parAt = (rules: Ruleset, { world }: Seen, nation: NationId, turn: number): Par =>
  parOf(rules.scenario.id, world.order.length, nation, Math.max(0, turn));

/** The years that were banked by the end of a turn. */
const yearsAt = ({ world, nations }: Seen, nation: NationId, turn: number): readonly Year[] =>
  (nations[nation]?.score.years ?? []).slice(0, banksOf(world.turns).filter((bank) => bank.turn <= turn).length);

/** Whether the weights that hold now make a score of those figures, all but whole points of milestones. */
function isByTheseWeights(rules: Ruleset, seen: Seen, nation: NationId, figures: TurnFigures, turn: number): boolean {
  const years = yearsAt(seen, nation, turn);
  const { points } = parAt(rules, seen, nation, turn);
  const tracksBp = TRACKS.reduce((sum, track) => {
    const banked = years.reduce((all, year) => all + year.pointsBp[track], 0);
    const weight = (seen.world.weightsBp[track] / ONE) * (shareLeft(years) / ONE);
    return sum + banked + weight * points * (figures.tracksBp[track] / 100);
  }, 0);
  const milestonesBp = figures.scoreBp - tracksBp;
  return Math.abs(milestonesBp - POINT_BP * Math.round(milestonesBp / POINT_BP)) <= NOTHING_BP;
}

function trackStep(
  rules: Ruleset,
  seen: Seen,
  nation: NationId,
  track: Track,
  turn: number,
  before: TurnFigures,
  after: TurnFigures,
): ScoreStep {
  const [then, now] = [parAt(rules, seen, nation, turn - 1), parAt(rules, seen, nation, turn)];
  // At the end of a year that year is banked at what it stands at, so nothing moves by it.
  const share = shareLeft(yearsAt(seen, nation, turn - 1)) / ONE;
  const weight = share * (seen.world.weightsBp[track] / ONE);
  const worth = (points: number, percent: number): number => weight * points * percent;
  const [was, is] = [before.tracksBp[track] / 100, after.tracksBp[track] / 100];
  const byBp = Math.round(worth(now.points, is) - worth(then.points, was));
  const most = rules.constants.trackMostBp / 100;
  // Beyond the ends of the scale nobody can tell from the result how large the figure was.
  if (was <= 0 || was >= most) return { id: track, byBp };
  const exponent = EXPONENTS[track] * then.exponent;
  const figure = then.from[track] + pow(was / 100, 1 / exponent) * (then.tracks[track] - then.from[track]);
  const way = Math.max(0, (figure - now.from[track]) / (now.tracks[track] - now.from[track]));
  const stayed = Math.min(most, 100 * pow(way, exponent));
  const parBp = Math.round(worth(now.points, stayed) - worth(then.points, was));
  return { id: track, byBp, parts: { ownBp: byBp - parBp, parBp } };
}
