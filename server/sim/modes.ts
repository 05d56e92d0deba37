import type { Ruleset } from "../../shared/content/ruleset.ts";
import type { Doctrine, Level } from "../../shared/state/words.ts";
import { claimRates, claimTables, claimTargets } from "./claims/targets.ts";
import { isSound, measureDilemmas } from "./dilemmas.ts";
import { keepEase, measureEase, printEase } from "./ease.ts";
import { type Experiments, experiments, mainTables } from "./experiments.ts";
import { type Fared, faredOf, isCalibrated } from "./forecast.ts";
import { keepFound } from "./keepFound.ts";
import { keepSpread } from "./keepSpread.ts";
import { measureLevers } from "./levers.ts";
import { optimisedPlans } from "./optimise.ts";
import { claimsAll, foretellAll, permuteAll, playAll } from "./pool.ts";
import {
  printClaims,
  printDilemmas,
  printForecast,
  printLevers,
  printReport,
  printSearch,
  printTargets,
  printTrajectory,
} from "./print.ts";
import { reportOf } from "./report.ts";
import { climb, search } from "./search.ts";
import type { SimTable } from "./table.ts";
import { type Results, targetsOf } from "./targets/index.ts";
import { searchTargets } from "./targets/plans.ts";
import { isHeld, type Target } from "./targets/target.ts";

/** One measurement: of a scenario, at tables of so many. */
export interface Run {
  rules: Ruleset;
  seats: number;
  /** For each nation and setting, of levers; tables that each plan is tried at, of a search. */
  matches: number;
  /** Of the first match; the others follow. */
  seed: number;
  level: Level;
  strategies: readonly Doctrine[];
  /** Of a search. */
  rounds: number;
  /** Whether what a search finds is written where masterly bots look for it. */
  isKept: boolean;
  /** Names of the levers; all, when there are none. */
  levers: readonly string[];
}

/** What was found, for --json, and whether it is as it must be; `print` is for people. */
export interface Outcome {
  found: object;
  isWell: boolean;
  print: () => void;
}

/** Everything that is to be played goes through one pool; the parts are told apart by their place. */
async function playExperiments({ rules, seats, seed, matches }: Run, plan: Experiments): Promise<Results> {
  const parts = [
    plan.main,
    plan.careless,
    plan.oneCareless,
    plan.advised,
    plan.baselines,
    plan.duels.map(({ weak }) => weak),
    plan.duels.map(({ strong }) => strong),
  ];
  const all = await playAll(parts.flat(), "targets");
  const take = (tables: readonly SimTable[]) => all.splice(0, tables.length);
  const [main = [], careless = [], oneCareless = [], advised = [], baselines = [], weak = [], strong = []] =
    parts.map(take);
  const results = { main, careless, oneCareless, advised, baselines, duels: { weak, strong } };
  if (seats < rules.scenario.nations.length) return results;
  return { ...results, optimised: await optimisedPlans(rules, seed, Math.max(40, Math.round(matches / 2))) };
}

const judged = (targets: readonly Target[]) => targets.map((target) => ({ ...target, held: isHeld(target) }));
const areHeld = (targets: readonly Target[]): boolean => targets.every(isHeld);

/** How forecasts fared in all scenarios and tables of this run: spreads are of all together. */
const faredSoFar: Fared[] = [];

/** What `npm run sim` can measure. */
export const MODES = {
  async targets(run) {
    const plan = experiments(run.rules, run);
    const results = await playExperiments(run, plan);
    const report = reportOf(run.rules, results.main);
    const targets = targetsOf(run.rules, plan, results, report);
    return {
      found: { ...report, targets: judged(targets) },
      isWell: areHeld(targets),
      print: () => printTargets(targets),
    };
  },
  async claims({ rules, matches, seed, seats }) {
    const played = await claimsAll(claimTables(rules, matches, seed, seats));
    const [targets, rates] = [claimTargets(rules, played), claimRates(played)];
    return {
      found: { rates, targets: judged(targets) },
      isWell: areHeld(targets),
      print: () => {
        printClaims(rates);
        printTargets(targets);
      },
    };
  },
  async levers({ rules, matches, seed, seats, strategies, levers: only }) {
    const doctrines = strategies.length > 0 ? strategies : (["commonwealth"] as const);
    const levers = await measureLevers(rules, { seed, seeds: matches, seats, doctrines }, only);
    return { found: { levers }, isWell: levers.every(({ isAlive }) => isAlive), print: () => printLevers(levers) };
  },
  async search({ rules, matches, seed, seats, rounds, isKept }) {
    const wishes = { seed, seats, rounds, tried: 8, tables: matches };
    const found = isKept ? { plans: await climb(rules, wishes), ablations: [] } : await search(rules, wishes);
    if (isKept) keepFound(found.plans);
    const targets = isKept ? [] : searchTargets(found, 3 * matches);
    return {
      found: { ...found, targets: judged(targets) },
      isWell: areHeld(targets),
      print: () => {
        printSearch(found);
        printTargets(targets);
      },
    };
  },
  async dilemmas(run) {
    const found = await measureDilemmas(run.rules, mainTables(run.rules, run));
    return { found, isWell: found.dilemmas.every(isSound), print: () => printDilemmas(found) };
  },
  async permute(run) {
    const permuted = await permuteAll(mainTables(run.rules, run));
    const turns = permuted.reduce((sum, one) => sum + one.turns, 0);
    const differences = permuted.flatMap((one) => one.differences);
    return {
      found: { turns, differences },
      isWell: differences.length === 0,
      print: () => {
        for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
        console.log(`  ${turns} turns resolved in two orders of seats, ${differences.length} differences`);
      },
    };
  },
  async forecast(run) {
    const fared = faredOf(await foretellAll(mainTables(run.rules, run)));
    faredSoFar.push(...fared);
    if (run.isKept) keepSpread(faredSoFar);
    return { found: { fared }, isWell: fared.every(isCalibrated), print: () => printForecast(fared) };
  },
  async ease({ rules, seed, seats, matches, isKept }) {
    const found = await measureEase(rules, { seed, seats, matches });
    if (isKept) keepEase(found);
    return { found, isWell: true, print: () => printEase(found) };
  },
  async report(run) {
    const report = reportOf(run.rules, await playAll(mainTables(run.rules, run), "self-play"));
    return {
      found: report,
      isWell: report.violations.length === 0,
      print: () => {
        printReport(run.rules, report);
        printTrajectory(run.rules, report);
      },
    };
  },
} as const satisfies Record<string, (run: Run) => Promise<Outcome>>;
export type Mode = keyof typeof MODES;
export const MODE_IDS = Object.keys(MODES) as Mode[];
