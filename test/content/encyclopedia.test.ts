import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Prose } from "../../client/words/encyclopedia.ts";
import { encyclopediaWords, figureInWords, ownEncyclopedia } from "../../client/words/encyclopediaWords.ts";
import { LANGUAGES, STATUS } from "../../client/words/index.ts";
import { CLAIMS } from "../../shared/content/encyclopedia/claims/index.ts";
import { FIGURES } from "../../shared/content/encyclopedia/figures.ts";
import { fill } from "../../shared/content/encyclopedia/fill.ts";
import { ENTRIES, encyclopedia, entriesAbout } from "../../shared/content/encyclopedia/index.ts";
import { makeRuleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { SOURCES } from "../../shared/content/sources.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { EVENT_KINDS } from "../../shared/state/events.ts";
import { BRANCHES, CONSTRAINTS, MINISTRIES, STAGES, TRACKS } from "../../shared/state/words.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const rules = rulesetOf("base");
const all = [...encyclopedia(rules).values()];
const words = await encyclopediaWords("en");
const textsOf = ({ sites = {}, ...parts }: Prose): string[] => [...Object.values(parts), ...Object.values(sites)];
const wordsIn = (...texts: readonly string[]): number => texts.join(" ").split(/\s+/).length;
const sorted = (ids: Iterable<string>) => [...ids].sort();

/** Everything that an entry can be about. */
const THINGS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    Object.entries(rules).flatMap(([family, table]) => (table instanceof Map ? [[family, [...table.keys()]]] : [])),
  ),
  buildings: ["hall", "fab", "campus", "abroad"],
  branches: BRANCHES,
  constraints: CONSTRAINTS,
  ministries: MINISTRIES,
  stages: STAGES,
  tracks: TRACKS,
  orders: ORDER_KINDS,
  events: EVENT_KINDS,
  scenarios: SCENARIOS.map(({ id }) => id),
  thresholds: ["threshold1", "threshold2"],
  money: ["debt", "lapse", "ledger"],
};
const exists = (ref: string) => {
  const [family = "", id = ""] = ref.split(":");
  return THINGS[family]?.includes(id) ?? false;
};

describe.each(all)("entry $id", ({ id, about, related, isContested, figures }) => {
  const prose = words.entries[id];

  test("is about things that there are", () => {
    expect([...about, ...(id.includes(":") ? [id] : [])].filter((ref) => !exists(ref))).toEqual([]);
    expect(related.filter((other) => other === id || !encyclopedia(rules).has(other))).toEqual([]);
  });

  test("says what it is, how the game models it, what else may be said, and asks", () => {
    expect(prose, id).toBeDefined();
    if (!prose) return;
    for (const part of [prose.what, prose.how, prose.counter ?? "None."]) expect(part).toMatch(/[.?!]$/);
    expect(prose.question).toMatch(/\?$/);
    expect(isContested).toBe(prose.counter !== undefined);
    for (const part of textsOf(prose)) expect(part).not.toMatch(/\s{2}|\bTODO\b|[{}]/);
    if (!id.includes(":")) expect(prose.title).toMatch(/^\S.*\S$/);
  });

  test("names every figure in words", () => {
    for (const figure of figures) expect(words.figures[figure.id], figure.id).toMatch(/\{\{value\}\}/);
  });
});

describe("claims", () => {
  it("are all there, each with what plays it", () => {
    const ids = Array.from({ length: 42 }, (_, k) => `S${String(k + 1).padStart(2, "0")}`);
    expect(CLAIMS.map(({ id }) => id)).toEqual(ids);
    expect(CLAIMS.filter(({ about, formulas }) => about.length === 0 || formulas.length === 0)).toEqual([]);
  });

  test.each(CLAIMS)("$id is short enough to be read and long enough to be argued with", ({ id }) => {
    const count = wordsIn(...textsOf(words.entries[id]!));
    expect(count).toBeGreaterThanOrEqual(90);
    expect(count).toBeLessThanOrEqual(180);
  });

  it("have titles and questions of their own", () => {
    const told = CLAIMS.flatMap(({ id }) => [words.entries[id]?.title, words.entries[id]?.question]);
    expect(new Set(told).size).toBe(told.length);
  });
});

