import type { Order } from "../orders/index.ts";
import type { GameState } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { resolveTurn } from "../turn/index.ts";
import type { Replay } from "./played.ts";

/** An order, and what the nation's score would have been without it, everybody else having ordered what they did. */
export interface TurningPoint {
  nation: NationId;
  turn: number;
  order: Order;
  /** What the order added to the score at the end, basis points of par; below zero: it cost. */
  gainBp: number;
}

/** The nation's score at the end, in basis points of par, had it planned so in one turn and all else been ordered as it was. */
export function scoreHad(
  { rules, record, states }: Replay,
  nation: NationId,
  turn: number,
  plan: readonly Order[],
): number {
  let state = states[turn] as GameState;
  for (const [at, { plans, askable }] of record.played.entries()) {
    if (at < turn) continue;
    // By another plan, the match may have ended before its time.
    if (state.world.ending) break;
    state = resolveTurn(rules, state, at === turn ? { ...plans, [nation]: plan } : plans, askable).state;
  }
  return state.nations[nation]?.score.totalBp ?? 0;
}

/** The same, when it had not given one order. */
export const scoreWithout = (replay: Replay, nation: NationId, turn: number, index: number): number =>
  scoreHad(
    replay,
    nation,
    turn,
    (replay.record.played[turn]?.plans[nation] ?? []).filter((_, place) => place !== index),
  );

/**
 * What every order of a nation in one turn added to its result: each is taken out in turn, and the match is played on from
 * there with all other orders as they were given.
 */
export function gainsOf(played: Replay, nation: NationId, turn: number): TurningPoint[] {
  const result = played.states.at(-1)?.nations[nation]?.score.totalBp ?? 0;
  const orders = played.record.played[turn]?.plans[nation] ?? [];
  return orders.map((order, index) => ({
    nation,
    turn,
    order,
    gainBp: result - scoreWithout(played, nation, turn, index),
  }));
}

/** The orders whose reversal would have changed the result most, the greatest first. */
export const greatest = (points: readonly TurningPoint[], count: number): TurningPoint[] =>
  [...points].sort((a, b) => Math.abs(b.gainBp) - Math.abs(a.gainBp)).slice(0, count);
