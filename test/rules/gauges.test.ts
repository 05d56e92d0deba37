import { describe, expect, it } from "vitest";
import type { Gauge } from "../../shared/content/schema.ts";
import { holds } from "../../shared/figures/gauges.ts";
import { equip, worked } from "../support/worked.ts";

const game = worked();
equip(game, "US", 0, 700, 0);
const { nation, cabinet } = game.at("US");
const [site] = Object.values(nation.sites);
site!.plantsMW = { grid: 200, gas: 300, hydro: 100, nuclear: 400 };
nation.sites.other = { ...site!, hallsMW: 900, plantsMW: {} };
Object.assign(nation, {
  onlineMW: 800, horizonMilliH: 30_000, adoptionMeanBp: 1_234, priceMicro: 55_555, reachBp: 450, qualityOfLifeBp: 10_101, legitimacyBp: 4_321,
  isOpen: true, governanceBp: 6_543,
}); // biome-ignore format: a list
Object.assign(nation.adoptionBp, { software: 4_100, enterprise: 2_300 });
Object.assign(nation.start, { onlineMW: 300, reachBp: 200 });
Object.assign(cabinet, { agents: 3, billsBp: 22_222 });
Object.assign(cabinet.quarter, { inferenceMW: 77, unmetBp: 888 });
game.state.world.bestHorizonMilliH = 40_000;

describe("a condition goes by", () => {
  it.each<[Gauge, number]>([
    ["largestSiteHallsMW", 900],
    // 800 against 300.
    ["onlineGrowthBp", 26_666],
    ["horizonMilliH", 30_000],
    ["inferenceOnlineMW", 77],
    ["adoptionBp", 1_234],
    ["softwareAdoptionBp", 4_100],
    ["enterpriseAdoptionBp", 2_300],
    ["priceMicro", 55_555],
    ["unmetBp", 888],
    ["agents", 3],
    ["reachBp", 450],
    ["reachGrowthBp", 22_500],
    // 500 MW of gas and of the grid for 800 that run.
    ["fossilShareBp", 6_250],
    // A tenth of all power.
    ["hydroShareBp", 1_000],
    ["qualityOfLifeBp", 10_101],
    ["legitimacyBp", 4_321],
    ["billsBp", 22_222],
    ["frontierShareBp", 7_500],
    ["isAfterThreshold2", 0],
    ["governanceBp", 6_543],
    ["isOpen", 1],
  ])("%s, which is %i here", (gauge, value) => {
    const at = game.at("US");
    expect(holds(at, { gauge, atLeast: value, atMost: value })).toBe(true);
    expect(holds(at, { gauge, atLeast: value + 1 })).toBe(false);
    expect(holds(at, { gauge, atMost: value - 1 })).toBe(false);
    expect(holds(at, { gauge })).toBe(true);
  });

  it("what is the case after threshold 2, or with a closed model, or before there was anything to grow from", () => {
    const other = worked();
    const at = other.at("US");
    Object.assign(other.state.world, { threshold2Turn: 0, bestHorizonMilliH: 0 });
    Object.assign(at.nation, { isOpen: false, sites: {}, onlineMW: 3, reachBp: 2, horizonMilliH: 5 });
    Object.assign(at.nation.start, { onlineMW: 0, reachBp: 0 });
    const is = (gauge: Gauge, value: number) => holds(at, { gauge, atLeast: value, atMost: value });
    expect(is("isAfterThreshold2", 1)).toBe(true);
    expect(is("isOpen", 0)).toBe(true);
    expect(is("largestSiteHallsMW", 0)).toBe(true);
    expect(is("hydroShareBp", 0)).toBe(true);
    expect([is("onlineGrowthBp", 30_000), is("reachGrowthBp", 20_000), is("frontierShareBp", 50_000)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
