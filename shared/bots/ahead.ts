import type { Ruleset } from "../content/ruleset.ts";
import type { Order, OrderKind } from "../orders/index.ts";
import { copyOf } from "../state/copy.ts";
import { ONE } from "../state/maths.ts";
import { type Position, positionOf } from "../state/position.ts";
import type { GameState } from "../state/state.ts";
import { TRACKS } from "../state/words.ts";
import { beliefState } from "../view/beliefState.ts";
import { playOn } from "../view/forecast.ts";
import type { View } from "../view/view.ts";

/** What only others' answers make worth something: no world that is played on tells. */
export const TALK: ReadonlySet<OrderKind> = new Set(["offer", "withdraw", "vote", "speak", "propose"]);

/** Turns that are played on: pipelines pay after three, plans after eight or so; further ahead the guess is worth little. */
const HORIZON = 10;

/** Of these the last so many are looked at: whether a model is released in one quarter or the next must not decide; half of them near the end. */
const LOOKED_AT = 4;

/** Plays a plan on, and after it what `then` orders in each turn. @returns what that is worth. */
export type Ahead = (orders: readonly Order[], then: (view: View) => readonly Order[]) => number;

/** After the end of any match. */
const NEVER = 999;

/**
 * The rules without what only chance brings. Plans differ by less than a stroke of luck does, and what is not ordered must not
 * change who has one.
 */
const calm = (rules: Ruleset): Ruleset => ({
  ...rules,
  constants: { ...rules.constants, leapChance: 0 },
  scenario: { ...rules.scenario, opens: { ...rules.scenario.opens, hazards: NEVER } },
});

/** Compares plans by what they lead to in one and the same guess of all that is hidden, in which nothing happens by chance. */
export function lookingAhead(given: Ruleset, view: View, worthOf: (at: Position) => number): Ahead {
  const rules = calm(given);
  const world = beliefState(rules, view);
  for (const cabinet of Object.values(world.cabinets)) cabinet.outlookBp = {};
  const turns = Math.min(HORIZON, world.world.turns - world.world.turn);
  const lookedAt = Math.min(LOOKED_AT, Math.ceil(turns / 2));
  return (orders, then) => {
    const planOf = (seen: View, turn: number) => (turn === 0 ? orders : then(seen));
    let turn = 0;
    let sum = 0;
    const watch = (state: GameState) => {
      turn += 1;
      if (turn > turns - lookedAt) sum += worthOf(positionOf(rules, state, view.me ?? ""));
    };
    playOn(rules, copyOf(world), view.me, turns, planOf, watch);
    return sum / lookedAt;
  };
}

/** What a tenth of world risk is taken to cost each, hundredths of a point: it may yet become all. */
const RISK_BP = 50;

/**
 * Points that a nation has then, in hundredths, less what is risked. Milestones are left out: rivals of a belief state hardly compete
 * for them.
 */
export function pointsAhead({ world, cabinet }: Position): number {
  if (world.riskBp >= ONE) return 0;
  return TRACKS.reduce((sum, track) => sum + cabinet.score.pointsBp[track], 0) - (RISK_BP * world.riskBp) / 1_000;
}
