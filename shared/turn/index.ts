import type { Askable } from "../content/askable.ts";
import type { Ruleset } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import { copyOf } from "../state/copy.ts";
import type { GameEvent } from "../state/events.ts";
import type { GameState } from "../state/state.ts";
import { openTurn, type Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";
import { adoption } from "./adoption.ts";
import { openBooks } from "./books.ts";
import { capital } from "./capital.ts";
import { chipMarket } from "./chipMarket.ts";
import { compute } from "./compute.ts";
import { construction } from "./construction.ts";
import { deals } from "./deals.ts";
import { delegation } from "./delegation.ts";
import { answerDilemmas, askDilemmas } from "./dilemmas.ts";
import { governance } from "./governance.ts";
import { hazards, outlookOf } from "./hazards.ts";
import { openMarkets } from "./openMarkets.ts";
import { research } from "./research.ts";
import { society } from "./society.ts";
import { openPlanning, takeOrders } from "./takeOrders.ts";
import { thresholds } from "./thresholds.ts";
import { tokenMarket } from "./tokenMarket.ts";

/** The turn, step by step. */
export const STEPS: readonly ((turn: Turn) => void)[] = [
  deals,
  capital,
  chipMarket,
  construction,
  hazards,
  compute,
  research,
  tokenMarket,
  adoption,
  openMarkets,
  society,
  governance,
  delegation,
  thresholds,
];

export interface Resolution {
  state: GameState;
  events: GameEvent[];
}

/**
 * One turn: state and plans in, next state and events out. Pure; the state that comes in is left as it was. Nations
 * without a plan give no orders.
 * @param askable the dilemmas that may be asked of the next quarter; undefined: all of them.
 * @throws when the match is over.
 */
export function resolveTurn(
  rules: Ruleset,
  state: GameState,
  plans: Readonly<Record<NationId, readonly Order[]>>,
  askable?: Askable,
): Resolution {
  return resolveOwn(rules, copyOf(state), plans, askable);
}

/** The same on a state that the caller owns and that is changed: for those who play on and look at the end only. */
export function resolveOwn(
  rules: Ruleset,
  state: GameState,
  plans: Readonly<Record<NationId, readonly Order[]>>,
  askable?: Askable,
): Resolution {
  if (state.world.ending) throw new Error("the match is over");
  const turn = openTurn(rules, state, askable);
  for (const at of turn.positions) openBooks(at);
  takeOrders(turn, plans);
  answerDilemmas(turn);
  for (const step of STEPS) step(turn);
  turn.state.world.turn++;
  openPlanning(turn);
  askDilemmas(turn);
  for (const at of turn.positions) at.cabinet.outlookBp = outlookOf(at, turn.seed);
  return { state: turn.state, events: turn.events };
}
