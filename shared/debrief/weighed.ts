import type { DilemmaContent } from "../content/dilemma.ts";
import { entry } from "../content/ruleset.ts";
import { lastAnswer } from "../formulas/dilemmas.ts";
import { type Order, planned } from "../orders/index.ts";
import { positionOf } from "../state/position.ts";
import type { GameState } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import type { Replay } from "./played.ts";
import { scoreHad } from "./turningPoints.ts";

/** An answer to a dilemma beside that other answer which would have changed the nation's score most. */
export interface WeighedAnswer {
  turn: number;
  dilemma: string;
  answer: string;
  instead: string;
  /** What the answer given added to the score at the end, basis points of par; below zero: the other would have been better. */
  gainBp: number;
}

/** The plan with another answer in the place of the one that is in it. */
const withAnswer = (plan: readonly Order[], { id }: DilemmaContent, answer: string): Order[] => {
  const order: Order = { kind: "decide", dilemma: id, answer };
  const isGiven = plan.some(({ kind }) => kind === "decide");
  return isGiven ? plan.map((one) => (one.kind === "decide" ? order : one)) : [...plan, order];
};

/**
 * What a nation answered in one turn, weighed by playing the match on from there with each other answer that it could have
 * given, and with all other orders as they were. Undefined where nobody asked, or no other answer was to be had.
 */
export function weighedAnswer(replay: Replay, nation: NationId, turn: number): WeighedAnswer | undefined {
  const { rules, record, states } = replay;
  const at = positionOf(rules, states[turn] as GameState, nation);
  const asked = at.cabinet.dilemma;
  if (!asked) return undefined;
  const dilemma = entry(rules.dilemmas, asked.id);
  const plan = record.played[turn]?.plans[nation] ?? [];
  const answerIn = (orders: readonly Order[]) => planned(at, orders).position.cabinet.dilemma?.answer;
  const answer = answerIn(plan) ?? lastAnswer(dilemma).id;
  const result = states.at(-1)?.nations[nation]?.score.totalBp ?? 0;
  const others = dilemma.answers.flatMap(({ id }): WeighedAnswer[] => {
    const other = withAnswer(plan, dilemma, id);
    if (id === answer || answerIn(other) !== id) return [];
    const gainBp = result - scoreHad(replay, nation, turn, other);
    return [{ turn, dilemma: dilemma.id, answer, instead: id, gainBp }];
  });
  return [...others].sort((a, b) => Math.abs(b.gainBp) - Math.abs(a.gainBp))[0];
}
