import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { REAL, realRanges } from "../realRanges.ts";
import type { Report } from "../report.ts";
import { bootstrapped, quantile, shareOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import { counted, type Target } from "./target.ts";

/** The calendar quarter of a turn. */
export const quarterOf = (turn: number, startYear: number): string => {
  const whole = Math.floor(turn);
  return `${startYear + Math.floor(whole / 4)} Q${(whole % 4) + 1}`;
};

/** When scarcity ends, in the scenarios for which that is said: turn of the median from 0, and how it spreads. */
const THRESHOLD: Record<string, { turn: number; least?: number; most?: number; deciles?: number }> = {
  base: { turn: 11, deciles: 4 },
  quick: { turn: 6, least: 0.75, most: 0.95 },
};

export function thresholdTargets({ scenario }: Ruleset, main: readonly Summary[]): Target[] {
  const wanted = THRESHOLD[scenario.id];
  if (!wanted) return [];
  const falls = main.map(({ threshold1Turn }) => threshold1Turn ?? scenario.turns);
  const sample = main.length;
  const { turn, least, most, deciles } = wanted;
  return [
    // The median is in a quarter when half have come by its end, and not more than half before it.
    {
      what: `threshold 1 has fallen by the end of ${quarterOf(turn, scenario.startYear)}`,
      least: 0.5,
      unit: "percent",
      measured: [shareOf(falls, (fall) => fall <= turn)],
      sample,
    },
    {
      what: `threshold 1 has fallen before ${quarterOf(turn, scenario.startYear)}`,
      most: 0.5,
      unit: "percent",
      measured: [shareOf(falls, (fall) => fall < turn)],
      sample,
    },
    ...(deciles === undefined
      ? []
      : [
          {
            what: "threshold 1 spreads from tenth to ninetieth percentile",
            least: deciles,
            unit: "turns" as const,
            measured: [bootstrapped(falls, (values) => quantile(values, 0.9) - quantile(values, 0.1))],
            sample,
          },
        ]),
    ...(least === undefined
      ? []
      : [
          {
            what: "threshold 1 falls before the end",
            least,
            ...(most === undefined ? {} : { most }),
            unit: "percent" as const,
            measured: [shareOf(main, ({ threshold1Turn }) => threshold1Turn !== undefined)],
            sample,
          },
        ]),
  ];
}

/** The world stays within what the real figures support. */
export function worldTargets(rules: Ruleset, { trajectory, matches }: Report): Target[] {
  const [first] = trajectory;
  const last = trajectory.at(-1);
  if (!first || !last) return [];
  const years = (turn: number) => (turn - first.turn) / 4;
  /** How many times too high or too low a figure is; 1 within its range. */
  const beyond = (x: number, low: number, high: number) => Math.max(1, x / high, low / x);
  const ranges = trajectory.flatMap((row) =>
    Object.entries(realRanges(years(row.turn), first)).map(([figure, { low, high }]) =>
      counted(
        `${figure} in ${quarterOf(row.turn, rules.scenario.startYear)}`,
        beyond(row[figure as keyof ReturnType<typeof realRanges>], low, high),
      ),
    ),
  );
  const vendors = [...rules.chips.values()].filter(({ maker }) => maker === "vendor");
  const chipM = Math.max(...vendors.map(({ pricePerGwM }) => pricePerGwM));
  const perGw = [...rules.plants.values()]
    .filter(({ isLimited, needsProject }) => !isLimited && needsProject === undefined)
    .map(({ id, costPerGwM }) => counted(id, (costPerGwM + rules.constants.hallPerGwM + chipM) / 1_000));
  return [
    {
      what: "times that tokens per joule grow",
      least: 100,
      most: 10_000,
      unit: "count",
      measured: [{ value: last.tokensPerJoule / first.tokensPerJoule, error: 0 }],
      sample: matches,
    },
    {
      what: "times that a figure lies outside its real range",
      most: 1,
      unit: "count",
      measured: ranges,
      sample: matches,
    },
    {
      what: "cost of a GW all in, $B",
      least: REAL.leastPerGw.value,
      most: REAL.mostPerGw.value,
      unit: "count",
      measured: perGw,
      sample: matches,
    },
  ];
}
