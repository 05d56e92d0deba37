import type { Askable } from "../../shared/content/askable.ts";
import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { stateHash } from "../../shared/state/hash.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { Level, NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { type Planners, type Played, plansOf } from "./plans.ts";

/** All that goes into a turn when it resolves: plain data, as it goes to another thread. */
export interface Playing {
  /** Scenarios of the host's that the thread may not know yet, each after those that it extends. */
  scenarios: readonly ScenarioFile[];
  state: GameState;
  planners: Planners;
  playedBy: Record<NationId, Played>;
  bots: Level;
  /** What bots that look ahead made of the turn; without any they look ahead now. */
  thoughts: ReadonlyMap<NationId, readonly Order[]> | undefined;
  /** The dilemmas that may be asked; undefined: all of them. */
  askable: Askable | undefined;
}

/** A turn as it came out. */
export interface PlayedTurn {
  state: GameState;
  events: GameEvent[];
  /** The orders that went into it, bots' included. */
  plans: Record<NationId, Order[]>;
  stateHash: string;
}

export interface TurnOutcome {
  /** Undefined when not even a turn without orders could be played. */
  played: PlayedTurn | undefined;
  /** Why plans could not be played, where they could not. */
  faults: unknown[];
  /** How long it took, ms. */
  ms: number;
}

/** Has a turn played on another thread than the one that people are answered on. */
export type PlayBeside = (playing: Playing) => Promise<TurnOutcome>;

/** Plays the turn; if that fails, without the plans, so that what can't be played doesn't fail again in every turn. */
export function outcomeOf({ scenarios, state, planners, playedBy, bots, thoughts, askable }: Playing): TurnOutcome {
  addMissing(scenarios);
  const rules = rulesetOf(state.scenario);
  const began = performance.now();
  const faults: unknown[] = [];
  const by = (nation: NationId): Played => playedBy[nation] ?? "bot";
  const outcome = (played: PlayedTurn | undefined): TurnOutcome => ({ played, faults, ms: performance.now() - began });
  for (const planned of [() => plansOf(rules, state, planners, by, bots, thoughts), () => ({})])
    try {
      const plans = planned();
      const resolution = resolveTurn(rules, state, plans, askable);
      return outcome({ ...resolution, plans, stateHash: stateHash(resolution.state) });
    } catch (error) {
      faults.push(error);
    }
  return outcome(undefined);
}
