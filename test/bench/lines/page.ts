import { resolveTurn } from "../../../shared/turn/index.ts";
import { outlookOf } from "../../../shared/view/outlook.ts";
import { viewFor } from "../../../shared/view/view.ts";
import type { Line } from "../line.ts";
import { inRounds, timed } from "../rounds.ts";
import { middle, rules } from "../worlds/middle.ts";

const TURNS = 4;

/** What the page reckons anew on every change of the plan. */
const forecast: Line = {
  name: "forecast",
  what: "the forecast of four turns on a change of the plan",
  anchor: "four turns resolved",
  unit: "ms",
  goal: 1.5,
  async measure() {
    const { state, plans } = middle();
    const view = viewFor(state, "US");
    const orders = plans.US ?? [];
    const measured = await inRounds(
      9,
      () => timed(() => void outlookOf(rules, view, orders), 10) / 1_000,
      () => (timed(() => void resolveTurn(rules, state, plans), 10 * TURNS) * TURNS) / 1_000,
    );
    return { ...measured, limits: [{ what: "it takes", value: measured.ours, most: 50, unit: "ms" }] };
  },
};

export const PAGE = [forecast];
