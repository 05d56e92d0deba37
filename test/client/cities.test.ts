import { describe, expect, test } from "vitest";
import file from "../../assets/map/cities.json" with { type: "json" };
import world from "../../assets/map/world.json" with { type: "json" };
import { GRAIN } from "../../client/world/geography/citiesFile.ts";
import { WORLD_HEIGHT, WORLD_WIDTH } from "../../client/world/geography/projection.ts";
import { darkness } from "../../client/world/hazardLook.ts";
import { lightOf } from "../../client/world/layers/cities.ts";
import type { Realm, Region, Scenery } from "../../client/world/scenery.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { type View, viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("base");

function sceneOf(change: (view: View) => void): Scenery {
  const view = structuredClone(viewFor(newMatch(rules, { seed: 5, nations: ["US", "IN"] }), "IN"));
  change(view);
  const spot = { x: 0, y: 0 };
  const realm = (id: string, accent: string): [string, Realm] => [
    id,
    { id, accent, countries: new Set(), middle: spot, span: 1, sites: [] },
  ];
  const lands = {
    realms: new Map([realm("US", "#0000ff"), realm("IN", "#ff0000")]),
    regions: new Map<string, Region>(),
    realmOf: new Map([["356", "IN"]]),
    regionOf: new Map([["484", "mexico"]]),
  };
  return { view, rules, lands, isDay: false, overlay: "none", selection: undefined, ghosts: [] };
}

describe("cities", () => {
  test("1,500 of them lie on the map, in countries that it knows", () => {
    const cities = Object.entries(file).flatMap(([country, steps]) =>
      Array.from({ length: steps.length / 3 }, (_, i) => ({
        country,
        x: steps[3 * i]! / GRAIN,
        y: steps[3 * i + 1]! / GRAIN,
      })),
    );
    expect(cities).toHaveLength(1_500);
    const known = new Set(world.countries.map(({ id }) => id));
    // Territories too small for the map's own file are few.
    expect(cities.filter(({ country }) => !known.has(country)).length).toBeLessThan(5);
    for (const { x, y } of cities) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WORLD_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(WORLD_HEIGHT);
    }
  });

  test("they shine as AI is taken up in their nation, in its tint", () => {
    const shareAt = (adoptionMeanBp: number) =>
      lightOf(
        "356",
        sceneOf(({ nations }) => {
          nations.IN!.adoptionMeanBp = adoptionMeanBp;
        }),
      ).share;
    expect(shareAt(6_000)).toBeGreaterThan(shareAt(1_000));
    expect(
      lightOf(
        "356",
        sceneOf(() => {}),
      ).accent,
    ).toBe("#ff0000");
  });

  test("in an open market they take the tint of the stack that leads there, and are dim where none does", () => {
    const led = lightOf(
      "484",
      sceneOf(({ world }) => {
        world.sharesBp.mexico = { US: 4_500 };
      }),
    );
    expect(led).toEqual({ share: 0.5, left: 1, accent: "#0000ff" });
    const free = sceneOf(({ world }) => {
      world.sharesBp.mexico = {};
    });
    expect(lightOf("484", free)).toEqual({ share: 0, left: 1 });
    expect(lightOf("010", free)).toEqual({ share: 0, left: 1 });
  });

  test("they go out in a blackout", () => {
    const blackout = [...rules.hazards.values()].find((hazard) => darkness(hazard) === "mostly")!;
    const struck = sceneOf(({ nations }) => {
      nations.IN!.struck = [{ hazard: blackout.id }];
    });
    expect(lightOf("356", struck).left).toBeLessThan(0.3);
    expect(
      lightOf(
        "356",
        sceneOf(() => {}),
      ).left,
    ).toBe(1);
  });
});
