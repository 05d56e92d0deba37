import type { Askable } from "../content/askable.ts";
import { type Ruleset, rulesetOf } from "../content/ruleset.ts";
import { type TurnRecord, turnRecord } from "../figures/record.ts";
import { computeOnline } from "../formulas/compute.ts";
import type { Order } from "../orders/index.ts";
import { newMatch } from "../setup/newMatch.ts";
import type { GameEvent } from "../state/events.ts";
import { stateHash } from "../state/hash.ts";
import { positionOf } from "../state/position.ts";
import type { GameState } from "../state/state.ts";
import type { Constraint, NationId } from "../state/words.ts";
import { resolveTurn } from "../turn/index.ts";

/** What is on record of a match: with it the rules give every state again. */
export interface PlayedMatch {
  options: { scenario: string; seed: number; turns: number };
  nations: readonly NationId[];
  /** With the hash of the state that came out, so that one knows whether these rules still make the same of it. */
  played: readonly { plans: Record<NationId, Order[]>; askable?: Askable; stateHash?: string }[];
}

/** A match played again: every state, from the start to where it ended. */
export interface Replay {
  rules: Ruleset;
  record: PlayedMatch;
  states: readonly GameState[];
  /** What happened, by turn. */
  events: readonly (readonly GameEvent[])[];
  /** What charts keep, by turn. */
  turns: readonly TurnRecord[];
}

export function playAgain(record: PlayedMatch): Replay {
  const rules = rulesetOf(record.options.scenario);
  const states = [newMatch(rules, { ...record.options, nations: record.nations })];
  const events: GameEvent[][] = [];
  for (const { plans, askable } of record.played) {
    const resolution = resolveTurn(rules, states.at(-1) as GameState, plans, askable);
    states.push(resolution.state);
    events.push(resolution.events);
  }
  return { rules, record, states, events, turns: states.slice(1).map(turnRecord) };
}

/** Whether a match came out as it was played: by other rules the same orders come to something else. */
export function isAsPlayed({ record, states }: Replay): boolean {
  const expected = record.played.at(-1)?.stateHash;
  const last = states.at(-1);
  return expected === undefined || (last !== undefined && stateHash(last) === expected);
}

/** How many quarters each of the three held a nation's compute back, and what stood idle for it in the mean, MW. */
export interface Bottlenecks {
  turns: Record<Constraint, number>;
  idleMW: number;
}

export function bottlenecksOf({ rules, states }: Replay, nation: NationId): Bottlenecks {
  const found: Bottlenecks = { turns: { power: 0, halls: 0, chips: 0 }, idleMW: 0 };
  const quarters = states.slice(1);
  for (const state of quarters) {
    const { binds, onlineMW, powerMW, hallsMW, chipsMW } = computeOnline(positionOf(rules, state, nation));
    found.turns[binds] += 1;
    found.idleMW += (Math.max(powerMW, hallsMW, chipsMW) - onlineMW) / Math.max(1, quarters.length);
  }
  found.idleMW = Math.round(found.idleMW);
  return found;
}
