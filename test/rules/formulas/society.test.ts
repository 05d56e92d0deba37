import { describe, expect, it } from "vitest";
import {
  bills,
  billsTerms,
  carbonFelt,
  inequalityTarget,
  legitimacyPullTerms,
  legitimacyTarget,
  legitimacyTerms,
  measuredGdpTerms,
  qualityOfLifeTerms,
} from "../../../shared/formulas/society.ts";
import { sumTerms } from "../../../shared/state/maths.ts";
import { equip, worked } from "../../support/worked.ts";

describe("household bills", () => {
  const game = worked({ effects: [{ kind: "multiply", rate: "bills", byBp: 5_000 }] });
  const withGrid = (gridMW: number, limitMW: number) => {
    equip(game, "US", 0, 0, 0);
    const [site] = Object.values(game.nation("US").sites);
    site!.plantsMW = { grid: gridMW, gas: 9_000 };
    const { sites } = game.rules.nations.get("US")!;
    sites.forEach((one, k) => {
      one.limitsMW.grid = k === 0 ? limitMW : 0;
    });
    return billsTerms(game.at("US"));
  };

  it("rise with how much of the grid AI draws on: most x policies x strain", () => {
    // 3 GW where 2 GW were allowed: 3 / (2 x 1.5 + 3 x 0.6) = 0.625.
    expect(withGrid(3_000, 2_000)).toEqual({ most: 8, policies: 0.5, strain: expect.closeTo(0.625, 12) });
    expect(bills(game.at("US"))).toBeCloseTo(2.5, 12);
  });

  it("are strained by a fifth beyond all at most, and by nothing where the grid is left alone", () => {
    // 1 GW where none was allowed: 1 / 0.6.
    expect(withGrid(1_000, 0).strain).toBe(1.2);
    // A tenth of a GW: 0.1 / 0.3.
    expect(withGrid(100, 0).strain).toBeCloseTo(1 / 3, 12);
    expect(withGrid(0, 2_000).strain).toBe(0);
  });
});

it("carbon is that of the plants by their weights, in GW of gas, after policies", () => {
  const game = worked({
    changes: { plants: { gas: { carbonBp: 10_000 }, grid: { carbonBp: 5_000 } } },
    effects: [{ kind: "multiply", rate: "carbon", byBp: 5_000 }],
  });
  equip(game, "US", 0, 0, 0);
  const [site] = Object.values(game.nation("US").sites);
  site!.plantsMW = { gas: 2_000, grid: 4_000, nuclear: 9_000 };
  // (2 + 4 x 0.5) x 0.5
  expect(carbonFelt(game.at("US"))).toBeCloseTo(2, 12);
});

describe("inequality is heading", () => {
  const game = worked({ effects: [{ kind: "multiply", rate: "inequality", byBp: 5_000 }] });
  const cabinet = game.cabinet("US");
  Object.assign(cabinet, { appropriationM: 900, displacedBp: 0 });

  it("to 30 where nothing moves it", () => {
    Object.assign(cabinet.quarter, { revenueM: 0, unmetBp: 0 });
    expect(inequalityTarget(game.at("US"))).toBe(30);
    cabinet.quarter.revenueM = -500;
    expect(inequalityTarget(game.at("US"))).toBe(30);
  });

  it("up with displaced work, with revenue against appropriations and with shortage, as far as policies let it", () => {
    Object.assign(cabinet.quarter, { revenueM: 3_000, unmetBp: 2_000 });
    cabinet.displacedBp = 1_000;
    // 55 x 0.1 + 7.2 x log2(1 + 3,000 / 1,000) + 10 x 0.2 = 5.5 + 14.4 + 2 = 21.9, of which half.
    expect(inequalityTarget(game.at("US"))).toBeCloseTo(40.95, 9);
  });
});

describe("quality of life", () => {
  const game = worked({
    constants: { startPriceUsd: 1 },
    effects: [{ kind: "add", stat: "qualityOfLife", by: 200 }],
  });
  const { nation, cabinet } = game.at("US");

  it("is the sum of what lifts and what lowers it", () => {
    nation.start.lifeBp = 500;
    Object.assign(nation, { adoptionMeanBp: 2_000, priceMicro: 10_000, inequalityBp: 4_000 });
    Object.assign(cabinet, { lifeBp: 300, displacedBp: 1_000, billsBp: 20_000 });
    cabinet.quarter.carbonBp = 30_000;
    cabinet.market.ads = true;
    expect(qualityOfLifeTerms(game.at("US"))).toEqual({
      base: 95,
      adoption: 9,
      // A hundred times cheaper: 6 for each power of ten.
      cheapness: expect.closeTo(12, 9),
      life: 3,
      policies: 2,
      displacement: -9,
      // 0.35 for each point over 30.
      inequality: -3.5,
      bills: -2,
      carbon: expect.closeTo(-2.1, 12),
      ads: -1.5,
    });
  });

  it("loses nothing to ads that are not shown", () => {
    cabinet.market.ads = false;
    expect(qualityOfLifeTerms(game.at("US")).ads).toBe(0);
  });
});

