import { meanOf, shareOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import type { Target } from "./target.ts";

/** What every other nation loses by one that is careless: the same seeds with it and without, in points. */
function lostByOthers(main: readonly Summary[], one: readonly Summary[]): number[] {
  return one.flatMap((summary, k) => {
    const same = main[k];
    const isSame =
      same?.table.seed === summary.table.seed && String(same.table.nations) === String(summary.table.nations);
    if (!same || !isSame) return [];
    return Object.entries(summary.nations).flatMap(([id, { score }]) => {
      const before = same.nations[id];
      return id in summary.table.seats || !before ? [] : [before.score - score];
    });
  });
}

/** Carelessness ends some matches, and one careless nation hardly any: the others stop it, and it costs them little. */
export function riskTargets(
  turns: number,
  careless: readonly Summary[],
  one: readonly Summary[],
  main: readonly Summary[],
): Target[] {
  const lost = (summaries: readonly Summary[]) => [shareOf(summaries, ({ ending }) => ending === "controlLost")];
  const careful: Target = {
    what: "control lost where one nation is careless",
    most: 0.03,
    unit: "percent",
    measured: lost(one),
    sample: one.length,
  };
  const lossOfOthers = lostByOthers(main, one);
  const stopped: Target = {
    what: "points that each other nation loses where one is careless",
    most: 5,
    unit: "points",
    measured: [meanOf(lossOfOthers)],
    sample: lossOfOthers.length,
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
        ...(lossOfOthers.length > 0 ? [stopped] : []),
      ];
}
