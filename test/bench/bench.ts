import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { type Kept, worse } from "./compare.ts";
import { type Line, type Result, resultOf } from "./line.ts";
import { BOTS } from "./lines/bots.ts";
import { FRAMES } from "./lines/frames.ts";
import { GROWTH } from "./lines/growth.ts";
import { LOAD } from "./lines/load.ts";
import { PAGE } from "./lines/page.ts";
import { SERVER } from "./lines/server.ts";
import { STORE } from "./lines/store.ts";
import { TURN } from "./lines/turn.ts";
import { WIRE } from "./lines/wire.ts";
import { asJson, heading, row } from "./print.ts";

/**
 * `npm run bench`: what our code costs, each line beside an anchor measured in the same run, in turns. Machines differ, so the
 * ratio is the result.
 */
const LINES: readonly Line[] = [...TURN, ...BOTS, ...WIRE, ...SERVER, ...GROWTH, ...STORE, ...PAGE, ...LOAD, ...FRAMES];
const NAMES = LINES.map(({ name }) => name).join(", ");

const command = new Command("npm run bench --")
  .description("What the game costs, line by line, beside anchors that are measured in the same run.")
  .option("--only <names>", `these lines alone, by comma: ${NAMES}`)
  .option("--json", "one line of JSON at the end")
  .option("--keep <file>", "writes the result to a file, to be compared with later")
  .option("--compare <file>", "says which lines got worse than in that file by more than they spread")
  .parse();
const { only, json, keep, compare } = command.opts<{ only?: string; json?: true; keep?: string; compare?: string }>();

const wanted = only?.split(",").map((name) => name.trim());
const unknown = wanted?.filter((name) => !LINES.some((line) => line.name === name)) ?? [];
if (unknown.length > 0) command.error(`there is no line ${unknown.join(", ")}; there are: ${NAMES}`);

const say = (text: string) => {
  if (!json) console.log(text);
};
say(heading());
const results: Result[] = [];
for (const line of LINES.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const result = resultOf(line, await line.measure());
  results.push(result);
  say(row(result));
}
if (json) console.log(asJson(results));
if (keep !== undefined) writeFileSync(keep, `${asJson(results)}\n`);
if (compare !== undefined) {
  const found = worse(JSON.parse(readFileSync(compare, "utf8")) as Kept, results);
  for (const text of found) console.error(text);
  process.exitCode = found.length > 0 ? 1 : 0;
}
