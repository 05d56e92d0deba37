import type { Ruleset } from "../../shared/content/ruleset.ts";
import { type DilemmasReport, isSound } from "./dilemmas.ts";
import type { Fared } from "./forecast.ts";
import { isCalibrated } from "./forecast.ts";
import type { LeverResult } from "./levers.ts";
import { realRanges } from "./realRanges.ts";
import type { Report } from "./report.ts";
import type { SearchResult } from "./search.ts";
import type { Estimate } from "./statistics.ts";
import { isHeld, type Measured, type Target, tightest } from "./targets/target.ts";
import { quarterOf } from "./targets/world.ts";

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

const UNITS: Record<Target["unit"], (x: number) => string> = {
  points: (x) => x.toFixed(1),
  percent: (x) => percent(x),
  turns: (x) => x.toFixed(1),
  count: (x) => (Number.isInteger(x) ? String(x) : x.toPrecision(3)),
};

function wanted({ least, most, unit }: Target): string {
  const show = UNITS[unit];
  if (least === undefined) return most === undefined ? "" : `at most ${show(most)}`;
  if (most === undefined) return `at least ${show(least)}`;
  return least === most ? show(least) : `${show(least)} to ${show(most)}`;
}

/** Each target with what it was measured to be, its error, and on how many matches. */
export function printTargets(targets: readonly Target[]): void {
  const shown = (target: Target, { name, value, error }: Measured) => {
    const show = UNITS[target.unit];
    return `${show(value)}${error === 0 ? "" : ` ± ${show(error)}`}${name ? ` (${name})` : ""}`;
  };
  for (const target of targets) {
    const worst = tightest(target);
    const others = target.measured.length > 1 ? `, the tightest of ${target.measured.length}` : "";
    console.log(
      `  ${isHeld(target) ? "held  " : "FAILED"}  ${target.what}: ${worst ? shown(target, worst) : "none"}${others} (wanted: ${wanted(target)}; from ${target.sample})`,
    );
  }
}

/** In how many matches each claim acts, several a line. */
export function printClaims(rates: readonly Measured[]): void {
  const shown = rates.map(
    ({ name = "", value, error }) => `${name} ${rightOf(percent(value, 0), 5)} ± ${percent(error, 0)}`,
  );
  for (let k = 0; k < shown.length; k += 6) console.log(`  ${shown.slice(k, k + 6).join("   ")}`);
}

const estimate = ({ value, error }: Estimate): string => `${value.toFixed(1)} ± ${error.toFixed(1)}`;

/** Each choice: what is right in how many matches, and for whom by how much. */
export function printLevers(levers: readonly LeverResult[]): void {
  for (const { lever, best, rightIn, rightFor, isAlive } of levers) {
    const shares = Object.entries(rightIn).map(([setting, part]) => `${setting} ${percent(part, 0)}`);
    console.log(`  ${isAlive ? "alive" : "FLAT "}  ${lever}: right in ${shares.join(", ")}`);
    for (const [nation, { setting, over }] of Object.entries(best)) {
      const gaps = Object.entries(over).map(([other, gap]) => `${other} ${estimate(gap)}`);
      console.log(
        `           ${nation.padEnd(5)} ${setting} (right in ${percent(rightFor[nation]?.[setting] ?? 0, 0)}), over ${gaps.join(", ")}`,
      );
    }
  }
}

export function printSearch({ plans, ablations }: SearchResult): void {
  for (const { doctrine, knobs, score } of plans)
    console.log(`  ${doctrine.padEnd(13)} ${estimate(score)}   ${JSON.stringify(knobs)}`);
  console.log("  what the best plan loses, in points");
  for (const { what, loss } of ablations) console.log(`    ${estimate(loss).padStart(12)}  ${what}`);
}

/** Each dilemma: how often it came, what moved, and each answer: how often it was given, what it was worth, how often it was best. */
export function printDilemmas({ asked, dilemmas, varianceOfLuck }: DilemmasReport): void {
  for (const one of dilemmas) {
    const { dilemma, swing, luck, answers } = one;
    const shown = Object.entries(answers).map(
      ([id, { given, worth, best }]) =>
        `${id} ${percent(given.value, 0)} ${worth.value.toFixed(1)}±${worth.error.toFixed(1)} best ${percent(best, 0)}`,
    );
    console.log(
      `${isSound(one) ? " " : "!"} ${dilemma.padEnd(18)} ${rightOf(String(one.asked), 4)}  swing ${swing.value.toFixed(1)}±${swing.error.toFixed(1)}${luck > 0 ? `  luck ${luck.toFixed(1)}` : ""}  ${shown.join("; ")}`,
    );
  }
  console.log(
    `  asked ${asked.toFixed(2)} times a quarter; luck among answers is ${percent(varianceOfLuck)} of the variance of scores`,
  );
}

/** Each figure of the outlook, so many quarters ahead: how much of what came lay in its band, under it and over it. */
export function printForecast(fared: readonly Fared[]): void {
  const part = ({ value, error }: Estimate) => `${percent(value).padStart(7)} ± ${percent(error)}`;
  for (const one of fared) {
    const { figure, ahead, within, below, above, overMiddle, sample, spread } = one;
    console.log(
      `  ${isCalibrated(one) ? "held  " : "FAILED"}  ${figure.padEnd(10)} +${ahead + 1}  within ${part(within)}  below ${part(below)}  above ${part(above)}  over the likeliest ${part(overMiddle)}  spread ${spread.map((x) => x.toFixed(3)).join(" to ")}  (${sample})`,
    );
  }
}
