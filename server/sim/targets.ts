import type { Ruleset } from "../../shared/content/ruleset.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import type { Doctrine } from "../../shared/state/words.ts";
import { LEVELS } from "../../shared/state/words.ts";
import type { Experiments } from "./experiments.ts";
import { REAL, realRanges } from "./realRanges.ts";
import type { Report, Use } from "./report.ts";
import { mean, share } from "./statistics.ts";
import type { Summary } from "./summary.ts";

/** One line of the targets (GAME.md section 9): what was measured, what is wanted, and whether it holds. */
export interface Target {
  what: string;
  wanted: string;
  measured: string;
  held: boolean;
}

/** What the experiments came to, in their order. */
export interface Results {
  main: Summary[];
  careless: Summary[];
  foils: Summary[];
  duels: { weak: Summary[]; strong: Summary[] };
  /** Mean score of each plan of play that was optimised against the others. */
  optimised: Record<Doctrine, number>;
}

const one = (x: number): string => x.toFixed(1);
const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;
const within = (x: number, low: number, high: number): boolean => x >= low && x <= high;

/** The calendar quarter of a turn, from 2026 Q1. */
export const quarterOf = (turn: number, startYear: number): string => {
  const whole = Math.floor(turn);
  return `${startYear + Math.floor(whole / 4)} Q${(whole % 4) + 1}`;
};

export function targetsOf(rules: Ruleset, plan: Experiments, results: Results, report: Report): Target[] {
  return [
    ...thresholdTargets(rules, report),
    ...nationTargets(report),
    ...planTargets(report),
    optimisedTarget(results.optimised),
    ...foilTargets(plan, results.foils),
    ...duelTargets(plan, results.duels),
    ...riskTargets(results),
    ...useTargets(report, [...results.main, ...results.duels.strong]),
    ...worldTargets(rules, report),
    lawTarget([...results.main, ...results.careless, ...results.foils, ...results.duels.weak, ...results.duels.strong]),
  ];
}

function thresholdTargets(rules: Ruleset, { threshold1 }: Report): Target[] {
  const quarter = (turn: number) => quarterOf(turn, rules.scenario.startYear);
  const wide = threshold1.p90 - threshold1.p10;
  return [
    {
      what: "threshold 1, median",
      wanted: "2028 Q4",
      measured: `${quarter(threshold1.median)} (never in ${percent(threshold1.never)})`,
      held: quarter(threshold1.median) === "2028 Q4",
    },
    {
      what: "threshold 1, 10th to 90th percentile",
      wanted: "4 quarters or more",
      measured: `${quarter(threshold1.p10)} to ${quarter(threshold1.p90)}: ${one(wide)}`,
      held: wide >= 4,
    },
  ];
}

