import type { Ruleset } from "../content/ruleset.ts";
import { parOf } from "../score/par.ts";
import { EXPONENTS, trackFigures } from "../score/score.ts";
import { log2 } from "../state/maths.ts";
import { type Position, positionOf } from "../state/position.ts";
import { DOCTRINES, type Doctrine, TRACKS } from "../state/words.ts";
import { forecast } from "../view/forecast.ts";
import type { View } from "../view/view.ts";
import { soundPlan } from "./index.ts";
import { TEMPERAMENTS, type Temperament } from "./temperament.ts";

/** A strong bot reviews its course in every fourth turn; in between its ministers' doctrine and its settings stand. */
const REVIEW_EVERY = 4;
/** Turns that it plays on: pipelines pay after three, plans after eight or so; further ahead the guess is worth little. */
const HORIZON = 9;

export const isReview = (turn: number): boolean => turn % REVIEW_EVERY === 0;

export interface Course {
  doctrine: Doctrine;
  temper: Temperament;
}

/** Changes of a plan of play that are tried on the best doctrine: of settings that stand until they are changed. */
const VARIANTS: ((temper: Temperament) => Partial<Temperament>)[] = [
  ({ train }) => ({ train: Math.min(0.5, train + 0.12) }),
  ({ train }) => ({ train: Math.max(0.08, train - 0.1) }),
  ({ research }) => ({ research: research + 0.1 }),
  ({ exportShare }) => ({ exportShare: Math.min(0.7, exportShare + 0.2) }),
  ({ exportShare }) => ({ exportShare: Math.max(0.1, exportShare - 0.15) }),
  ({ isOpen }) => ({ isOpen: !isOpen }),
  ({ mix }) => ({ mix: mix === "deep" ? "fast" : "deep" }),
  ({ lease }) => ({ lease: lease > 0.3 ? 0.1 : 0.5 }),
];

/** The course that leads furthest in the nation's own forecast; whole plans are compared, never single orders. */
export function bestCourse(rules: Ruleset, view: View, seed: number): Course {
  const tried = (doctrine: Doctrine, temper: Temperament) => ({
    course: { doctrine, temper },
    worth: worthOf(rules, view, seed, temper),
  });
  const better = (a: ReturnType<typeof tried>, b: ReturnType<typeof tried>) => (b.worth > a.worth ? b : a);
  const first = DOCTRINES.map((doctrine) => tried(doctrine, TEMPERAMENTS[doctrine])).reduce(better);
  const { doctrine, temper } = first.course;
  return VARIANTS.map((change) => tried(doctrine, { ...temper, ...change(temper) })).reduce(better, first).course;
}

/** What a plan of play comes to in the imagined world. */
function worthOf(rules: Ruleset, view: View, seed: number, temper: Temperament): number {
  const last = forecast(rules, view, HORIZON, (then) => soundPlan(rules, then, seed, temper));
  return prospect(positionOf(rules, last, view.me ?? ""));
}

/**
 * How good a position is: the tracks against par on a log scale, without the cap of the score, so that a guess that is too
 * kind to one track doesn't hide the others.
 */
function prospect(at: Position): number {
  const par = parOf(at.rules.scenario.id, at.me);
  const figures = trackFigures(at);
  let sum = at.nation.milestonePointsBp / 100;
  for (const track of TRACKS)
    sum += (at.world.weightsBp[track] / 100) * EXPONENTS[track] * log2(figures[track] / par.tracks[track]);
  return sum - at.world.riskBp / 1_000;
}
