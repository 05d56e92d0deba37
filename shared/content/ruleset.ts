import type { z } from "zod";
import { ACCORDS } from "./accords.ts";
import { CHALLENGES } from "./challenges.ts";
import { CHIPS } from "./chips.ts";
import { CONSTANTS, type ConstantId, type Constants } from "./constants.ts";
import { type DilemmaContent, dilemmaSchema } from "./dilemma.ts";
import { DILEMMAS } from "./dilemmas/index.ts";
import { ERAS } from "./eras.ts";
import { HAZARDS } from "./hazards.ts";
import { MARKETS } from "./markets.ts";
import { MILESTONES } from "./milestones.ts";
import { FLAGSHIPS, NATIONS } from "./nations/index.ts";
import { PLANTS } from "./plants.ts";
import { POLICIES } from "./policies.ts";
import { PRESSURES } from "./pressures.ts";
import { PROJECTS } from "./projects.ts";
import { RESOLUTIONS } from "./resolutions.ts";
import { SCENARIOS } from "./scenarios/index.ts";
import {
  accordSchema,
  type ChipContent,
  challengeSchema,
  chipSchema,
  eraSchema,
  type FlagshipContent,
  flagshipSchema,
  type HazardContent,
  hazardSchema,
  type MarketContent,
  marketSchema,
  milestoneSchema,
  type NationContent,
  nationSchema,
  type PlantContent,
  type PolicyContent,
  type PressureContent,
  plantSchema,
  policySchema,
  pressureSchema,
  projectSchema,
  resolutionSchema,
  type ScenarioContent,
  type ScenarioFile,
  type SiteContent,
  type System,
  scenarioFileSchema,
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
  pressures: ReadonlyMap<string, PressureContent>;
  accords: ReadonlyMap<string, z.infer<typeof accordSchema>>;
  eras: ReadonlyMap<string, z.infer<typeof eraSchema>>;
  hazards: ReadonlyMap<string, HazardContent>;
  resolutions: ReadonlyMap<string, z.infer<typeof resolutionSchema>>;
  markets: ReadonlyMap<string, MarketContent>;
  challenges: ReadonlyMap<string, z.infer<typeof challengeSchema>>;
  flagships: ReadonlyMap<string, FlagshipContent>;
  milestones: ReadonlyMap<string, z.infer<typeof milestoneSchema>>;
  projects: ReadonlyMap<string, z.infer<typeof projectSchema>>;
  dilemmas: ReadonlyMap<string, DilemmaContent>;
}

/** Tables as they stand in the data files, before they are checked. */
export const TABLES = {
  nations: NATIONS as unknown[],
  plants: PLANTS as unknown[],
  chips: CHIPS as unknown[],
  sectors: SECTOR_TABLE as unknown[],
  policies: POLICIES as unknown[],
  pressures: PRESSURES as unknown[],
  accords: ACCORDS as unknown[],
  eras: ERAS as unknown[],
  hazards: HAZARDS as unknown[],
  resolutions: RESOLUTIONS as unknown[],
  markets: MARKETS as unknown[],
  challenges: CHALLENGES as unknown[],
  flagships: FLAGSHIPS as unknown[],
  milestones: MILESTONES as unknown[],
  projects: PROJECTS as unknown[],
  dilemmas: DILEMMAS as unknown[],
};
/** What is wrong with content, in words, by path. */
export class ContentError extends Error {}

type Tables = Record<Family, unknown[]>;
export type Family = keyof typeof TABLES;
const FAMILIES = Object.keys(TABLES) as Family[];
const isFamily = (id: string): id is Family => (FAMILIES as string[]).includes(id);

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
      const problems = parsed.error.issues.map(({ path, message }) => `${family}/${id}: ${path.join(".")}: ${message}`);
      throw new ContentError(problems.join("\n"));
    }
    if (table.has(parsed.data.id)) throw new ContentError(`${family}/${id}: the id is used twice`);
    table.set(parsed.data.id, parsed.data);
  }
  return table;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields of `changes` over those of `value`; objects within are merged, lists are replaced. */
function merged(value: unknown, changes: unknown): unknown {
  if (!isObject(value) || !isObject(changes)) return changes;
  const result: Record<string, unknown> = { ...value };
  for (const [key, change] of Object.entries(changes)) result[key] = key in value ? merged(value[key], change) : change;
  return result;
}

