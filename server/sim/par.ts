import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { Tinypool } from "tinypool";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { fitPar } from "../../shared/score/fitPar.ts";
import type { ParFile } from "../../shared/score/par.ts";
import { LEVELS, type Level } from "../../shared/state/words.ts";
import { mainTables } from "./experiments.ts";
import { playAll } from "./pool.ts";
import type { Summary } from "./summary.ts";

/** `npm run par`: fits par of the scenarios by self-play and writes it beside them. */
const whole = (value: string): number => Number(value);
const command = new Command("par")
  .description("Fit par by self-play and write it into the scenarios' data")
  .option("--matches <count>", "matches that each nation plays, for each size of table", whole, 300)
  .option("--seed <seed>", "first seed; keep clear of those that targets are measured on", whole, 100_000)
  .option(
    "--scenario <id...>",
    "scenarios to fit; all, when none is named",
    SCENARIOS.map((scenario) => scenario.id),
  )
  .parse();
const { matches, seed, scenario } = command.opts<{ matches: number; seed: number; scenario: string[] }>();
if (!Number.isInteger(matches) || matches < 1 || !Number.isInteger(seed))
  command.error("--matches and --seed take whole numbers, matches at least 1");
const level: Level = LEVELS[1];

const finished = (summaries: readonly Summary[]) => summaries.filter(({ ending }) => ending === "finished");

/** Tables of these many nations, and of all of the scenario's; what lies between is reckoned. */
const SIZES = [2, 4, 8];

for (const id of scenario) {
  const rules = rulesetOf(id);
  const all = rules.scenario.nations.length;
  const seats: ParFile["seats"] = {};
  for (const size of [...SIZES.filter((few) => few < all), all]) {
    // As many for each nation, whatever the size of the table.
    const count = Math.round((matches * all) / size);
    const tables = mainTables(rules, { matches: count, seed, level, strategies: [], seats: size });
    const summaries = await playAll(
      tables.map((table) => ({ ...table, keepsParSamples: true })),
      `par of ${id}, ${size} seats`,
    );
    seats[size] = fitPar(
      rules,
      finished(summaries).map(({ parSamples }) => parSamples),
    );
  }
  const fitted = { matches, firstSeed: seed, lastSeed: seed + Math.round((matches * all) / 2) - 1, level, stamp: "" };
  const file: ParFile = { scenario: id, fitted, seats };
  const path = new URL(`../../shared/content/scenarios/${id}.par.json`, import.meta.url);
  const write = () => writeFileSync(path, `${JSON.stringify(file)}\n`);
  write();
  fitted.stamp = await stampOf(id);
  write();
  console.log(`${id}: par of ${all} nations at tables of ${Object.keys(seats).join(", ")}, rules ${fitted.stamp}`);
}

/** Votes go by scores and so by par: the stamp is taken by a thread that has read the new one. */
async function stampOf(scenario: string): Promise<string> {
  const pool = new Tinypool({ filename: new URL("./stampWorker.ts", import.meta.url).href, runtime: "worker_threads" });
  try {
    return await pool.run(scenario);
  } finally {
    await pool.destroy();
  }
}
