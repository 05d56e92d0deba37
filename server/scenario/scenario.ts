import { readFileSync } from "node:fs";
import { Command } from "commander";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { changesOf, checked } from "./checked.ts";

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
    const isBad = "problems" in result;
    for (const line of isBad ? result.problems : changesOf(result)) console.log(line);
    console.log(isBad ? `${path}: not a scenario yet` : `${path}: a good scenario`);
    process.exitCode = isBad ? 1 : 0;
  });

command
  .command("list")
  .description("the scenarios that ship with the game")
  .action(() => {
    for (const file of SCENARIOS) console.log(`${file.id}${file.extends ? ` (extends ${file.extends})` : ""}`);
  });

command.parse();
