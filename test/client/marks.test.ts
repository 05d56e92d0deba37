import { describe, expect, test } from "vitest";
import { darkness, isGift } from "../../client/world/hazardLook.ts";
import { constellation, hallsOf } from "../../client/world/layers/constellation.ts";
import { GLYPHS, SHAPES } from "../../client/world/paint/glyphs.ts";
import { hatchOf } from "../../client/world/paint/hatchOf.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";

const rules = rulesetOf("base");

/** The marks that several have, each with who has it. */
const shared = (marks: readonly (readonly [who: string, mark: string])[]): string[] =>
  [...new Set(marks.map(([, mark]) => mark))].flatMap((mark) => {
    const who = marks.filter(([, other]) => other === mark).map(([id]) => id);
    return who.length > 1 ? [`${who.join(", ")}: ${mark}`] : [];
  });

describe("marks on the map", () => {
  test("every hazard has a sign of its own, and every plant and building a shape", () => {
    const missing = (ids: Iterable<string>, drawn: Readonly<Record<string, string>>) =>
      [...ids].filter((id) => !(id in drawn));
    expect(missing(rules.hazards.keys(), GLYPHS), "hazards that have no sign in client/world/paint/glyphs.ts").toEqual(
      [],
    );
    expect(
      missing([...rules.plants.keys(), "hall", "fab"], SHAPES),
      "plants that have no shape in client/world/paint/glyphs.ts",
    ).toEqual([]);
    expect(shared(Object.entries(SHAPES)), "plants and buildings of one shape").toEqual([]);
    expect(shared(Object.entries(GLYPHS)), "hazards of one sign").toEqual([]);
  });

  test("a hazard's look is told from what it does", () => {
    const hazards = [...rules.hazards.values()];
    const dark = (how: string) => hazards.filter((hazard) => darkness(hazard) === how).map(({ id }) => id);
    expect(dark("mostly")).toEqual(["blackout"]);
    expect(dark("partly")).toEqual(["heatwave", "drought"]);
    expect(hazards.filter(isGift).map(({ id }) => id)).toEqual(["viralProduct"]);
  });

  test("nations differ by pattern as well as by colour", () => {
    for (const { id, nations } of SCENARIOS.map(({ id }) => rulesetOf(id).scenario))
      expect(
        shared(nations.map((nation) => [nation, hatchOf(nation)] as const)),
        `nations of one hatch in ${id}`,
      ).toEqual([]);
    const accents = [...rules.nations.values()].map(({ id, accent }) => [id, accent] as const);
    expect(shared(accents), "nations of one accent").toEqual([]);
  });

  test("a campus grows hall by hall, and keeps all its megawatts", () => {
    expect(hallsOf(0)).toEqual([]);
    expect(hallsOf(200)).toEqual([200]);
    expect(hallsOf(4_500)).toHaveLength(3);
    expect(hallsOf(40_000).reduce((sum, mw) => sum + mw, 0)).toBeCloseTo(40_000);
  });

  test("what stands at a site shines in as many points, each at a place of its own", () => {
    const [content] = entry(rules.nations, "US").sites;
    if (!content) throw new Error("the United States have no site");
    const site = { plantsMW: { gas: 500, nuclear: 900 }, hallsMW: 1_000, fabs: 1, roomMW: { hall: 0 } };
    const lights = constellation(site, content, rules.plants);
    expect(lights.map(({ what }) => what).toSorted()).toEqual(["fab", "gas", "hall", "nuclear"]);
    expect(new Set(lights.map(({ offset }) => `${offset.x},${offset.y}`)).size).toBe(lights.length);
  });
});
