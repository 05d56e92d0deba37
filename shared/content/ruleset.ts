import type { z } from "zod";
import { ACCORDS } from "./accords.ts";
import { CHALLENGES } from "./challenges.ts";
import { CHIPS } from "./chips.ts";
import { CONSTANTS, type ConstantId, type Constants } from "./constants.ts";
import { ERAS } from "./eras.ts";
import { HAZARDS } from "./hazards.ts";
import { MARKETS } from "./markets.ts";
import { MILESTONES } from "./milestones.ts";
import { NATIONS } from "./nations/index.ts";
import { PLANTS } from "./plants.ts";
import { POLICIES } from "./policies.ts";
import { PROJECTS } from "./projects.ts";
import { RESOLUTIONS } from "./resolutions.ts";
import { SCENARIOS } from "./scenarios/index.ts";
import {
  accordSchema,
  type ChipContent,
  challengeSchema,
  chipSchema,
  eraSchema,
  type HazardContent,
  hazardSchema,
  type MarketContent,
  marketSchema,
  milestoneSchema,
  type NationContent,
  nationSchema,
  type PlantContent,
  type PolicyContent,
  plantSchema,
  policySchema,
  projectSchema,
  resolutionSchema,
  type ScenarioContent,
  type SiteContent,
  scenarioSchema,
  sectorSchema,
} from "./schema.ts";
import { SECTOR_TABLE } from "./sectors.ts";

/** All content of one scenario, by id. Immutable: the state holds ids into it. */
export interface Ruleset {
  scenario: ScenarioContent;
  constants: Constants;
  nations: ReadonlyMap<string, NationContent>;
  sites: ReadonlyMap<string, SiteContent & { nation: string }>;
  plants: ReadonlyMap<string, PlantContent>;
  chips: ReadonlyMap<string, ChipContent>;
  sectors: ReadonlyMap<string, z.infer<typeof sectorSchema>>;
  policies: ReadonlyMap<string, PolicyContent>;
  accords: ReadonlyMap<string, z.infer<typeof accordSchema>>;
  eras: ReadonlyMap<string, z.infer<typeof eraSchema>>;
  hazards: ReadonlyMap<string, HazardContent>;
  resolutions: ReadonlyMap<string, z.infer<typeof resolutionSchema>>;
  markets: ReadonlyMap<string, MarketContent>;
  challenges: ReadonlyMap<string, z.infer<typeof challengeSchema>>;
  milestones: ReadonlyMap<string, z.infer<typeof milestoneSchema>>;
  projects: ReadonlyMap<string, z.infer<typeof projectSchema>>;
}

/** Tables as they stand in the data files, before they are checked. */
export const TABLES = {
  nations: NATIONS as unknown[],
  plants: PLANTS as unknown[],
  chips: CHIPS as unknown[],
  sectors: SECTOR_TABLE as unknown[],
  policies: POLICIES as unknown[],
  accords: ACCORDS as unknown[],
  eras: ERAS as unknown[],
  hazards: HAZARDS as unknown[],
  resolutions: RESOLUTIONS as unknown[],
  markets: MARKETS as unknown[],
  challenges: CHALLENGES as unknown[],
  milestones: MILESTONES as unknown[],
  projects: PROJECTS as unknown[],
};
export type Tables = typeof TABLES;

export class ContentError extends Error {}

function tableOf<S extends z.ZodType<{ id: string }>>(
  family: string,
  schema: S,
  entries: unknown[],
): ReadonlyMap<string, z.infer<S>> {
  const table = new Map<string, z.infer<S>>();
  for (const [index, entry] of entries.entries()) {
    const parsed = schema.safeParse(entry);
    const id = (entry as { id?: string } | undefined)?.id ?? `#${index}`;
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new ContentError(`${family}/${id}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not valid"}`);
    }
    if (table.has(parsed.data.id)) throw new ContentError(`${family}/${id}: the id is used twice`);
    table.set(parsed.data.id, parsed.data);
  }
  return table;
}

/**
 * Checks the tables and a scenario and joins them.
 * @throws ContentError naming family, entry and field.
 */
export function makeRuleset(scenario: ScenarioContent, tables: Tables = TABLES): Ruleset {
  const checked = tableOf("scenarios", scenarioSchema, [scenario]).get(scenario.id);
  if (!checked) throw new ContentError("scenarios: none");
  const constants: Constants = { ...CONSTANTS };
  for (const [id, value] of Object.entries(checked.constants)) {
    if (!(id in constants))
      throw new ContentError(`scenarios/${scenario.id}: constants.${id}: is not a constant of the rules`);
    constants[id as ConstantId] = value;
  }
  const nations = tableOf("nations", nationSchema, tables.nations);
  const sites = new Map<string, SiteContent & { nation: string }>();
  const rules: Ruleset = {
    scenario: checked,
    constants,
    nations,
    sites,
    plants: tableOf("plants", plantSchema, tables.plants),
    chips: tableOf("chips", chipSchema, tables.chips),
    sectors: tableOf("sectors", sectorSchema, tables.sectors),
    policies: tableOf("policies", policySchema, tables.policies),
    accords: tableOf("accords", accordSchema, tables.accords),
    eras: tableOf("eras", eraSchema, tables.eras),
    hazards: tableOf("hazards", hazardSchema, tables.hazards),
    resolutions: tableOf("resolutions", resolutionSchema, tables.resolutions),
    markets: tableOf("markets", marketSchema, tables.markets),
    challenges: tableOf("challenges", challengeSchema, tables.challenges),
    milestones: tableOf("milestones", milestoneSchema, tables.milestones),
    projects: tableOf("projects", projectSchema, tables.projects),
  };
  for (const nation of nations.values()) {
    for (const site of nation.sites) {
      if (sites.has(site.id)) throw new ContentError(`nations/${nation.id}: sites.${site.id}: the id is used twice`);
      sites.set(site.id, { ...site, nation: nation.id });
      for (const plant of Object.keys(site.limitsMW))
        if (!rules.plants.has(plant))
          throw new ContentError(`nations/${nation.id}: sites.${site.id}.limitsMW.${plant}: no such plant`);
      for (const hazard of site.hazards)
        if (!rules.hazards.has(hazard))
          throw new ContentError(`nations/${nation.id}: sites.${site.id}.hazards: no hazard ${hazard}`);
    }
  }
  for (const id of checked.nations)
    if (!nations.has(id)) throw new ContentError(`scenarios/${scenario.id}: nations: no nation ${id}`);
  for (const resolution of rules.resolutions.values())
    for (const effect of resolution.effects)
      if (effect.kind === "accord" && !rules.accords.has(effect.accord))
        throw new ContentError(`resolutions/${resolution.id}: effects: no accord ${effect.accord}`);
  return rules;
}

const made = new Map<string, Ruleset>();

/** The ruleset of a scenario that ships with the game. @throws ContentError when there is none of that id. */
export function rulesetOf(scenarioId: string): Ruleset {
  const known = made.get(scenarioId);
  if (known) return known;
  const scenario = SCENARIOS.find((candidate) => candidate.id === scenarioId);
  if (!scenario) throw new ContentError(`scenarios/${scenarioId}: there is no such scenario`);
  const rules = makeRuleset(scenario);
  made.set(scenarioId, rules);
  return rules;
}

/** An entry that must exist: ids in the state were checked when they came in. @throws when an invariant is broken. */
export function entry<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id);
  if (found === undefined) throw new Error(`no content entry "${id}"`);
  return found;
}
