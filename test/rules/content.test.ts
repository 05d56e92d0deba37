import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { ContentError, makeRuleset, TABLES } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import type { HazardContent, policySchema } from "../../shared/content/schema.ts";
import { SOURCES } from "../../shared/content/sources.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { testGame } from "../support/testGame.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BASE = SCENARIOS[0]!;

describe("content", () => {
  it("of every scenario fits its schema and its references", () => {
    for (const scenario of SCENARIOS) expect(() => makeRuleset(scenario)).not.toThrow();
  });

  it("that is wrong is refused with family, entry and field", () => {
    const wrong = { id: "wrong", effects: [{ kind: "multiply", rate: "luck", byBp: 1 }] };
    expect(() => makeRuleset(BASE, { ...TABLES, policies: [...TABLES.policies, wrong] })).toThrow(
      /policies\/wrong: effects\.0\.rate/,
    );
    expect(() => makeRuleset(BASE, { ...TABLES, policies: [...TABLES.policies, TABLES.policies[0]] })).toThrow(
      /used twice/,
    );
    expect(() => makeRuleset({ ...BASE, constants: { gravity: 9 } })).toThrow(ContentError);
    expect(() => makeRuleset({ ...BASE, nations: ["US", "XX"] })).toThrow(/no nation XX/);
  });

  it("that would do nothing where it stands is refused in a sentence", () => {
    const outage = { kind: "outage", bp: 2_000 };
    const risk = { kind: "now", stat: "risk", by: -400 };
    const rate = { kind: "multiply", rate: "tokens", byBp: 11_000 };
    const withEffect = (family: "policies" | "accords" | "resolutions" | "hazards" | "challenges", effect: unknown) =>
      makeRuleset(BASE, {
        ...TABLES,
        [family]: TABLES[family].map((entry, k) => (k === 0 ? { ...(entry as object), effects: [effect] } : entry)),
      });
    for (const family of ["policies", "accords"] as const)
      expect(() => withEffect(family, risk)).toThrow(
        /effects\.0.*: now acts only once, so it would do nothing here; what can stand here: multiply, add, upkeep$/,
      );
    for (const family of ["resolutions", "hazards"] as const)
      expect(() => withEffect(family, rate)).toThrow(
        /multiply acts only while something is in force, so it would do nothing/,
      );
    for (const family of ["policies", "resolutions", "challenges"] as const)
      expect(() => withEffect(family, outage)).toThrow(/outage acts only in hazards, so it would do nothing/);
    expect(() => withEffect("policies", { kind: "bless" })).toThrow(
      /there is no effect bless; what can stand here: mult/,
    );
    expect(() => withEffect("hazards", { kind: "damage", bp: 1 })).toThrow(/the scope must be site/);
    expect(() => withEffect("hazards", { kind: "accord", accord: "none", turns: 1 })).toThrow(/names no accord/);
    for (const effect of [rate, risk]) expect(() => withEffect("challenges", effect)).not.toThrow();
  });

  it("has each file of its folders in the list of the folder", () => {
    const homes = {
      "shared/content/nations": TABLES.nations,
      "shared/content/scenarios": SCENARIOS,
    };
    for (const [folder, listed] of Object.entries(homes)) {
      const ids = listed.map((entry) => (entry as { id: string }).id);
      const forgotten = readdirSync(join(ROOT, folder))
        .filter((file) => file !== "index.ts" && !file.endsWith(".par.json"))
        .filter((file) => {
          const [, id = ""] = /\bid"?: "([^"]+)"/.exec(readFileSync(join(ROOT, folder, file), "utf8")) ?? [];
          return !ids.includes(id);
        });
      expect(forgotten, `files that have no line in ${folder}/index.ts`).toEqual([]);
    }
  });

  it("has each order's rule in the table of orders", () => {
    const rules = readdirSync(join(ROOT, "shared/orders")).flatMap((file) =>
      [...readFileSync(join(ROOT, "shared/orders", file), "utf8").matchAll(/^export const (\w+): OrderRule</gm)].map(
        ([, kind = ""]) => kind,
      ),
    );
    const forgotten = rules.filter((kind) => !ORDER_KINDS.some((known) => known === kind));
    expect(rules.length).toBe(ORDER_KINDS.length + forgotten.length);
    expect(forgotten, "orders that have no line in the table of shared/orders/index.ts").toEqual([]);
  });

  it("names a source for every real figure", () => {
    for (const nation of makeRuleset(BASE).nations.values())
      for (const [figure, { source }] of Object.entries(nation.real))
        expect(SOURCES[source], `${nation.id} ${figure}`).toBeDefined();
  });

  it("a new policy or hazard is one entry: it can be enacted, strikes, and is played with", () => {
    const policy: z.input<typeof policySchema> = {
      id: "policyOfTest",
      effects: [
        { kind: "multiply", rate: "time", byBp: 5_000 },
        { kind: "add", stat: "legitimacy", by: -100 },
      ],
    };
    const hazard: HazardContent = {
      id: "hazardOfTest",
      scope: "world",
      chanceBp: 9_000,
      likelier: [],
      isBlunted: false,
      effects: [{ kind: "supply", bp: 5_000, turns: 1 }],
    };
    const rules = makeRuleset(BASE, {
      ...TABLES,
      policies: [...TABLES.policies, policy],
      hazards: [...TABLES.hazards, hazard],
    });
    const game = testGame({ rules, nations: ["CN", "US"] }).turn({ CN: [{ kind: "enact", policy: "policyOfTest" }] });
    expect(game.nation("CN").policies).toContain("policyOfTest");
    const seen = new Set<unknown>();
    selfPlay(rules, 4, {
      watch: (_, events) => {
        for (const event of events) if (event.kind === "hazardStruck") seen.add(event.terms.hazard);
      },
    });
    expect(seen).toContain("hazardOfTest");
  });
});
