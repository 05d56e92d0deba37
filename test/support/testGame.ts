import type { Askable } from "../../shared/content/askable.ts";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { give, type Order, whyNot } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { type Position, positionOf } from "../../shared/state/position.ts";
import type { Cabinet, GameState, Nation } from "../../shared/state/state.ts";
import { resolveTurn } from "../../shared/turn/index.ts";

/** A match to write examples of the rules with: set up, give orders, resolve, look. */
export interface TestGame {
  rules: Ruleset;
  state: GameState;
  events: GameEvent[];
  nation: (id: string) => Nation;
  cabinet: (id: string) => Cabinet;
  at: (id: string) => Position;
  /** Resolves a turn with these plans. @param askable the dilemmas that may be asked. */
  turn: (plans?: Record<string, Order[]>, askable?: Askable) => TestGame;
  /** The refusal code of an order, or "ok". */
  why: (id: string, order: Order) => string;
}

export function testGame(
  options: { nations?: string[]; seed?: number; scenario?: string; turns?: number; rules?: Ruleset } = {},
): TestGame {
  const rules = options.rules ?? rulesetOf(options.scenario ?? "base");
  const nations = options.nations ?? ["US", "CN", "TW"];
  const { seed = 7, turns } = options;
  const game: TestGame = {
    rules,
    state: newMatch(rules, { seed, nations, ...(turns === undefined ? {} : { turns }) }),
    events: [],
    nation: (id) => game.state.nations[id]!,
    cabinet: (id) => game.state.cabinets[id]!,
    at: (id) => positionOf(rules, game.state, id),
    turn(plans = {}, askable) {
      const { state, events } = resolveTurn(rules, game.state, plans, askable);
      game.state = state;
      game.events = events;
      return game;
    },
    why: (id, order) => whyNot(game.at(id), order)?.code ?? "ok",
  };
  return game;
}

/** Gives an order on the state itself, for set-up. */
export function giveNow(game: TestGame, id: string, order: Order): void {
  give(game.at(id), order);
}