/**
 * A scenario with all that it extends, the farthest first.
 * @throws ContentError when it extends what there is not, or itself.
 */
function chainOf(file: ScenarioFile, known: ReadonlyMap<string, ScenarioFile>): ScenarioFile[] {
  const chain = [file];
  for (let next = file.extends; next !== undefined; ) {
    const parent = known.get(next);
    if (!parent) throw new ContentError(`scenarios/${file.id}: extends: there is no scenario ${next}`);
    if (chain.includes(parent)) throw new ContentError(`scenarios/${file.id}: extends: it extends itself`);
    chain.unshift(parent);
    next = parent.extends;
  }
  return chain;
}

function joined(chain: readonly ScenarioFile[]): ScenarioContent {
  const whole = chain.reduce((sum, file) => merged(sum, file) as ScenarioFile);
  const { turns, nations, startYear, constants = {}, start = {}, opens = {} } = whole;
  if (turns === undefined || nations === undefined || startYear === undefined)
    throw new ContentError(
      `scenarios/${whole.id}: turns, nations and startYear: must be said by it or what it extends`,
    );
  const world = [...new Set(chain.flatMap((file) => file.nations ?? []))];
  return { ...whole, turns, nations, world, startYear, constants, start, opens };
}

/** The tables as a scenario changes them. */
function changedTables({ id, changes = {}, adds = {}, removes = {} }: ScenarioContent, tables: Tables): Tables {
  const result = { ...tables };
  const at = (part: string, family: string) => {
    if (isFamily(family)) return family;
    throw new ContentError(
      `scenarios/${id}: ${part}.${family}: is no family of content; known are ${FAMILIES.join(", ")}`,
    );
  };
  const idOf = (entry: unknown) => (entry as { id?: string }).id;
  for (const [name, entries] of Object.entries(changes)) {
    const family = at("changes", name);
    for (const entryId of Object.keys(entries))
      if (!result[family].some((entry) => idOf(entry) === entryId))
        throw new ContentError(`scenarios/${id}: changes.${name}.${entryId}: there is no such entry`);
    result[family] = result[family].map((entry) => {
      const change = entries[idOf(entry) ?? ""];
      return change ? merged(entry, change) : entry;
    });
  }
  for (const [name, ids] of Object.entries(removes)) {
    const family = at("removes", name);
    for (const entryId of ids)
      if (!result[family].some((entry) => idOf(entry) === entryId))
        throw new ContentError(`scenarios/${id}: removes.${name}: there is no ${entryId}`);
    result[family] = result[family].filter((entry) => !ids.includes(idOf(entry) ?? ""));
  }
  for (const [name, entries] of Object.entries(adds)) {
    const family = at("adds", name);
    result[family] = [...result[family], ...entries];
  }
  return result;
}

/** The file of a scenario, checked for its shape. @throws ContentError with every problem on a line of its own. */
export function scenarioFile(given: unknown): ScenarioFile {
  const parsed = scenarioFileSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const id = isObject(given) && typeof given.id === "string" ? given.id : "?";
  throw new ContentError(
    parsed.error.issues
      .map(({ path, message }) => `scenarios/${id}: ${path.join(".") || "the file"}: ${message}`)
      .join("\n"),
  );
}

/**
 * Checks a scenario and the tables as it changes them, and joins them.
 * @throws ContentError naming family, entry and field.
 */
