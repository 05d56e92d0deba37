import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changesOf, checked } from "../../server/scenario/checked.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";

const check = (scenario: unknown) => checked(typeof scenario === "string" ? scenario : JSON.stringify(scenario));
const problems = (scenario: unknown) => {
  const result = check(scenario);
  return "problems" in result ? result.problems : [];
};

describe("a scenario file", () => {
  it("that is good is told by what it changes", () => {
    const result = check(readFileSync("shared/content/scenarios/energyCrunch.json", "utf8"));
    if ("problems" in result) throw new Error(result.problems.join());
    expect(changesOf(result)).toContain("The constant turbineQueueGw is 0.6 instead of 1.2.");
    expect(changesOf(result)[0]).toMatch(/^energyCrunch extends base: 16 turns from 2026, 12 nations/);
  });

  it("that is no JSON is told so", () => {
    expect(problems("{ id: ")).toEqual([expect.stringMatching(/^the file is no JSON: /)]);
  });

  it("is told of every field that is wrong, and of the name that was meant", () => {
    const found = problems({ id: "mine", extends: "base", turns: "many", startYear: 2_026.5, turnz: 8 });
    expect(found).toHaveLength(3);
    expect(found.join("\n")).toMatch(/scenarios\/mine: turns: /);
    expect(found.join("\n")).toMatch(/did you mean turns\?/);
    expect(problems({ id: "mine", extends: "base", constants: { elasticty: 1 } })[0]).toMatch(
      /did you mean elasticity\?/,
    );
  });

  it("that fits its schema and can't be played is told so, for every number of nations", () => {
    const { sectors } = rulesetOf("quick");
    const weightBp = sectors.get("public")!.weightBp + sectors.get("industry")!.weightBp;
    const found = problems({
      id: "noFactories",
      extends: "quick",
      nations: ["US", "CN", "IN"],
      removes: { sectors: ["industry"] },
      changes: { sectors: { public: { weightBp } } },
    });
    expect(found).toEqual([
      expect.stringMatching(/^scenarios\/noFactories: played with 2 nations: no content entry "industry"/),
      expect.stringMatching(/played with 3 nations/),
    ]);
    expect(problems({ id: "noGas", extends: "base", removes: { plants: ["gas"] } })).toEqual([]);
  });

  it("of any shape never throws", () => {
    for (const odd of ["null", "[]", "3", '"base"', "{}", '{"id":"x","changes":{"plants":null}}'])
      expect(problems(odd).length, odd).toBeGreaterThan(0);
  });
});
