import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { faultRun } from "./faultRun.ts";
import { lessonRun } from "./lessonRun.ts";

/** `npm run faults`: plays a match and a lesson in simulated worlds where everything goes wrong, two worlds a seed. */
const { seeds, from } = new Command("faults")
  .description("Play matches and lessons over failing lines, disks and processes, and tell what was not as it must be")
  .option("--seeds <count>", "how many worlds", Number, 1_000)
  .option("--from <seed>", "the first of them", Number, 1)
  .parse()
  .opts<{ seeds: number; from: number }>();

const bar = new SingleBar({ format: "{bar} {value}/{total} worlds", clearOnComplete: true });
if (process.stdout.isTTY) bar.start(seeds, 0);
let failed = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const faults = [...(await faultRun(seed)), ...(await lessonRun(seed))];
  for (const fault of faults) console.log(`seed ${seed}: ${fault}`);
  if (faults.length > 0) console.log(`  again: npm run faults -- --seeds 1 --from ${seed}`);
  if (faults.length > 0) failed += 1;
  bar.increment();
}
bar.stop();
console.log(`${seeds} matches and lessons, ${failed} in which something was not as it must be`);
process.exit(failed === 0 ? 0 : 1);
