import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { banksOf } from "../../../shared/score/banks.ts";
import { quantile, shareOf } from "../statistics.ts";
import { leaderAfter, type Summary } from "../summary.ts";
import type { Target } from "./target.ts";

/** A lead is safe when what the last quarter closes is less in so many of a hundred matches. */
const SAFE = 0.99;

/** The race is open for long, and not to the last moment. */
export function timeTargets({ scenario }: Ruleset, main: readonly Summary[]): Target[] {
  const played = main.filter(({ ending }) => ending === "finished");
  const sample = played.length;
  const lastYear = (banksOf(scenario.turns).at(-2)?.turn ?? 0) + 1;
  const leaderWins = (turns: number) => [shareOf(played, (match) => leaderAfter(match, turns) === match.winner)];
  const races = played.map(lastQuarterOf);
  const safe = quantile(
    races.map(({ closed }) => closed),
    SAFE,
  );
  return [
    {
      what: "the leader at half time wins",
      least: 0.35,
      most: 0.6,
      unit: "percent",
      measured: leaderWins(Math.ceil(scenario.turns / 2)),
      sample,
    },
    {
      what: "the leader when the last year begins wins",
      least: 0.55,
      most: 0.8,
      unit: "percent",
      measured: leaderWins(lastYear),
      sample,
    },
    {
      what: `the winner is certain before the last quarter, by ${safe.toFixed(1)} points`,
      most: 0.3,
      unit: "percent",
      measured: [shareOf(races, ({ lead }) => lead > safe)],
      sample,
    },
  ];
}

/** How far the first was ahead of the second before the last quarter, and the most that another closed on the first in it, points. */
function lastQuarterOf({ scores }: Summary): { lead: number; closed: number } {
  const [before = {}, after = {}] = scores.slice(-2);
  const [first, second] = Object.entries(before).sort(([, a], [, b]) => b - a);
  const gain = (id: string) => (after[id] ?? 0) - (before[id] ?? 0);
  const [leader = "", most = 0] = first ?? [];
  const others = Object.keys(before).filter((id) => id !== leader);
  return {
    lead: most - (second?.[1] ?? 0),
    closed: Math.max(...others.map((id) => gain(id) - gain(leader))),
  };
}
