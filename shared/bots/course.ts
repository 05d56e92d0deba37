import type { Ruleset } from "../content/ruleset.ts";
import { DOCTRINES, type Doctrine } from "../state/words.ts";
import { forecast } from "../view/forecast.ts";
import type { View } from "../view/view.ts";
import { soundPlan } from "./index.ts";
import { TEMPERAMENTS } from "./temperament.ts";

/** A strong bot reviews its course in every fourth turn, and holds it in between as its ministers' doctrine. */
const REVIEW_EVERY = 4;
/** Turns that it plays on: pipelines pay after three, plans after eight or so. */
const HORIZON = 9;

export const isReview = (turn: number): boolean => turn % REVIEW_EVERY === 0;

/** The doctrine that leads furthest in the nation's own forecast; plans are compared, never single orders. */
export function bestCourse(rules: Ruleset, view: View, seed: number): Doctrine {
  const { me = "" } = view;
  let best: { doctrine: Doctrine; score: number } | undefined;
  for (const doctrine of DOCTRINES) {
    const states = forecast(rules, view, HORIZON, (then) => soundPlan(rules, then, seed, TEMPERAMENTS[doctrine]));
    const score = states.at(-1)?.nations[me]?.score.totalBp ?? 0;
    if (!best || score > best.score) best = { doctrine, score };
  }
  return best?.doctrine ?? "commonwealth";
}