export function makeRuleset(given: unknown, tables: Tables = TABLES): Ruleset {
  const scenario = joined(chainOf(scenarioFile(given), files));
  const constants: Constants = { ...CONSTANTS };
  for (const [id, value] of Object.entries(scenario.constants)) {
    if (!(id in constants))
      throw new ContentError(`scenarios/${scenario.id}: constants.${id}: is not a constant of the rules`);
    constants[id as ConstantId] = value;
  }
  const t = changedTables(scenario, tables);
  const rules: Ruleset = {
    scenario,
    constants,
    nations: tableOf("nations", nationSchema, t.nations),
    sites: new Map(),
    plants: tableOf("plants", plantSchema, t.plants),
    chips: tableOf("chips", chipSchema, t.chips),
    sectors: tableOf("sectors", sectorSchema, t.sectors),
    policies: tableOf("policies", policySchema, t.policies),
    pressures: tableOf("pressures", pressureSchema, t.pressures),
    accords: tableOf("accords", accordSchema, t.accords),
    eras: tableOf("eras", eraSchema, t.eras),
    hazards: tableOf("hazards", hazardSchema, t.hazards),
    resolutions: tableOf("resolutions", resolutionSchema, t.resolutions),
    markets: tableOf("markets", marketSchema, t.markets),
    challenges: tableOf("challenges", challengeSchema, t.challenges),
    flagships: tableOf("flagships", flagshipSchema, t.flagships),
    milestones: tableOf("milestones", milestoneSchema, t.milestones),
    projects: tableOf("projects", projectSchema, t.projects),
    dilemmas: tableOf("dilemmas", dilemmaSchema, t.dilemmas),
  };
  rules.sites = sitesOf(rules);
  checkReferences(rules);
  return rules;
}

function sitesOf(rules: Ruleset): Ruleset["sites"] {
  const sites = new Map<string, SiteContent & { nation: string }>();
  for (const nation of rules.nations.values())
    for (const site of nation.sites) {
      if (sites.has(site.id)) throw new ContentError(`nations/${nation.id}: sites.${site.id}: the id is used twice`);
      sites.set(site.id, { ...site, nation: nation.id });
    }
  return sites;
}

/** Ids that entries name must be entries. */
function checkReferences(rules: Ruleset): void {
  const must = (holds: boolean, problem: string) => {
    if (!holds) throw new ContentError(problem);
  };
  const { scenario, nations, plants, hazards, accords, projects } = rules;
  for (const { id, sites, traits } of nations.values()) {
    for (const site of sites) {
      for (const plant of Object.keys(site.limitsMW))
        must(
          plants.has(plant) || (scenario.removes?.plants ?? []).includes(plant),
          `nations/${id}: sites.${site.id}.limitsMW.${plant}: no such plant`,
        );
      for (const hazard of site.hazards)
        must(
          hazards.has(hazard) || (scenario.removes?.hazards ?? []).includes(hazard),
          `nations/${id}: sites.${site.id}.hazards: no hazard ${hazard}`,
        );
    }
    const pressure = rules.pressures.get(traits.pressure);
    must(pressure !== undefined, `nations/${id}: traits.pressure: no pressure ${traits.pressure}`);
    must(
      pressure?.deniesChips !== true || Object.keys(traits.roles).length > 0,
      `nations/${id}: traits.pressure: a nation without a role has no chips to deny`,
    );
    for (const neighbour of traits.neighbours)
      must(nations.has(neighbour), `nations/${id}: traits.neighbours: no nation ${neighbour}`);
  }
  for (const id of scenario.nations) must(nations.has(id), `scenarios/${scenario.id}: nations: no nation ${id}`);
  const { learnersNation } = scenario;
  must(
    learnersNation === undefined || scenario.nations.includes(learnersNation),
    `scenarios/${scenario.id}: learnersNation: no nation ${learnersNation} plays`,
  );
  for (const { by, against } of scenario.start.pressures ?? [])
    must(
      nations.has(by) && nations.has(against),
      `scenarios/${scenario.id}: start.pressures: no nation ${by} or ${against}`,
    );
  for (const id of Object.keys(scenario.start.accords ?? {}))
    must(accords.has(id), `scenarios/${scenario.id}: start.accords: no accord ${id}`);
  for (const { id, needsProject } of plants.values())
    must(
      needsProject === undefined || projects.has(needsProject),
      `plants/${id}: needsProject: no project ${needsProject}`,
    );
  for (const { id, nation } of rules.flagships.values())
    must(
      nations.has(nation) || (scenario.removes?.nations ?? []).includes(nation),
      `flagships/${id}: nation: no nation ${nation}`,
    );
  for (const family of ["hazards", "resolutions", "challenges", "flagships"] as const)
    for (const { id, effects } of rules[family].values())
      for (const effect of effects)
        must(
          (effect.kind !== "accord" && effect.kind !== "bind") || accords.has(effect.accord),
          `${family}/${id}: effects: names no accord`,
        );
  const isLedTo = new Set<string>();
  for (const { id, answers, ifMost = {} } of rules.dilemmas.values()) {
    for (const { id: answer, leadsTo } of answers) {
      if (!leadsTo) continue;
      isLedTo.add(leadsTo.dilemma);
      const next = rules.dilemmas.get(leadsTo.dilemma);
      must(
        next?.scope === "own",
        `dilemmas/${id}: answers.${answer}.leadsTo: ${leadsTo.dilemma} is no dilemma of one nation`,
      );
    }
    for (const effect of Object.values(ifMost).flat())
      must(effect.kind !== "accord" || accords.has(effect.accord), `dilemmas/${id}: ifMost: names no accord`);
  }
  const { firstDilemma } = rules.scenario;
  must(
    firstDilemma === undefined || rules.dilemmas.get(firstDilemma)?.scope === "own",
    `scenarios/${rules.scenario.id}: firstDilemma: ${firstDilemma} is no dilemma of one nation`,
  );
  for (const { id, isSequel } of rules.dilemmas.values())
    must(!isSequel || isLedTo.has(id), `dilemmas/${id}: isSequel: no answer leads to it`);
  const made = (by: string) => [...rules.chips.values()].filter(({ maker }) => maker === by).length;
  must(made("vendor") > 0, "chips: maker: one at least must be a vendor's, or nobody could buy any");
  for (const maker of ["fab", "programme"]) must(made(maker) < 2, `chips: maker: only one can be a ${maker}'s`);
  const weights = (family: string, table: ReadonlyMap<string, { weightBp: number }>) => {
    const sum = [...table.values()].reduce((total, { weightBp }) => total + weightBp, 0);
    must(sum === 10_000, `${family}: weightBp: they sum to ${sum} and must sum to 10000`);
  };
  weights("sectors", rules.sectors);
  weights("markets", rules.markets);
}

