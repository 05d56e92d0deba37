import { Command, Option } from "commander";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { DOCTRINES, type Doctrine, LEVELS, type Level } from "../../shared/state/words.ts";
import { isSound, measureDilemmas } from "./dilemmas.ts";
import { type Experiments, experiments, mainTables, type Population } from "./experiments.ts";
import { faredOf, isCalibrated } from "./forecast.ts";
import { keepFound } from "./keepFound.ts";
import { leversOf, measureLevers } from "./levers.ts";
import { optimisedPlans } from "./optimise.ts";
import { foretellAll, permuteAll, playAll } from "./pool.ts";
import {
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
import { isHeld } from "./targets/target.ts";

/** `npm run sim`: bots play matches without a server; the result is for people, or with --json one object a line. */
const whole = (value: string): number => Number(value);
const list = (value: string): string[] => value.split(",").filter((id) => id !== "");
const known = SCENARIOS.map(({ id }) => id);
const command = new Command("sim")
  .description("Play matches by bots, without a server, and say what came of them")
  .option("--matches <count>", "how many; with --levers, for each nation and setting", whole, 20)
  .option("--seed <seed>", "seed of the first; the others follow", whole, 1)
  .addOption(new Option("--scenario <ids>", `worlds: ${known.join(",")}, or all`).argParser(list).default(["base"]))
  .addOption(
    new Option("--seats <counts>", "nations at a table, one number or several; all, when it is not said").argParser(
      list,
    ),
  )
  .addOption(new Option("--bots <level>", "how well they play").choices(LEVELS).default("sound"))
  .option("--strategies <list>", `plans of play that seats draw from: ${DOCTRINES.join(",")}`, list, [])
  .option(
    "--targets",
    "measure every target (plays more), and fail when one is not held with two standard errors to spare",
  )
  .option("--levers [names]", "what each setting of each choice is worth, nation by nation", list)
  .option("--search", "look for the best plan of one nation, and ask what each order and lever is worth to it")
  .option("--rounds <count>", "of the search", whole, 8)
  .option("--dilemmas", "how often nations are asked something, how bots answer, and what each answer is worth")
  .option("--keep", "of the search: write its plans where masterly bots look for them, and ask no more of them")
  .option("--permute", "resolve each turn again in another order of seats, and fail when anything differs")
  .option("--forecast", "how much of what comes lies in the bands that were foretold, and fail when one is off")
  .option("--json", "print one JSON object for each scenario and number of seats")
  .parse();
const options = command.opts<{
  matches: number;
  seed: number;
  scenario: string[];
  seats?: string[];
  bots: Level;
  strategies: string[];
  targets?: boolean;
  levers?: string[] | true;
  search?: boolean;
  rounds: number;
  dilemmas?: boolean;
  keep?: boolean;
  permute?: boolean;
  forecast?: boolean;
  json?: boolean;
}>();
const { matches, seed, rounds } = options;
if (![matches, seed, rounds].every(Number.isInteger) || matches < 1 || rounds < 0)
  command.error("--matches, --seed and --rounds take whole numbers, matches at least 1");
const unknown = options.strategies.find((id) => !(DOCTRINES as readonly string[]).includes(id));
if (unknown !== undefined)
  command.error(`--strategies: there is no plan of play "${unknown}"; known are ${DOCTRINES.join(", ")}`);
const scenarios = options.scenario.includes("all") ? known : options.scenario;
const strange = scenarios.find((id) => !known.includes(id));
if (strange !== undefined) command.error(`--scenario: there is no "${strange}"; known are ${known.join(", ")}`);

interface Run {
  rules: Ruleset;
  population: Population;
  /** At a table. */
  seats: number;
}

/** What was found, for --json, and whether it is as it must be; `print` is for people. */
interface Outcome {
  found: object;
  isWell: boolean;
  print: () => void;
}

/** Everything that is to be played goes through one pool; the parts are told apart by their place. */
async function playExperiments({ rules, seats }: Run, plan: Experiments): Promise<Results> {
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

const MODES: Record<string, (run: Run) => Promise<Outcome>> = {
  async targets(run) {
    const plan = experiments(run.rules, run.population);
    const results = await playExperiments(run, plan);
    const report = reportOf(run.rules, results.main);
    const targets = targetsOf(run.rules, plan, results, report).map((target) => ({ ...target, held: isHeld(target) }));
    return {
      found: { ...report, targets },
      isWell: targets.every(({ held }) => held),
      print: () => printTargets(targets),
    };
  },
  async levers({ rules, seats, population }) {
    const only = options.levers === true ? [] : (options.levers ?? []);
    const missing = only.find((id) => !(id in leversOf(rules)));
    if (missing !== undefined)
      command.error(`--levers: there is no "${missing}"; known are ${Object.keys(leversOf(rules)).join(", ")}`);
    const doctrines = population.strategies.length > 0 ? population.strategies : (["commonwealth"] as const);
    const levers = await measureLevers(rules, { seed, seeds: matches, seats, doctrines }, only);
    return { found: { levers }, isWell: levers.every(({ isAlive }) => isAlive), print: () => printLevers(levers) };
  },
  async search({ rules, seats }) {
    const wishes = { seed, seats, rounds, tried: 8, tables: matches };
    const found = options.keep ? { plans: await climb(rules, wishes), ablations: [] } : await search(rules, wishes);
    if (options.keep) keepFound(found.plans);
    return { found, isWell: true, print: () => printSearch(found) };
  },
  async dilemmas({ rules, population }) {
    const found = await measureDilemmas(rules, mainTables(rules, population));
    return { found, isWell: found.dilemmas.every(isSound), print: () => printDilemmas(found) };
  },
  async permute({ rules, population }) {
    const permuted = await permuteAll(mainTables(rules, population));
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
  async forecast({ rules, population }) {
    const fared = faredOf(await foretellAll(mainTables(rules, population)));
    return { found: { fared }, isWell: fared.every(isCalibrated), print: () => printForecast(fared) };
  },
  async report({ rules, population }) {
    const report = reportOf(rules, await playAll(mainTables(rules, population), "self-play"));
    return {
      found: report,
      isWell: report.violations.length === 0,
      print: () => {
        printReport(rules, report);
        printTrajectory(rules, report);
      },
    };
  },
};

const mode = MODES[Object.keys(MODES).find((id) => id in options) ?? "report"];
for (const scenario of scenarios) {
  const rules = rulesetOf(scenario);
  const all = rules.scenario.nations.length;
  for (const asked of options.seats ?? [String(all)]) {
    const seats = Number(asked);
    if (!Number.isInteger(seats) || seats < 2)
      command.error("--seats takes whole numbers from 2, with commas between them");
    if (seats > all) continue;
    const { bots: level, strategies } = options;
    const population = { matches, seed, level, strategies: strategies as Doctrine[], seats };
    const started = performance.now();
    const outcome = await mode?.({ rules, population, seats });
    if (!outcome) continue;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    if (options.json) console.log(JSON.stringify({ scenario, seats, seed, bots: level, seconds, ...outcome.found }));
    else {
      console.log(`${scenario}, ${seats} seats, from seed ${seed}`);
      outcome.print();
      console.log(`${seconds} s`);
    }
    if (!outcome.isWell) process.exitCode = 1;
  }
}
