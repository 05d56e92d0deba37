import { describe, expect, it } from "vitest";
import worldFile from "../../assets/map/world.json" with { type: "json" };
import { along, geodesic } from "../../client/world/geography/geodesic.ts";
import { fromMiddle, project, WORLD_HEIGHT, WORLD_WIDTH } from "../../client/world/geography/projection.ts";
import { simplify } from "../../client/world/geography/simplify.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";

const rules = rulesetOf("base");

describe("the map", () => {
  it("shows every site and every market", () => {
    for (const { lon, lat } of [...rules.sites.values(), ...rules.markets.values()]) {
      const { x, y } = project(lon, lat);
      expect(x > 0 && x < WORLD_WIDTH && y > 0 && y < WORLD_HEIGHT).toBe(true);
    }
  });

  it("has land for every country of the nations, and for most of the markets'", () => {
    const drawn = new Set(worldFile.countries.map(({ id }) => id));
    expect([...rules.nations.values()].flatMap(({ countries }) => countries).filter((id) => !drawn.has(id))).toEqual(
      [],
    );
    const bought = [...rules.markets.values()].flatMap(({ countries }) => countries);
    expect(bought.filter((id) => !drawn.has(id))).toEqual([]);
  });

  it("keeps Chukotka beside Kamchatka and Alaska on the other side", () => {
    expect(project(-170, 66).x).toBeGreaterThan(project(160, 56).x);
    expect(project(-166, 65).x).toBeLessThan(project(-120, 50).x);
    expect(fromMiddle(11.25)).toBeCloseTo(0);
  });
});

describe("lines between places", () => {
  it("begin and end at them", () => {
    const [from, to] = [
      { lat: 51.5, lon: 0 },
      { lat: 19, lon: 73 },
    ];
    const way = geodesic(from, to);
    expect(way).toHaveLength(1);
    expect(along(way, 0)?.x).toBeCloseTo(project(from.lon, from.lat).x);
    expect(way[0]?.at(-1)?.y).toBeCloseTo(project(to.lon, to.lat).y);
  });

  it("leave the map on one side and come back on the other across the Pacific", () => {
    expect(geodesic({ lat: 25, lon: 121 }, { lat: 32.5, lon: -99.7 })).toHaveLength(2);
  });

  it("lose their smallest corners and keep their ends", () => {
    const thin = simplify(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0.001 },
        { x: 2, y: 0 },
        { x: 3, y: 2 },
      ],
      0.1,
    );
    expect(thin).toEqual([
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 3, y: 2 },
    ]);
  });
});
