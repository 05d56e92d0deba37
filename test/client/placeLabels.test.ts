import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, type Wanted } from "../../client/world/layers/placeLabels.ts";

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (key: string, ...middles: [number, number][]): Wanted<string> => ({
  key,
  width: 60,
  height: 14,
  middles: middles.map(([x, y]) => ({ x, y })),
});

describe("labels of the map", () => {
  test("the first takes its place, the next goes to its second choice", () => {
    const placed = placeLabels([label("China", [200, 100]), label("Korea", [210, 100], [210, 130])], FRAME, [], 4);
    expect(placed.get("China")).toEqual({ x: 200, y: 100 });
    expect(placed.get("Korea")).toEqual({ x: 210, y: 130 });
  });

  test("where there is no room, nothing is written", () => {
    expect(placeLabels([label("a", [200, 100]), label("b", [205, 102])], FRAME, [], 4).has("b")).toBe(false);
  });

  test("nothing is written under a panel, or half off the screen", () => {
    expect(placeLabels([label("a", [10, 100]), label("b", [200, 298])], FRAME, [], 4).size).toBe(0);
  });

  test("a light is covered only by a label that has no other place", () => {
    const light = { left: 190, top: 90, right: 210, bottom: 110 };
    expect(placeLabels([label("a", [200, 100], [200, 130])], FRAME, [light], 4).get("a")?.y).toBe(130);
    expect(placeLabels([label("a", [200, 100])], FRAME, [light], 4).get("a")?.y).toBe(100);
  });

  test("no two labels ever overlap", () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    const wanted = fc.array(fc.array(spot, { minLength: 1, maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(wanted, (places) => {
        const labels = places.map((middles, key) => ({ key, width: 60, height: 14, middles }));
        const placed = [...placeLabels(labels, FRAME, [], 4).values()];
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14).toBe(true);
      }),
    );
  });
});