/**
 * Everything that players meet by name: each table of the rules (sites are told with their nation, dilemmas tell themselves), and the game's own words. */
const TOLD = [
  ...Object.keys(rules).filter((family) => family in THINGS && family !== "sites" && family !== "dilemmas"),
  ...["buildings", "branches", "constraints", "stages", "tracks", "scenarios", "thresholds", "money"],
];

/** Ids of a family in all scenarios that come with the game. */
const idsOf = (family: string): string[] => [
  ...new Set(
    SCENARIOS.flatMap(({ id }) => {
      const table: unknown = rulesetOf(id)[family as keyof typeof rules];
      return table instanceof Map ? [...table.keys()] : (THINGS[family] ?? []);
    }),
  ),
];

describe("content", () => {
  test.each(TOLD)("%s have an entry each, in every scenario", (family) => {
    const ids = idsOf(family);
    expect(ids.length).toBeGreaterThan(0);
    const missing = ids.filter((id) => !encyclopedia(rules).has(`${family}:${id}`));
    expect(missing, "in shared/content/encyclopedia and client/words/en/encyclopedia").toEqual([]);
  });

  const entries = all.filter(({ id }) => id.includes(":"));

  test.each(entries)("$id is short enough to be read while a turn waits", ({ id }) => {
    const { sites = {}, ...prose } = words.entries[id]!;
    const count = wordsIn(...textsOf(prose));
    expect(count).toBeGreaterThanOrEqual(60);
    expect(count).toBeLessThanOrEqual(id.startsWith("nations:") ? 220 : 180);
    for (const site of Object.values(sites)) expect(wordsIn(site)).toBeLessThanOrEqual(40);
  });

  it("asks a question of its own in each entry", () => {
    const questions = all.map(({ id }) => words.entries[id]?.question);
    expect(questions.filter((question, k) => questions.indexOf(question) !== k)).toEqual([]);
  });

  it("tells of every site in its nation's entry", () => {
    for (const { id, sites } of rules.nations.values())
      expect(sorted(Object.keys(words.entries[`nations:${id}`]?.sites ?? {}))).toEqual(sorted(sites.map((s) => s.id)));
  });
});

/** The lines of a function or constant at the top of a file. */
function codeOf(file: string, name: string): string | undefined {
  const text = readFileSync(join(ROOT, file), "utf8");
  const start = text.search(new RegExp(`^(export )?(const|function) ${name}\\b`, "m"));
  if (start < 0) return undefined;
  const rest = text.slice(start);
  const end = rest.slice(1).search(/^(export|const|function|\/\*\*) ?/m);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

/** Forms in which code may hold a number: per cents, hundredths, thousandths and basis points are whole there. */
const formsOf = (value: number) => [1, 100, 1_000, 10_000].flatMap((k) => [value * k, value / k]);

describe("a formula", () => {
  const formulas = ENTRIES.flatMap(({ id, formulas }) => formulas.map((formula) => ({ id, ...formula })));

  test.each(formulas)("of $id is that of $name, with its numbers", ({ text, file, name }) => {
    const code = codeOf(file, name);
    expect(code, `${file} has no ${name}`).toBeDefined();
    const inCode = new Set(
      [...(code ?? "").replaceAll(/(\d)_(?=\d)/g, "$1").matchAll(/\d+(\.\d+)?/g)].map(([n]) => Number(n)),
    );
    const loose = [...text.replaceAll(/\{[^}]*\}|[A-Za-z]+\d+|(?<=\d),(?=\d{3})/g, "").matchAll(/\d+(\.\d+)?/g)].map(
      ([n]) => Number(n),
    );
    expect(loose.filter((n) => n !== 1 && !formsOf(n).some((form) => inCode.has(Number(form.toFixed(6)))))).toEqual([]);
  });

  it("is filled from the rules of the match, whatever they are", () => {
    for (const { id } of SCENARIOS)
      for (const entry of encyclopedia(rulesetOf(id)).values())
        for (const { text } of entry.formulas) expect(text).not.toMatch(/[{}]|undefined|NaN/);
    const dear = makeRuleset({ ...SCENARIOS[0]!, constants: { elasticity: 2 } });
    expect(fill("(p0 / p)^{elasticity}", dear)).toBe("(p0 / p)^2");
  });

  it("has natural units", () => {
    expect(fill("{hallPerGwM}, {sectors.software.horizonMilliH}, {leapChance %}", rules)).toBe("11, 12, 1.2 %");
    expect(fill("{chips.inference.efficiencyBp}, {milestoneFirstBp points}", rules)).toBe("2.2, 2");
    expect(fill("{eras.abundance.ceiling}, {threshold1Pt}", rules)).toBe("1.15, 6,800");
    expect(fill("{nations.US.traits.roles.design %}, {projects.smallReactors.level}", rules)).toBe("30 %, 2.5");
    expect(fill("{milestones.campus.largestSiteHallsMW}, {milestones.tenth.priceMicro}", rules)).toBe("5, 0.03");
    expect(() => fill("{plants.cheese.costPerGwM}", rules)).toThrow("plants.cheese.costPerGwM");
  });
});