describe("measured GDP", () => {
  const game = worked({ constants: { startPriceUsd: 1, outputGain: 0.4, deflation: 0.3 } });
  const { nation, cabinet } = game.at("US");

  it("rises by trend and output, and falls by cheap tokens and displaced work", () => {
    game.state.world.turn = 25;
    Object.assign(nation, { adoptionMeanBp: 5_000, priceMicro: 10_000 });
    cabinet.displacedBp = 1_000;
    expect(measuredGdpTerms(game.at("US"))).toEqual({
      // 0.4 % a quarter for 25 quarters.
      trend: 1.1,
      // 1.1 x 0.4 x 0.5
      output: expect.closeTo(0.22, 12),
      // A hundred times cheaper, two thirds of the way to a thousand: 1.1 x 0.3 x 0.5 x 2 / 3.
      deflation: expect.closeTo(-0.11, 9),
      // 1.1 x 0.6 x 0.1
      displacement: expect.closeTo(-0.066, 12),
    });
  });

  it("deflates by no more than a thousandfold cheapness, and not at all when tokens are dear", () => {
    nation.priceMicro = 10;
    expect(measuredGdpTerms(game.at("US")).deflation).toBeCloseTo(-0.165, 9);
    nation.priceMicro = 9_000_000;
    expect(measuredGdpTerms(game.at("US")).deflation).toBeCloseTo(0, 12);
  });
});

describe("legitimacy is heading", () => {
  const game = worked({
    traits: { legitimacyBp: 6_000 },
    effects: [
      { kind: "add", stat: "legitimacy", by: 300 },
      { kind: "add", stat: "illegitimacyInDemocracies", by: 100 },
    ],
  });
  const { nation, cabinet } = game.at("US");
  const { world } = game.state;

  it("where its terms add up to", () => {
    Object.assign(nation, { governanceBp: 5_000, qualityOfLifeBp: 11_000, inequalityBp: 3_400 });
    Object.assign(cabinet, { displacedBp: 500, billsBp: 20_000, incidentsBp: 200 });
    Object.assign(cabinet.market, { ads: true, shortageRule: "market" });
    cabinet.quarter.unmetBp = 2_000;
    world.riskBp = 5_000;
    expect(legitimacyTerms(game.at("US"))).toEqual({
      base: 55,
      // At 50 a democracy.
      voice: 2,
      // Half of what the nation is over 57.
      nation: 1.5,
      // 0.22 x (110 - 100)
      qualityOfLife: expect.closeTo(2.2, 12),
      displacement: -3,
      inequality: -2,
      bills: expect.closeTo(-1.8, 12),
      // 3 for the policy, less 1 in a democracy.
      policies: 2,
      ads: -2,
      // A fifth unmet, by the market's rule: -5 x 0.2 x 1.3.
      unmet: expect.closeTo(-1.3, 12),
      incidents: -3,
      // 0.1 for each point over 40.
      worldRisk: -1,
    });
    // 55 + 2 + 1.5 + 2.2 - 3 - 2 - 1.8 + 2 - 2 - 1.3 - 3 - 1
    expect(legitimacyTarget(game.at("US"))).toBeCloseTo(48.6, 9);
  });

  it("without a voice and what democracies mind in an autocracy; shortage weighs less where it is rationed", () => {
    nation.governanceBp = 4_999;
    cabinet.market.shortageRule = "ration";
    cabinet.market.ads = false;
    world.riskBp = 4_000;
    expect(legitimacyTerms(game.at("US"))).toMatchObject({ voice: 0, policies: 3, unmet: -1, ads: 0 });
    expect(legitimacyTerms(game.at("US")).worldRisk).toBeCloseTo(0, 12);
    world.riskBp = 1_000;
    expect(legitimacyTerms(game.at("US")).worldRisk).toBeCloseTo(0, 12);
  });

  it("never quite to either end, and each quarter goes three tenths of the way", () => {
    nation.inequalityBp = 40_000;
    expect(legitimacyTarget(game.at("US"))).toBe(2);
    nation.inequalityBp = -40_000;
    expect(legitimacyTarget(game.at("US"))).toBe(98);
    nation.legitimacyBp = 5_000;
    const terms = legitimacyPullTerms(game.at("US"));
    // 30 % of each force.
    expect(terms.base).toBeCloseTo(16.5, 12);
    // What goes beyond 98 is cut: the whole is 0.3 x 98.
    expect(terms.cut).toBeLessThan(0);
    expect(sumTerms(terms)).toBeCloseTo(29.4, 9);
  });
});
