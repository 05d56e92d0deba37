import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { Tinypool } from "tinypool";
import type { RandomKind } from "./playRandom.ts";

/** `npm run random`: many matches of random orders, to find what breaks the rules. */
const BATCH = 50;
const whole = (value: string): number => Number(value);
const command = new Command("random")
  .description("Play matches of random orders, and tell every exception and broken law")
  .option("--matches <count>", "how many", whole, 1_000)
  .option("--seed <seed>", "seed of the first; the others follow", whole, 1)
  .addOption(
    new Option("--kind <kind>", "orders that are possible, or mostly not").choices(["legal", "wild"]).default("legal"),
  )
  .parse();
const { matches, seed, kind } = command.opts<{ matches: number; seed: number; kind: RandomKind }>();
if (!Number.isInteger(matches) || matches < 1 || !Number.isInteger(seed))
  command.error("--matches and --seed take whole numbers, matches at least 1");

const pool = new Tinypool({
  filename: new URL("./worker.ts", import.meta.url).href,
  runtime: "worker_threads",
  maxThreads: availableParallelism(),
});
const batches = Array.from({ length: Math.ceil(matches / BATCH) }, (_, k) => ({
  seed: seed + k * BATCH,
  matches: Math.min(BATCH, matches - k * BATCH),
  kind,
}));
const problems = (await Promise.all(batches.map((batch): Promise<string[]> => pool.run(batch)))).flat();
await pool.destroy();
for (const problem of problems.slice(0, 20)) console.error(problem);
console.log(`${matches} ${kind} matches from seed ${seed}: ${problems.length} violations or exceptions`);
process.exitCode = problems.length > 0 ? 1 : 0;
