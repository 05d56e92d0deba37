import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { addedScenario, addScenario, ContentError, hasScenario, rulesetOf } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import type { ScenarioOffer } from "../../shared/protocol/protocol.ts";
import { checked } from "./checked.ts";

/** A host's own scenarios: the files of one folder, added to those of the game when the server starts. */
export interface HostScenarios {
  offers: ScenarioOffer[];
  /** Undefined for one that every client has, or that nobody has. */
  file: (id: string) => ScenarioFile | undefined;
}

/** Adds every good file of a folder. What is wrong with the others is logged, and they are left out; no folder, no files. */
export function addHostScenarios(folder: string, log: Logger): HostScenarios {
  const added: string[] = [];
  let waiting = jsonFilesIn(folder);
  // A file may extend another of the folder, so who fails is tried again as long as others succeed.
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((path) => {
      const id = add(path);
      if (typeof id === "string") added.push(id);
      return typeof id !== "string";
    });
  }
  for (const path of waiting) log.error({ path, problem: (add(path) as Error).message }, "a scenario is left out");
  if (added.length > 0) log.info({ scenarios: added }, "scenarios of this host");
  return {
    offers: added.map((id) => {
      const { turns, nations, words = {} } = rulesetOf(id).scenario;
      return { id, turns, nations: nations.length, words: addedScenario(id)?.words ?? words };
    }),
    file: (id) => (added.includes(id) ? addedScenario(id) : undefined),
  };
}

function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** @returns the id, or why not. */
function add(path: string): string | Error {
  try {
    const found = checked(readFileSync(path, "utf8"));
    if ("problems" in found) return new Error(found.problems.join("\n"));
    const { id } = found.file;
    // A server that was stopped and started in one process has it already.
    return hasScenario(id) && addedScenario(id) ? id : addScenario(found.file).scenario.id;
  } catch (error) {
    if (error instanceof ContentError) return error;
    return new Error(`the file can't be read: ${(error as Error).message}`);
  }
}
