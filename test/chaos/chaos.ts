import { resolve } from "node:path";
import { Command, Option } from "commander";
import { chaosRun, PARTIES, type PartyName } from "./chaosRun.ts";

/** `npm run chaos`: plays in real browsers while lines, devices and the server fail, and tells what was not as it must be. */
const { seed, minutes, party, out } = new Command("chaos")
  .description("Play matches and a lesson in real browsers while lines, devices and the server fail")
  .option("--seed <number>", "of everything that happens", Number, 1)
  .option("--minutes <count>", "how long", Number, 10)
  .addOption(new Option("--party <names...>", "who plays").choices(PARTIES).default([...PARTIES]))
  .option("--out <folder>", "where pictures of faulty pages go", "test-results/chaos")
  .parse()
  .opts<{ seed: number; minutes: number; party: PartyName[]; out: string }>();

const folder = resolve(import.meta.dirname, "../..", out);
const told = (line: string) => console.log(line);
const result = await chaosRun({ seed, ms: minutes * 60_000, parties: party, folder, told });
console.log(
  `${result.storms} storms, ${result.deaths} deaths of the server, ${result.turns} turns seen, ${result.locks} locks and ` +
    `${result.edits} changes of plans; the longest return took ${(result.longestReturnMs / 1_000).toFixed(1)} s`,
);
for (const { law, where, what, at, picture } of result.faults)
  console.log(`NOT HELD: ${law} (${where}, at ${at}): ${what}\n  ${picture}`);
console.log(
  result.faults.length === 0
    ? "Nobody lost a seat, a plan or an acknowledged lock; no word was false; no page needed to be loaded again by hand."
    : `${result.faults.length} faults (npm run chaos -- --seed ${seed} --minutes ${minutes})`,
);
process.exit(result.faults.length === 0 ? 0 : 1);
