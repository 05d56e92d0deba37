import { Command } from "commander";
import { classRun } from "./classRun.ts";

/** `npm run class`: how a server bears a class that comes all at once, behind one address. */
const { pupils, tables, turns } = new Command("class")
  .description("A class comes in behind one address, is seated, and plays")
  .option("--pupils <count>", "how many", Number, 200)
  .option("--tables <count>", "at how many tables", Number, 25)
  .option("--turns <count>", "quarters that they play", Number, 4)
  .parse()
  .opts<{ pupils: number; tables: number; turns: number }>();

const MOST_JOIN_SECONDS = 20;
const MOST_WAIT_MS = 1_000;

const result = await classRun(pupils, tables, turns);
console.log(
  `${pupils} pupils at ${tables} tables: in the waiting room after ${result.waitingSeconds.toFixed(1)} s, ` +
    `at their tables after ${result.joinedSeconds.toFixed(1)} s; ` +
    `${result.turns} quarters, nobody waited longer than ${Math.round(result.longestWaitMs)} ms`,
);
const isGood = result.joinedSeconds <= MOST_JOIN_SECONDS && result.longestWaitMs <= MOST_WAIT_MS;
if (!isGood) console.log(`The goal is ${MOST_JOIN_SECONDS} s and ${MOST_WAIT_MS} ms.`);
process.exit(isGood ? 0 : 1);
