import { newGame } from "../../server/match/game.ts";
import { type Draft, NO_DRAFT } from "../../server/match/plans.ts";
import { outcomeOf } from "../../server/match/playing.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Position } from "../../shared/state/position.ts";
import type { NationId } from "../../shared/state/words.ts";
import { positionIn, viewFor } from "../../shared/view/view.ts";
import { planOf, type Style } from "./style.ts";

const SCENARIO = "quick";
const SEATS = 8;
const rules = rulesetOf(SCENARIO);
export const TURNS = rules.scenario.turns;

/** Who sits at the table that "Play now" opens: the nation that one chose, and bots at the first that are free. */
function tableOf({ nation }: Style): NationId[] {
  const free = rules.scenario.nations.filter((id) => id !== nation);
  return [nation, ...free.slice(0, SEATS - 1)];
}

/** A quarter as it begins for a style's nation, and the plan that the style makes of it. */
export interface PlannedQuarter {
  at: Position;
  orders: Order[];
}

export interface StyleMatch {
  /** What the style plans from what its nation sees now. */
  plan: () => PlannedQuarter;
  /** Resolves the quarter with this plan, and with those of seven sound bots. */
  resolve: (orders: readonly Order[]) => void;
  /** After the last quarter, or when control has been lost. */
  isOver: () => boolean;
  scoresBp: () => Record<NationId, number>;
}

/** A quick match as the server plays it, without a server. */
export function styleMatch(style: Style, seed: number): StyleMatch {
  const { nation } = style;
  const planner: { draft: Draft } = { draft: NO_DRAFT };
  const options = { scenario: SCENARIO, seed, nations: tableOf(style), turns: TURNS, bots: "sound" } as const;
  const game = newGame(options, new Map([[nation, planner]]));
  return {
    plan() {
      const at = positionIn(rules, viewFor(game.state, nation));
      if (!at) throw new Error(`${nation} does not play`);
      return { at, orders: planOf(style, at) };
    },
    resolve(orders) {
      planner.draft = game.newDraft(nation, orders);
      const { played, faults } = outcomeOf(game.playing((id) => (id === nation ? [] : "bot")));
      if (!played || faults.length > 0) throw faults[0];
      game.take(played);
    },
    isOver: () => game.state.world.ending !== undefined,
    scoresBp: () => Object.fromEntries(Object.values(game.state.nations).map(({ id, score }) => [id, score.totalBp])),
  };
}

/** Whether a style is first at the end of a match. */
export function wins(style: Style, scoresBp: Record<NationId, number>): boolean {
  const own = scoresBp[style.nation] ?? 0;
  return Object.entries(scoresBp).every(([id, score]) => id === style.nation || score < own);
}

/** Plays a whole match. @returns the scores at its end. */
export function playStyle(style: Style, seed: number): Record<NationId, number> {
  const match = styleMatch(style, seed);
  while (!match.isOver()) match.resolve(match.plan().orders);
  return match.scoresBp();
}
