import { explain } from "../../../shared/figures/explain.ts";
import { FIGURE_IDS } from "../../../shared/figures/table.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import { positionIn, viewFor } from "../../../shared/view/view.ts";
import type { Line } from "../line.ts";
import { inRounds, median, quantile, timed } from "../rounds.ts";
import { middle, rules } from "../worlds/middle.ts";

const ROUNDS = 9;
const TIMES = 40;

const turn: Line = {
  name: "turn",
  what: "a turn of 8 nations with full orders",
  anchor: "structuredClone of the state",
  unit: "µs",
  goal: 1,
  dream: 0.25,
  async measure() {
    const { state, plans } = middle();
    const each: number[] = [];
    const measured = await inRounds(
      ROUNDS,
      () => {
        const times = Array.from({ length: TIMES }, () => timed(() => void resolveTurn(rules, state, plans), 1));
        each.push(...times);
        return median(times);
      },
      () => median(Array.from({ length: TIMES }, () => timed(() => void structuredClone(state), 1))),
    );
    const p99 = quantile(each.slice(TIMES), 0.99) / measured.anchor;
    return { ...measured, limits: [{ what: "p99 by the anchor's median", value: p99, most: 4, unit: "×" }] };
  },
};

const explanations: Line = {
  name: "explanations",
  what: "all explanations of a nation",
  anchor: "structuredClone of the state",
  unit: "µs",
  goal: 1,
  dream: 0.25,
  async measure() {
    const { state } = middle();
    const at = positionIn(rules, viewFor(state, "US"));
    if (!at) throw new Error("the nation has no position");
    return inRounds(
      ROUNDS,
      () =>
        timed(() => {
          for (const figure of FIGURE_IDS) void explain(at, figure);
        }, TIMES),
      () => timed(() => void structuredClone(state), TIMES),
    );
  },
};

export const TURN = [turn, explanations];
