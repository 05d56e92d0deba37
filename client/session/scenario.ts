import { addScenario, hasScenario } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { addScenarioWords } from "../words/index.ts";
import { fetchPar, hasPar } from "./par.ts";
import { asked, NoLine } from "./reach.ts";

const underWay = new Map<string, Promise<void>>();

/**
 * Learns a scenario: the par by which it is scored and, where it came with the server and not with the page, itself and those
 * that it extends. The server has checked it, and it is checked here as well.
 * @throws when it can't be had; nothing of it is kept then.
 */
export function learnScenario(id: string): Promise<void> {
  const learning = underWay.get(id) ?? learn(id).finally(() => underWay.delete(id));
  underWay.set(id, learning);
  return learning;
}

/**
 * Learns a scenario of the host's own that may be gone by now: what only it named goes by its id then.
 * @throws NoLine while nobody can be asked
 */
export async function learnIfThere(id: string): Promise<void> {
  await learnScenario(id).catch((error) => {
    if (error instanceof NoLine) throw error;
  });
}

/** Whether the page can play it: it has the scenario, and the par by which it is scored. */
export const isLearnt = (id: string): boolean => hasScenario(id) && hasPar(id);

async function learn(id: string): Promise<void> {
  await Promise.all([learnFile(id), fetchPar(id)]);
}

async function learnFile(id: string): Promise<void> {
  if (hasScenario(id)) return;
  const file = (await asked(`/api/scenarios/${encodeURIComponent(id)}`)) as ScenarioFile;
  if (file.extends !== undefined) await learnFile(file.extends);
  if (hasScenario(id)) return;
  addScenario(file);
  addScenarioWords(id, file.words ?? {});
}
