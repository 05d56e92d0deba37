import { readFileSync } from "node:fs";
import { Command } from "commander";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { changesOf, checked } from "./checked.ts";
import { TRIAL_TURNS } from "./played.ts";

/** `npm run scenario -- check FILE`: says what is wrong with a scenario, by path and in words, or what it changes. */
const command = new Command("scenario").description("Look at scenario files");

command
  .command("check <file>")
  .description("say what is wrong with a scenario file, or what it changes")
  .action((path: string) => {
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      command.error(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    const result = checked(text);
    if ("problems" in result) {
      for (const line of result.problems) console.log(line);
      console.log(`${path}: not a scenario yet`);
      process.exitCode = 1;
      return;
    }
    for (const line of changesOf(result)) console.log(line);
    const most = result.rules.scenario.nations.length;
    console.log(`${path}: a good scenario; bots played ${TRIAL_TURNS} quarters of it with 2 to ${most} nations`);
  });

command
  .command("list")
  .description("the scenarios that ship with the game")
  .action(() => {
    for (const file of SCENARIOS) console.log(`${file.id}${file.extends ? ` (extends ${file.extends})` : ""}`);
  });

command.parse();
