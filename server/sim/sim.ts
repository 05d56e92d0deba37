import { Command, Option } from "commander";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { DOCTRINES, type Doctrine, LEVELS, type Level } from "../../shared/state/words.ts";
import { leversOf } from "./levers.ts";
import { MODE_IDS, MODES } from "./modes.ts";
import { measureNight } from "./night.ts";

/** `npm run sim`: bots play matches without a server; the result is for people, or with --json one object a line. */
const whole = (value: string): number => Number(value);
const list = (value: string): string[] => value.split(",").filter((id) => id !== "");
const known = SCENARIOS.map(({ id }) => id);
const command = new Command("sim")
  .description("Play matches by bots, without a server, and say what came of them")
  .option("--matches <count>", "how many, 20 or with --all 400; with --levers, for each nation and setting", whole)
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
  .option("--claims", "in how many matches each claim of the interview acts, beside one person's stand-in")
  .option("--levers [names]", "what each setting of each choice is worth, nation by nation", list)
  .option("--search", "look for the best plan of one nation, and ask what each order and lever is worth to it")
  .option("--rounds <count>", "of the search", whole, 8)
  .option(
    "--keep",
    "of the search: write its plans where masterly bots look for them, and ask no more of them; of the forecast: write its spreads; of the ease: write what nation cards tell",
  )
  .option("--dilemmas", "how often nations are asked something, how bots answer, and what each answer is worth")
  .option("--forecast", "how much of what comes lies in the bands that were foretold, and fail when one is off")
  .option("--ease", "how far somebody careless comes with each nation, and bots of each level among their like")
  .option("--permute", "resolve each turn again in another order of seats, and fail when anything differs")
  .option(
    "--all",
    "all of these, or those that are named, of every scenario and number of seats: for a night, which may be stopped and begun again",
  )
  .option("--out <folder>", "where --all keeps each result as it comes", "night")
  .option("--json", "print one JSON object for each scenario and number of seats")
  .parse();
const options = command.opts<{
  matches?: number;
  seed: number;
  scenario: string[];
  seats?: string[];
  bots: Level;
  strategies: string[];
  levers?: string[] | true;
  rounds: number;
  keep?: boolean;
  all?: boolean;
  out: string;
  json?: boolean;
}>();
const { matches = options.all ? 400 : 20, seed, rounds } = options;
if (![matches, seed, rounds].every(Number.isInteger) || matches < 1 || rounds < 0)
  command.error("--matches, --seed and --rounds take whole numbers, matches at least 1");
const unknown = options.strategies.find((id) => !(DOCTRINES as readonly string[]).includes(id));
if (unknown !== undefined)
  command.error(`--strategies: there is no plan of play "${unknown}"; known are ${DOCTRINES.join(", ")}`);
const isEverywhere = options.scenario.includes("all");
const scenarios = isEverywhere ? known : options.scenario;
const strange = scenarios.find((id) => !known.includes(id));
if (strange !== undefined) command.error(`--scenario: there is no "${strange}"; known are ${known.join(", ")}`);
const levers = options.levers === true ? [] : (options.levers ?? []);
for (const scenario of scenarios) {
  const there = Object.keys(leversOf(rulesetOf(scenario)));
  const missing = levers.find((id) => !there.includes(id));
  if (missing !== undefined) command.error(`--levers: there is no "${missing}"; known are ${there.join(", ")}`);
}

const chosen = MODE_IDS.filter((id) => id in options);
if (options.all) {
  const isChosen = command.getOptionValueSource("scenario") === "cli";
  const { out } = options;
  const everywhere = isChosen ? scenarios : known;
  const failed = await measureNight({ scenarios: everywhere, modes: chosen, seed, matches, rounds, out });
  console.log(failed.length === 0 ? "all is well" : `not as it must be: ${failed.join(", ")}`);
  if (failed.length > 0) process.exitCode = 1;
} else await measureOne();

async function measureOne(): Promise<void> {
  const [mode = "report"] = chosen;
  const { bots: level, strategies } = options;
  for (const scenario of scenarios) {
    const rules = rulesetOf(scenario);
    const all = rules.scenario.nations.length;
    for (const asked of options.seats ?? [String(all)]) {
      const seats = Number(asked);
      if (!Number.isInteger(seats) || seats < 2)
        command.error("--seats takes whole numbers from 2, with commas between them");
      if (seats > all) continue;
      const started = performance.now();
      const run = {
        rules,
        seats,
        matches,
        seed,
        level,
        strategies: strategies as Doctrine[],
        rounds,
        isKept: options.keep === true,
        levers,
      };
      const { found, isWell, print } = await MODES[mode](run);
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      if (options.json) console.log(JSON.stringify({ scenario, seats, seed, bots: level, seconds, ...found }));
      else {
        console.log(`${scenario}, ${seats} seats, from seed ${seed}`);
        print();
        console.log(`${seconds} s`);
      }
      if (!isWell) process.exitCode = 1;
    }
  }
}