test("a real figure is told with its unit, ranges and large numbers as people write them", () => {
  const told = (id: string) => {
    const figure = FIGURES.find((candidate) => candidate.id === id);
    return figure && figureInWords(figure, words, "en");
  };
  expect(told("leadTurbine")).toBe("Wait for a gas turbine: 3–7 years");
  expect(told("brain")).toBe("Computing that a brain does, low to high estimate: 10¹³–10¹⁷ operations a second");
  expect(told("thresholdBoth")).toMatch(/: 2028$/);
});

describe("the encyclopedia", () => {
  it("finds what concerns a thing of the game", () => {
    expect(entriesAbout(rules, "orders:programme").map(({ id }) => id)).toContain("S01");
    expect(entriesAbout(rules, "orders:nothing")).toEqual([]);
  });

  it("has no words, figures or sources that lie idle", () => {
    expect(sorted(Object.keys(words.entries))).toEqual(sorted(all.map(({ id }) => id)));
    const used = new Set(all.flatMap(({ figures }) => figures.map(({ id }) => id)));
    expect(sorted(used)).toEqual(sorted(FIGURES.map(({ id }) => id)));
    expect(sorted(Object.keys(words.figures))).toEqual(sorted(used));
    const sources = new Set(FIGURES.map(({ source }) => source));
    for (const nation of rules.nations.values())
      for (const { source } of Object.values(nation.real)) sources.add(source);
    expect(sorted(Object.keys(SOURCES))).toEqual(sorted(sources));
  });

  it("says in its foreword whose views these are, and that the map takes no side", () => {
    expect(words.foreword.join(" ")).toMatch(/one person's views/);
    expect(words.foreword.join(" ")).toMatch(/takes no side/);
  });
});

describe.each(LANGUAGES.filter((id) => id !== "en"))("the encyclopedia in %s", async (id) => {
  const other = await ownEncyclopedia(id);
  const isWhole = STATUS[id] === "whole";
  const partsOf = (prose: Prose | undefined) =>
    [...Object.keys(prose ?? {}), ...Object.keys(prose?.sites ?? {})].sort();

  test.runIf(isWhole)("has every entry and every figure", () => {
    expect(other.foreword).toHaveLength(words.foreword.length);
    expect(Object.keys(words.entries).filter((entry) => !other.entries[entry])).toEqual([]);
    expect(Object.keys(words.figures).filter((figure) => other.figures[figure] === undefined)).toEqual([]);
  });

  test("has entries in all their parts, figures with their place, and none that English has not", () => {
    for (const [entry, prose] of Object.entries(other.entries))
      expect(partsOf(prose), entry).toEqual(partsOf(words.entries[entry]));
    expect(Object.keys(other.figures).filter((figure) => words.figures[figure] === undefined)).toEqual([]);
    for (const text of Object.values(other.figures)) expect(text).toContain("{{value}}");
  });

  test("is in that language", () => {
    const texts = Object.values(other.entries).flatMap(textsOf);
    expect(texts.filter((text) => Object.values(words.entries).some((prose) => textsOf(prose).includes(text)))).toEqual(
      [],
    );
  });
});
