import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { meanOf, shareOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import type { Measured, Target } from "./target.ts";

const finished = (summaries: readonly Summary[]) => summaries.filter(({ ending }) => ending === "finished");

/** Every nation has about par, whoever else sits there, and none wins much more often than another. */
export function nationTargets(rules: Ruleset, main: readonly Summary[], seats: number): Target[] {
  const played = finished(main);
  const own = (id: string) => played.filter(({ nations }) => nations[id]);
  const all = rules.scenario.nations.filter((id) => own(id).length > 0);
  const scores = all.map(
    (id): Measured => ({ name: id, ...meanOf(own(id).map(({ nations }) => nations[id]?.score ?? 0)) }),
  );
  const wins = all.map((id): Measured => ({ name: id, ...shareOf(own(id), ({ winner }) => winner === id) }));
  const score: Target = {
    what: "mean score of every nation",
    least: 95,
    most: 105,
    unit: "points",
    measured: scores,
    sample: played.length,
  };
  // Of two, one would have to win all.
  if (seats < 3) return [score];
  const winning = "wins of every nation, at most twice its share";
  return [score, { what: winning, most: 2 / seats, unit: "percent", measured: wins, sample: played.length }];
}
