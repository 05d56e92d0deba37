import type { Ruleset } from "../content/ruleset.ts";
import { heldOf } from "../figures/held.ts";
import type { Order } from "../orders/index.ts";
import type { Band } from "../state/band.ts";
import { each } from "../state/each.ts";
import type { Fortune, GameState } from "../state/state.ts";
import { beliefState } from "./beliefState.ts";
import { playOn } from "./forecast.ts";
import { FORETOLD, FORETOLD_FIGURES, type Foretold, spreadOf, spreadUnit } from "./foretold.ts";
import type { View } from "./view.ts";

/** How many turns a forecast looks ahead. */
export const TURNS_AHEAD = 4;

/** All that is foretold, as it stands. */
export type Figures = Record<Foretold, number>;

/** A plan's outlook, turn by turn from the one that is being planned. It ends with the match. */
export type Outlook = Record<Foretold, Band>[];

/** The figures of a view's own nation as they stand. @throws for a spectator's. */
export function figuresOf({ me, nations, cabinet }: Pick<View, "me" | "nations" | "cabinet">): Figures {
  const nation = nations[me ?? ""];
  if (!nation || !cabinet) throw new Error("a spectator has no figures of its own");
  const own = { nation: { ...nation, score: cabinet.score }, cabinet };
  return { ...each(FORETOLD_FIGURES, (id) => heldOf(own, id)), ...cabinet.score.tracksBp };
}

/** What the rules make of a plan with none after it, in a world without surprises. */
export function futureOf(
  rules: Ruleset,
  view: View,
  orders: readonly Order[],
  fortune: Fortune = "neither",
): Figures[] {
  const { me = "" } = view;
  const told: Figures[] = [];
  const note = ({ nations, cabinets }: GameState) => {
    const cabinet = cabinets[me];
    if (cabinet) told.push(figuresOf({ me, nations, cabinet }));
  };
  playOn(rules, beliefState(rules, view, fortune), me, TURNS_AHEAD, (_, turn) => (turn === 0 ? orders : []), note);
  return told;
}

/**
 * What a plan leads to if no more orders follow, from what its nation sees alone: the likeliest, in the band in which it came
 * out four times in five. The same view and orders always give the same.
 */
export function outlookOf(rules: Ruleset, view: View, orders: readonly Order[]): Outlook {
  const { cabinet } = view;
  if (!cabinet) return [];
  // How a gamble falls is foretold neither way: the band holds both.
  const falls = cabinet.dilemma ? (["won", "lost"] as const) : [];
  const gambles = falls.map((fortune) => futureOf(rules, view, orders, fortune));
  return futureOf(rules, view, orders).map((likeliest, ahead) =>
    each(FORETOLD, (id) => {
      const unit = spreadUnit(id, likeliest[id], cabinet);
      const [low, middle, high] = spreadOf(id, ahead).map((part) => part * unit) as [number, number, number];
      const fallen = [likeliest[id], ...gambles.flatMap((told) => told[ahead]?.[id] ?? [])];
      const least = id === "cashM" ? Number.NEGATIVE_INFINITY : 0;
      return {
        low: Math.round(Math.max(least, Math.min(...fallen) + low)),
        middle: Math.round(Math.max(least, likeliest[id] + middle)),
        high: Math.round(Math.max(least, Math.max(...fallen) + high)),
      };
    }),
  );
}
