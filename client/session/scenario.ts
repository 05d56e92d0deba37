import { addScenario, hasScenario } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { addScenarioWords } from "../words/index.ts";
import { asked } from "./reach.ts";

const underWay = new Map<string, Promise<void>>();

/**
 * Learns a scenario that came with the server and not with the page, and those that it extends. The server has checked
 * it, and it is checked here as well.
 * @throws when it can't be had; nothing of it is kept then.
 */
export function learnScenario(id: string): Promise<void> {
  const learning = underWay.get(id) ?? learn(id).finally(() => underWay.delete(id));
  underWay.set(id, learning);
  return learning;
}

async function learn(id: string): Promise<void> {
  if (hasScenario(id)) return;
  const file = (await asked(`/api/scenarios/${encodeURIComponent(id)}`)) as ScenarioFile;
  if (file.extends !== undefined) await learnScenario(file.extends);
  if (hasScenario(id)) return;
  addScenario(file);
  addScenarioWords(id, file.words ?? {});
}
