import type { Ruleset } from "../content/ruleset.ts";
import { type HeldId, heldOf } from "../figures/held.ts";
import type { Order } from "../orders/index.ts";
import { each } from "../state/each.ts";
import type { GameState } from "../state/state.ts";
import { TRACKS } from "../state/words.ts";
import { beliefState, type Guess, LIKELIEST } from "./beliefState.ts";
import { playOn } from "./forecast.ts";
import type { View } from "./view.ts";

/** How many turns a forecast looks ahead. */
export const TURNS_AHEAD = 4;

/** What is foretold of one's own nation after each turn, in the units of the state; tracks in basis points of par. */
export const FORETOLD_FIGURES = [
  "cashM",
  "onlineMW",
  "tokensTt",
  "adoptionBp",
  "scoreBp",
] as const satisfies readonly HeldId[];
export const FORETOLD = [...FORETOLD_FIGURES, ...TRACKS] as const;
export type Foretold = (typeof FORETOLD)[number];
export type Figures = Record<Foretold, number>;

/** The likeliest, and between what it may lie, as far as can be told from what is not seen. */
export interface Band {
  low: number;
  middle: number;
  high: number;
}

/** A plan's outlook, turn by turn from the one that is being planned. It ends with the match. */
export type Outlook = Record<Foretold, Band>[];

/** Other worlds that would look the same from here: rivals idle and eager, and each with chance of its own. */
const OTHERWISE: readonly Guess[] = [
  { seed: 11, rivalsBuy: 0.5, rivalsGrow: 0.02, fortune: "won" },
  { seed: 23, rivalsBuy: 0.9, rivalsGrow: 0.05, fortune: "lost" },
  { seed: 37, rivalsBuy: 1.5, rivalsGrow: 0.09, fortune: "won" },
  { seed: 53, rivalsBuy: 2.2, rivalsGrow: 0.14, fortune: "lost" },
];

/**
 * By what share of itself (cash: of a quarter's income) a figure came out beyond what those worlds spanned, turn by turn,
 * in four of five cases: measured against sound bots in 144 turns of base and quick. With it a band holds what happens in
 * about four of five.
 */
// biome-ignore format: a table
const BEYOND: Record<Foretold, readonly number[]> = {
  cashM: [0.06, 0.14, 0.25, 0.32], onlineMW: [0, 0, 0.01, 0.02], tokensTt: [0.12, 0.24, 0.27, 0.28],
  adoptionBp: [0.08, 0.14, 0.17, 0.25], scoreBp: [0.04, 0.05, 0.055, 0.065], compute: [0.12, 0.14, 0.2, 0.2],
  frontier: [0, 0.005, 0.01, 0.02], adoption: [0.07, 0.13, 0.15, 0.22], reach: [0.04, 0.065, 0.1, 0.125],
  wellbeing: [0.01, 0.015, 0.02, 0.025],
};

/** The figures of a view's own nation as they stand. @throws for a spectator's. */
export function figuresOf({ me, nations, cabinet }: Pick<View, "me" | "nations" | "cabinet">): Figures {
  const nation = nations[me ?? ""];
  if (!nation || !cabinet) throw new Error("a spectator has no figures of its own");
  const own = { nation: { ...nation, score: cabinet.score }, cabinet };
  return { ...each(FORETOLD_FIGURES, (id) => heldOf(own, id)), ...cabinet.score.tracksBp };
}

/** One world played on with a plan for this turn and none after it. */
function future(rules: Ruleset, view: View, orders: readonly Order[], guess: Guess): Figures[] {
  const told: Figures[] = [];
  const { me = "" } = view;
  const note = ({ nations, cabinets }: GameState) => {
    const cabinet = cabinets[me];
    if (cabinet) told.push(figuresOf({ me, nations, cabinet }));
  };
  playOn(rules, beliefState(rules, view, guess), me, TURNS_AHEAD, (_, turn) => (turn === 0 ? orders : []), note);
  return told;
}

/**
 * What a plan leads to if no more orders follow, from what its nation sees alone: the likeliest at once, then with the
 * band. The same view and orders always give the same.
 */
export function* outlooks(rules: Ruleset, view: View, orders: readonly Order[]): Generator<Outlook> {
  const likeliest = future(rules, view, orders, LIKELIEST);
  const { quarter, appropriationM } = view.cabinet ?? { quarter: { revenueM: 0 }, appropriationM: 0 };
  const incomeM = quarter.revenueM + appropriationM;
  yield banded(likeliest, [likeliest], incomeM);
  yield banded(likeliest, [likeliest, ...OTHERWISE.map((guess) => future(rules, view, orders, guess))], incomeM);
}

function banded(likeliest: readonly Figures[], futures: readonly Figures[][], incomeM: number): Outlook {
  return likeliest.map((figures, turn) => {
    const bands = {} as Outlook[number];
    for (const id of FORETOLD) {
      // A world that ended sooner, because control was lost, has no figures any more.
      const all = futures.flatMap((told) => told[turn]?.[id] ?? []);
      const beyond = (BEYOND[id][turn] ?? 0) * (id === "cashM" ? incomeM : Math.abs(figures[id]));
      const low = Math.round(Math.min(...all) - beyond);
      bands[id] = {
        low: id === "cashM" ? low : Math.max(0, low),
        middle: figures[id],
        high: Math.round(Math.max(...all) + beyond),
      };
    }
    return bands;
  });
}
