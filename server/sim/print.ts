import type { Ruleset } from "../../shared/content/ruleset.ts";
import { realRanges } from "./realRanges.ts";
import type { Report } from "./report.ts";
import { quarterOf, type Target } from "./targets.ts";

const percent = (x: number, digits = 1): string => `${(x * 100).toFixed(digits)} %`;
const rightOf = (text: string, width: number): string => text.padStart(width);

/** The report for people. */
export function printReport(rules: Ruleset, report: Report): void {
  const say = console.log;
  say(`${report.matches} matches of ${report.scenario}`);
  for (const [id, { mean, wins }] of Object.entries(report.nations))
    say(`  ${id.padEnd(6)} mean ${rightOf(mean.toFixed(1), 6)}   wins ${rightOf(percent(wins), 7)}`);
  say("plans of play");
  for (const [id, { seats, mean, wins, tracks }] of Object.entries(report.temperaments)) {
    const shown = Object.entries(tracks).map(([track, x]) => `${track} ${x.toFixed(0)}`);
    if (seats > 0)
      say(
        `  ${id.padEnd(13)} mean ${rightOf(mean.toFixed(1), 6)}   wins ${rightOf(percent(wins), 7)}   ${shown.join("  ")}`,
      );
  }
  const { threshold1, threshold2, halfTimeLeaderWins, controlLost } = report;
  const quarter = (turn: number) => quarterOf(turn, rules.scenario.startYear);
  say(
    `threshold 1: ${quarter(threshold1.p10)} / ${quarter(threshold1.median)} / ${quarter(threshold1.p90)} (10, 50, 90 %), never in ${percent(threshold1.never)}`,
  );
  say(`threshold 2: median ${quarter(threshold2.median)}, never in ${percent(threshold2.never)}`);
  say(
    `leader at half time wins ${percent(halfTimeLeaderWins)}; control lost in ${percent(controlLost)}; broken laws: ${report.violations.length}`,
  );
  say("orders of winners");
  const orders = Object.entries(report.winnerOrders).sort(([, a], [, b]) => b - a);
  say(`  ${orders.map(([kind, part]) => `${kind} ${percent(part)}`).join(", ")}`);
  for (const [family, uses] of Object.entries(report.use)) {
    const shown = Object.entries(uses).map(
      ([id, { matches, each }]) => `${id} ${(matches * 100).toFixed(0)}${matches > 0 ? `/${each.toFixed(1)}` : ""}`,
    );
    say(`${family} (% of matches / nations or times in each)\n  ${shown.join(", ")}`);
  }
}

/** The trajectory beside what the real figures support. */
export function printTrajectory(rules: Ruleset, { trajectory }: Report): void {
  const [first] = trajectory;
  if (!first) return;
  const shown = (x: number) => (x >= 1_000 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toPrecision(2));
  console.log("trajectory (medians)");
  console.log(
    "  quarter   price $/Mt  best h  median h  adoption  tokens/J      GW  revenue $B  GDP    QoL  displaced  binds power/halls/chips %",
  );
  for (const row of trajectory) {
    const { power, halls, chips } = row.binds;
    const binds = [power, halls, chips].map((x) => (x * 100).toFixed(0)).join("/");
    const cells = [
      rightOf(shown(row.price), 10), rightOf(shown(row.bestHorizonH), 6), rightOf(shown(row.medianHorizonH), 8), rightOf(row.adoption.toFixed(2), 8),
      rightOf(shown(row.tokensPerJoule), 8), rightOf(shown(row.onlineGw), 6), rightOf(shown(row.revenueB), 10), row.measuredGdp.toFixed(2), rightOf(row.qualityOfLife.toFixed(0), 5), rightOf(row.displaced.toFixed(3), 9), binds,
    ]; // biome-ignore format: a row
    console.log(`  ${quarterOf(row.turn, rules.scenario.startYear)}  ${cells.join("  ")}`);
  }
  const last = trajectory.at(-1) ?? first;
  console.log(`what the real figures support for ${quarterOf(last.turn, rules.scenario.startYear)}`);
  for (const [figure, { low, high, rule }] of Object.entries(realRanges((last.turn - first.turn) / 4, first)))
    console.log(`  ${figure.padEnd(15)} ${shown(low)} to ${shown(high)}: ${rule}`);
  console.log("  revenue, measured GDP and quality of life: no source gives a range");
}

export function printTargets(targets: readonly Target[]): void {
  console.log("targets");
  for (const { what, wanted, measured, held } of targets)
    console.log(`  ${held ? "held  " : "FAILED"}  ${what}: ${measured} (wanted: ${wanted})`);
}
