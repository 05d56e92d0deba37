import type { Ruleset } from "../content/ruleset.ts";
import { EXPONENTS, parOfNation, trackFigures } from "../score/score.ts";
import { log2 } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { DOCTRINES, type Doctrine, TRACKS } from "../state/words.ts";
import type { View } from "../view/view.ts";
import { lookingAhead } from "./ahead.ts";
import { plainPlan } from "./plainPlan.ts";
import { TEMPERAMENTS, type Temperament } from "./temperament.ts";

/** A strong bot reviews its course in every fourth turn; in between its ministers' doctrine and its settings stand. */
const REVIEW_EVERY = 4;
export const isReview = (turn: number): boolean => turn % REVIEW_EVERY === 0;

export interface Course {
  doctrine: Doctrine;
  temper: Temperament;
}

/** Changes that a review tries on the best doctrine. Each is of a setting that stays until it is changed again. */
export const VARIANTS: ((temper: Temperament) => Partial<Temperament>)[] = [
  ({ train }) => ({ train: Math.min(0.5, train + 0.12) }),
  ({ train }) => ({ train: Math.max(0.08, train - 0.1) }),
  ({ research }) => ({ research: research + 0.1 }),
  ({ exportShare }) => ({ exportShare: Math.min(0.7, exportShare + 0.2) }),
  ({ exportShare }) => ({ exportShare: Math.max(0.1, exportShare - 0.15) }),
  ({ isOpen }) => ({ isOpen: !isOpen }),
  ({ mix }) => ({ mix: mix === "deep" ? "fast" : "deep" }),
  ({ lease }) => ({ lease: lease > 0.3 ? 0.1 : 0.5 }),
  ({ focus }) => ({ focus: { ...focus, capability: 3 } }),
  ({ ambition }) => ({ ambition: ambition === 14_000 ? 20_000 : 14_000 }),
];

/**
 * The course that leads furthest in the nation's own forecast; whole plans are compared, never single orders.
 * @param knobs what is not to be chosen
 */
export function bestCourse(rules: Ruleset, view: View, seed: number, knobs: Partial<Temperament> = {}): Course {
  const ahead = lookingAhead(rules, view, prospect);
  const tried = (doctrine: Doctrine, chosen: Temperament) => {
    const temper = { ...chosen, ...knobs };
    const planOf = (then: View) => plainPlan(rules, then, seed, temper, "strong");
    return { course: { doctrine, temper }, worth: ahead(planOf(view), planOf) };
  };
  const better = (a: ReturnType<typeof tried>, b: ReturnType<typeof tried>) => (b.worth > a.worth ? b : a);
  const first = DOCTRINES.map((doctrine) => tried(doctrine, TEMPERAMENTS[doctrine])).reduce(better);
  const { doctrine, temper } = first.course;
  return VARIANTS.map((change) => tried(doctrine, { ...temper, ...change(temper) })).reduce(better, first).course;
}

/**
 * How good a position is: the tracks against par on a log scale, without the cap of the score, so that a guess that is too
 * kind to one track doesn't hide the others. Milestones are left out: rivals of a belief state hardly compete for them.
 */
function prospect(at: Position): number {
  const par = parOfNation(at);
  const figures = trackFigures(at);
  let sum = 0;
  for (const track of TRACKS)
    sum +=
      (at.world.weightsBp[track] / 100) * EXPONENTS[track] * par.exponent * log2(figures[track] / par.tracks[track]);
  return sum - at.world.riskBp / 1_000;
}
