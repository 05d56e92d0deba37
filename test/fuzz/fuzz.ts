import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { fuzzRun } from "./fuzzRun.ts";

/** `npm run fuzz`: sends nonsense to a running match and to lessons, and looks whether it minds. */
const { messages, seed } = new Command("fuzz")
  .description(
    "Send generated messages, nearly right ones and raw bytes, to a running match and to lessons that others play",
  )
  .option("--messages <count>", "how many", Number, 1_000_000)
  .option("--seed <number>", "of the messages", Number, 1)
  .parse()
  .opts<{ messages: number; seed: number }>();

const bar = new SingleBar({ format: "{bar} {value}/{total} messages", clearOnComplete: true });
if (process.stdout.isTTY) bar.start(messages, 0);
const result = await fuzzRun(messages, seed, (sent) => bar.update(sent));
bar.stop();
const growth = `${Math.round(100 * result.growth)} %`;
console.log(
  `${result.sent} messages, ${result.answered} answered, ${result.ended} lines ended, ${result.turns} honest turns, ${result.wishes} honest wishes, heap at ${growth}`,
);
for (const fault of result.faults)
  console.log(`FAULT ${fault} (npm run fuzz -- --messages ${messages} --seed ${seed})`);
process.exit(result.faults.length === 0 ? 0 : 1);