/** Names of what lies outside, or of the extremes where all is well. */
function extremes(values: Record<string, number>, show: (x: number) => string): string {
  const sorted = Object.entries(values).sort(([, a], [, b]) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  return least && most ? `${show(least[1])} (${least[0]}) to ${show(most[1])} (${most[0]})` : "none";
}

function nationTargets({ nations, halfTimeLeaderWins }: Report): Target[] {
  const means = Object.fromEntries(Object.entries(nations).map(([id, nation]) => [id, nation.mean]));
  const wins = Object.fromEntries(Object.entries(nations).map(([id, nation]) => [id, nation.wins]));
  const fair = 1 / Object.keys(nations).length;
  return [
    {
      what: "mean score of every nation",
      wanted: "95 to 105",
      measured: extremes(means, one),
      held: Object.values(means).every((x) => within(x, 95, 105)),
    },
    {
      what: "share of wins of every nation",
      wanted: `at most ${percent(2 * fair)}`,
      measured: extremes(wins, percent),
      held: Object.values(wins).every((x) => x <= 2 * fair),
    },
    {
      what: "leader at half time wins",
      wanted: "25 % to 60 %",
      measured: percent(halfTimeLeaderWins),
      held: within(halfTimeLeaderWins, 0.25, 0.6),
    },
  ];
}

function planTargets({ temperaments }: Report): Target[] {
  const means = Object.fromEntries(
    Object.entries(temperaments).flatMap(([id, { seats, mean }]) => (seats > 0 ? [[id, mean]] : [])),
  );
  const values = Object.values(means);
  const gap = Math.max(...values) / Math.min(...values) - 1;
  return [
    {
      what: "plans of play differ in score by",
      wanted: "at most 10 %, five plans",
      measured: `${percent(gap)}: ${extremes(means, one)}`,
      held: gap <= 0.1 && values.length >= 5,
    },
  ];
}

function optimisedTarget(optimised: Results["optimised"]): Target {
  const values = Object.values(optimised);
  const gap = Math.max(...values) / Math.min(...values) - 1;
  return {
    what: "plans hill-climbed on par's seeds differ on unseen ones by",
    wanted: "at most 10 %",
    measured: `${percent(gap)}: ${extremes(optimised, one)}`,
    held: gap <= 0.1,
  };
}

function foilTargets(plan: Experiments, foils: readonly Summary[]): Target[] {
  const scores = new Map<string, number[]>();
  for (const [k, { seats }] of plan.foils.entries())
    for (const [id, player] of Object.entries(seats))
      if ("foil" in player) {
        const known = scores.get(player.foil) ?? [];
        scores.set(player.foil, [...known, foils[k]?.nations[id]?.score ?? 0]);
      }
  const meanOf = (foil: string) => mean(scores.get(foil) ?? []);
  const spams = Object.fromEntries(
    [...scores.keys()].filter((foil) => foil.startsWith("spam:")).map((foil) => [foil.slice(5), meanOf(foil)]),
  );
  return [
    ...["nothing", "random"].map((foil) => ({
      what: foil === "nothing" ? "doing nothing scores" : "random legal play scores",
      wanted: "below 60",
      measured: one(meanOf(foil)),
      held: meanOf(foil) < 60,
    })),
    {
      what: "always one kind of order scores",
      wanted: "below 80",
      measured: extremes(spams, one),
      held: Object.values(spams).every((x) => x < 80),
    },
  ];
}

function duelTargets({ duels }: Experiments, { weak, strong }: Results["duels"]): Target[] {
  return LEVELS.slice(1).map((stronger) => {
    const won = duels.flatMap((duel, k) => {
      const score = (summary: Summary | undefined): number => summary?.nations[duel.nation]?.score ?? 0;
      return duel.stronger === stronger ? [score(strong[k]) > score(weak[k])] : [];
    });
    const wins = share(won, (x) => x);
    return {
      what: `${stronger} beats the level below in the same seat`,
      wanted: "80 % or more",
      measured: `${percent(wins)} of ${won.length}`,
      held: wins >= 0.8,
    };
  });
}

function riskTargets({ main, careless }: Results): Target[] {
  const lost = (summaries: readonly Summary[]) => share(summaries, ({ ending }) => ending === "controlLost");
  return [
    {
      what: "control lost among careless bots",
      wanted: "5 % to 20 %",
      measured: `${percent(lost(careless))} of ${careless.length}`,
      held: within(lost(careless), 0.05, 0.2),
    },
    {
      what: "control lost among careful ones",
      wanted: "under 2 %",
      measured: `${percent(lost(main))} of ${main.length}`,
      held: lost(main) < 0.02,
    },
  ];
}

/** Never: in no match. Always: by every nation in every match (policies), passed each time it was voted on (resolutions). */
function useTargets({ use, nations }: Report, played: readonly Summary[]): Target[] {
  const seats = Object.keys(nations).length;
  const all = (family: string): [string, Use][] => Object.entries(use[family] ?? {});
  const never = (family: string) =>
    all(family)
      .filter(([, { matches }]) => matches === 0)
      .map(([id]) => id);
  // Winners of every level: some orders are for those who look ahead.
  const byWinners = new Set(played.flatMap(({ winnerOrders }) => Object.keys(winnerOrders)));
  const unused = ORDER_KINDS.filter((kind) => !byWinners.has(kind));
  const listed = (ids: readonly string[]) => (ids.length === 0 ? "none missing" : `missing: ${ids.join(", ")}`);
  const always = all("policy")
    .filter(([, { matches, each }]) => matches === 1 && each >= seats - 0.01)
    .map(([id]) => id);
  const alwaysPassed = all("resolution")
    .filter(([id, { matches }]) => matches > 0 && (use.failed?.[id]?.matches ?? 0) === 0)
    .map(([id]) => id);
  return [
    { what: "orders used by winners", wanted: "every kind", measured: listed(unused), held: unused.length === 0 },
    ...(["policy", "hazard", "resolution", "milestone", "challenge", "project"] as const).map((family) => ({
      what: `${family}: occurs in some match`,
      wanted: "every one",
      measured: listed(never(family)),
      held: never(family).length === 0,
    })),
    {
      what: "policy: chosen always (all nations, all matches)",
      wanted: "none",
      measured: always.join(", ") || "none",
      held: always.length === 0,
    },
    {
      what: "resolution: passes always when voted on",
      wanted: "none",
      measured: alwaysPassed.join(", ") || "none",
      held: alwaysPassed.length === 0,
    },
  ];
}

function worldTargets(rules: Ruleset, { trajectory }: Report): Target[] {
  const [first] = trajectory;
  const last = trajectory.at(-1);
  if (!first || !last) return [];
  const cheaper = last.tokensPerJoule / first.tokensPerJoule;
  const outside = trajectory.flatMap((row) => {
    const ranges = realRanges((row.turn - first.turn) / 4, first);
    return Object.entries(ranges).flatMap(([figure, { low, high }]) =>
      within(row[figure as keyof typeof ranges], low, high)
        ? []
        : [`${figure} in ${quarterOf(row.turn, rules.scenario.startYear)}`],
    );
  });
  const perGw = [...rules.plants.values()]
    .filter(({ isLimited, needsProject }) => !isLimited && needsProject === undefined)
    .map(({ costPerGwM }) => (costPerGwM + rules.constants.hallPerGwM + Math.max(...vendorPrices(rules))) / 1_000);
  const low = Math.min(...perGw);
  const high = Math.max(...perGw);
  return [
    {
      what: "the same answer becomes cheaper (tokens per joule)",
      wanted: "100x to 10,000x",
      measured: `${cheaper.toFixed(0)}x`,
      held: within(cheaper, 100, 10_000),
    },
    {
      what: "price, horizon, adoption, tokens per joule, GW in the ranges of the real figures",
      wanted: "in every quarter",
      measured:
        outside.length === 0
          ? "inside"
          : `outside: ${outside.slice(0, 6).join(", ")}${outside.length > 6 ? ` and ${outside.length - 6} more` : ""}`,
      held: outside.length === 0,
    },
    {
      what: "cost of a GW all in, $B",
      wanted: `${REAL.leastPerGw.value} to ${REAL.mostPerGw.value}`,
      measured: `${one(low)} to ${one(high)}`,
      held: low >= REAL.leastPerGw.value && high <= REAL.mostPerGw.value,
    },
  ];
}

const vendorPrices = (rules: Ruleset): number[] =>
  [...rules.chips.values()].filter(({ maker }) => maker === "vendor").map(({ pricePerGwM }) => pricePerGwM);

function lawTarget(summaries: readonly Summary[]): Target {
  const broken = summaries.flatMap(({ violations }) => violations);
  return {
    what: "numbers, energy, chips and money balance every turn",
    wanted: `no violation in ${summaries.length} matches`,
    measured: broken[0] ? `${broken.length}, first: ${broken[0]}` : "0",
    held: broken.length === 0,
  };
}
