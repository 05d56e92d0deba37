import { shareOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import type { Target } from "./target.ts";

/** Carelessness ends some matches, and one careless nation hardly any. */
export function riskTargets(turns: number, careless: readonly Summary[], one: readonly Summary[]): Target[] {
  const lost = (summaries: readonly Summary[]) => [shareOf(summaries, ({ ending }) => ending === "controlLost")];
  const careful: Target = {
    what: "control lost where one nation is careless",
    most: 0.03,
    unit: "percent",
    measured: lost(one),
    sample: one.length,
  };
  return turns < 8
    ? [careful]
    : [
        {
          what: "control lost where all are careless",
          least: 0.05,
          most: 0.2,
          unit: "percent",
          measured: lost(careless),
          sample: careless.length,
        },
        careful,
      ];
}
