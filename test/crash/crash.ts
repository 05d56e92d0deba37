import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { cluster, crashRun, single } from "./crashRun.ts";

/** `npm run crash`: kills the server at random moments, and looks whether anything is lost. */
const {
  kills,
  seed,
  cluster: isCluster,
} = new Command("crash")
  .description("Kill the server at random moments of running matches and of a lesson, and tell what is lost")
  .option("--kills <count>", "how often", Number, 200)
  .option("--seed <number>", "of the moments and of the plans", Number, 1)
  .option("--cluster", "three servers with a real Redis and a real PostgreSQL, one of them killed at a time")
  .parse()
  .opts<{ kills: number; seed: number; cluster?: true }>();

const bar = new SingleBar({ format: "{bar} {value}/{total} kills", clearOnComplete: true });
if (process.stdout.isTTY) bar.start(kills + 1, 0);
const result = await crashRun(isCluster ? await cluster() : single(), seed, kills, () => bar.increment());
bar.stop();
console.log(
  `${result.kills} kills, ${result.matches} matches, ${result.turns} turns played, ${result.acknowledged} plans acknowledged; ` +
    `${result.lessons} lessons, ${result.wishes} wishes of teachers acknowledged`,
);
for (const fault of result.faults)
  console.log(`LOST ${fault} (npm run crash -- --kills ${kills} --seed ${seed}${isCluster ? " --cluster" : ""})`);
process.exit(result.faults.length === 0 ? 0 : 1);
