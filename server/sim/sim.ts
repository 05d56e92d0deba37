import { Command, Option } from "commander";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { DOCTRINES, type Doctrine, LEVELS, type Level } from "../../shared/state/words.ts";
import { type Experiments, experiments, mainTables } from "./experiments.ts";
import { optimisedPlans } from "./optimise.ts";
import { playAll } from "./pool.ts";
import { printReport, printTargets, printTrajectory } from "./print.ts";
import { reportOf } from "./report.ts";
import type { Table } from "./table.ts";
import { type Results, targetsOf } from "./targets.ts";

/** `npm run sim`: bots play matches without a server; the result is for people, or with --json one object. */
const whole = (value: string): number => Number(value);
const list = (value: string): string[] => value.split(",").filter((id) => id !== "");
const command = new Command("sim")
  .description("Play matches by bots, without a server, and say what came of them")
  .option("--matches <count>", "how many", whole, 20)
  .option("--seed <seed>", "seed of the first; the others follow", whole, 1)
  .addOption(new Option("--scenario <id>", "which world").choices(SCENARIOS.map(({ id }) => id)).default("base"))
  .addOption(new Option("--bots <level>", "how well they play").choices(LEVELS).default("sound"))
  .option("--strategies <list>", `plans of play that seats draw from: ${DOCTRINES.join(",")}`, list, [])
  .option("--targets", "measure every target as well (plays more), and fail when one is not held")
  .option("--json", "print one JSON object")
  .parse();
const options = command.opts<{
  matches: number;
  seed: number;
  scenario: string;
  bots: Level;
  strategies: string[];
  targets?: boolean;
  json?: boolean;
}>();
if (!Number.isInteger(options.matches) || options.matches < 1 || !Number.isInteger(options.seed))
  command.error("--matches and --seed take whole numbers, matches at least 1");
const unknown = options.strategies.find((id) => !(DOCTRINES as readonly string[]).includes(id));
if (unknown !== undefined)
  command.error(`--strategies: there is no plan of play "${unknown}"; known are ${DOCTRINES.join(", ")}`);

const rules = rulesetOf(options.scenario);
const population = { ...options, level: options.bots, strategies: options.strategies as Doctrine[] };

/** Everything that is to be played goes through one pool; the parts are told apart by their place. */
async function playExperiments(plan: Experiments): Promise<Results> {
  const parts = [
    plan.main,
    plan.careless,
    plan.foils,
    plan.duels.map(({ weak }) => weak),
    plan.duels.map(({ strong }) => strong),
  ];
  const all = await playAll(parts.flat(), "targets");
  const take = (tables: readonly Table[]) => all.splice(0, tables.length);
  const [main = [], careless = [], foils = [], weak = [], strong = []] = parts.map(take);
  const optimised = await optimisedPlans(rules, options.seed, Math.max(40, Math.round(options.matches / 2)));
  return { main, careless, foils, duels: { weak, strong }, optimised };
}

const started = performance.now();
const plan = options.targets ? experiments(rules, population) : undefined;
const results = plan ? await playExperiments(plan) : undefined;
const summaries = results?.main ?? (await playAll(mainTables(rules, population), "self-play"));
const seconds = Math.round((performance.now() - started) / 100) / 10;
const report = reportOf(rules, summaries);
const targets = plan && results ? targetsOf(rules, plan, results, report) : [];

if (options.json) {
  console.log(
    JSON.stringify({ seed: options.seed, bots: options.bots, seconds, ...report, ...(plan ? { targets } : {}) }),
  );
} else {
  printReport(rules, report);
  printTrajectory(rules, report);
  if (plan) printTargets(targets);
  console.log(`${seconds} s`);
}
process.exitCode = report.violations.length > 0 || targets.some(({ held }) => !held) ? 1 : 0;
