import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { fitPar } from "../../shared/score/fitPar.ts";

/** `npm run par`: fits par of the scenarios by self-play and writes it beside them. */
const command = new Command("par")
  .description("Fit par by self-play and write it into the scenarios' data")
  .option("--matches <count>", "matches a scenario", (value) => Number.parseInt(value, 10), 300)
  .option("--seed <seed>", "first seed", (value) => Number.parseInt(value, 10), 1_000)
  .option(
    "--scenario <id...>",
    "scenarios to fit",
    SCENARIOS.map((scenario) => scenario.id),
  )
  .parse();
const { matches, seed, scenario } = command.opts<{ matches: number; seed: number; scenario: string[] }>();

for (const id of scenario) {
  const rules = rulesetOf(id);
  const finals = Array.from({ length: matches }, (_, k) => selfPlay(rules, seed + k).state);
  const file = fitPar(rules, finals, seed);
  const path = new URL(`../../shared/content/scenarios/${id}.par.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(file, undefined, 1)}\n`);
  console.log(`${id}: par of ${Object.keys(file.nations).length} nations from ${matches} matches`);
}
