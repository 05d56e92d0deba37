import { describe, expect, test } from "vitest";
import { flowsOf } from "../../client/world/layers/flows.ts";
import { builtShare } from "../../client/world/layers/progress.ts";
import type { Scenery } from "../../client/world/scenery.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { type View, viewFor } from "../../shared/view/view.ts";
import { mapScene } from "../support/mapScene.ts";

const rules = rulesetOf("base");
const NATIONS = ["US", "TW", "CA", "MX"].filter((id) => rules.nations.has(id));

/** The map of a match in which nothing flows yet, seen by one nation, with what a test changes in it. */
function sceneOf(change: (view: View) => void, me = "US"): Scenery {
  const view = structuredClone(viewFor(newMatch(rules, { seed: 5, nations: NATIONS }), me));
  view.world.sharesBp = {};
  if (view.cabinet) view.cabinet.deliveries = [];
  change(view);
  return mapScene(rules, view, NATIONS);
}
const kinds = (nation: string, scene: Scenery) => flowsOf(nation, scene).map(({ kind }) => kind);

describe("flows on the map", () => {
  test("tokens go to the markets that build on a nation's stack, the more densely the larger its share", () => {
    const scene = sceneOf(({ world }) => {
      world.sharesBp = { mexico: { US: 4_000 }, turkey: { US: 1_000 }, westAfrica: { US: 100 } };
    });
    const flows = flowsOf("US", scene);
    expect(flows.map(({ kind }) => kind)).toEqual(["tokens", "tokens"]);
    const [large, small] = flows.map(({ volume }) => volume).toSorted((a, b) => b - a);
    expect(large).toBeCloseTo(0.8);
    expect(small).toBeCloseTo(0.2);
  });

  test("chips on the way come from the foundry, and only the own ones are known", () => {
    const scene = sceneOf(({ cabinet }) => {
      const [lot] = cabinet?.lots ?? [];
      if (lot) cabinet?.deliveries.push({ ...lot, chip: "nvidia", mw: 1_000, turnsLeft: 1 });
    });
    const [flow] = flowsOf("US", scene);
    expect(flow).toMatchObject({ kind: "chips", volume: 0.5 });
    expect(flow?.from).toMatchObject({ lat: entry(rules.nations, "TW").sites[0]?.lat });
    expect(kinds("TW", scene)).toEqual([]);
  });

  test("power runs from who gives it to who takes it, as the deal says", () => {
    const scene = sceneOf((view) => {
      const terms = { id: "a", turns: 4, until: 4, turnsLeft: 4, standing: [] };
      view.deals.push({ ...terms, from: "US", to: "CA", gives: [], takes: [{ kind: "power", amount: 500 }] });
    });
    const [flow] = flowsOf("US", scene);
    expect(flow).toMatchObject({ kind: "power", volume: 0.5 });
    expect(flow?.from).toMatchObject({ lat: entry(rules.nations, "CA").sites[0]?.lat });
  });
});

describe("what rises", () => {
  test("its ring closes turn by turn, is never empty and never whole", () => {
    const shares = [8, 6, 4, 2, 1].map((turnsLeft) => builtShare(rules, "US", "nuclear", turnsLeft));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});