/** Scenarios by id: those that ship with the game, and those that a host has added. */
const files = new Map<string, ScenarioFile>(SCENARIOS.map((file) => [file.id, file]));
const made = new Map<string, Ruleset>();

/**
 * Adds a scenario of a host or teacher, once it has been seen to hold.
 * @throws ContentError with what is wrong, or when one that ships with the game has its id.
 */
export function addScenario(given: unknown): Ruleset {
  const rules = makeRuleset(given);
  const { id } = rules.scenario;
  if (SCENARIOS.some((scenario) => scenario.id === id))
    throw new ContentError(`scenarios/${id}: id: is that of a scenario of the game`);
  files.set(id, scenarioFile(given));
  made.set(id, rules);
  return rules;
}

export const hasScenario = (id: string): boolean => files.has(id);

/** The file of a scenario that a host has added; undefined for those that every client has. */
export const addedScenario = (id: string): ScenarioFile | undefined =>
  SCENARIOS.some((scenario) => scenario.id === id) ? undefined : files.get(id);

/** What another thread has to add to play a scenario: the host's files that it rests on, each after those that it extends. */
export function addedScenarios(id: string): ScenarioFile[] {
  const file = addedScenario(id);
  return file ? [...(file.extends === undefined ? [] : addedScenarios(file.extends)), file] : [];
}

/** Adds those of them that are not known yet. */
export function addMissing(scenarios: readonly ScenarioFile[]): void {
  for (const file of scenarios) if (!hasScenario(file.id)) addScenario(file);
}

/** The ruleset of a scenario. @throws ContentError when there is none of that id. */
export function rulesetOf(scenarioId: string): Ruleset {
  const known = made.get(scenarioId);
  if (known) return known;
  const scenario = files.get(scenarioId);
  if (!scenario) throw new ContentError(`scenarios/${scenarioId}: there is no such scenario`);
  const rules = makeRuleset(scenario);
  made.set(scenarioId, rules);
  return rules;
}

/** Whether a system is open in a turn. */
export const isOpen = ({ scenario }: Pick<Ruleset, "scenario">, system: System, turn: number): boolean =>
  turn >= (scenario.opens[system] ?? 0);

/** An entry that must exist: ids in the state were checked when they came in. @throws when an invariant is broken. */
export function entry<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id);
  if (found === undefined) throw new Error(`no content entry "${id}"`);
  return found;
}
