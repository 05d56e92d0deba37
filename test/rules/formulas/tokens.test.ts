import { describe, expect, it } from "vitest";
import {
  clearingPriceUsd,
  demandAtStartPricePt,
  demandPt,
  homeRevenueTerms,
  leasePricePerGwM,
  MIX_FACTORS,
  margin,
  priceTerms,
  STANCE_FACTORS,
  servingHardware,
  servingPerJouleTerms,
  tokensPerJouleTerms,
  tokensTerms,
} from "../../../shared/formulas/tokens.ts";
import type { MarketStance } from "../../../shared/state/state.ts";
import { equip, worked } from "../../support/worked.ts";

describe("tokens a joule", () => {
  const game = worked({
    constants: { kernelShare: 2, siteDesignShare: 3, knowHow: 0.5, generationStep: 2 },
    effects: [{ kind: "multiply", rate: "tokens", byBp: 12_000 }],
  });
  const cabinet = game.cabinet("US");
  Object.assign(cabinet.knowledge, { efficiency: 1_000, chip: 1_000, power: 1_000 });
  cabinet.ranMWq = 48_000;

  it("multiply hardware, models, kernels, site design, know-how and projects", () => {
    expect(tokensPerJouleTerms(game.at("US"), 1.5)).toEqual({
      hardware: 1.5,
      // One doubling of efficiency.
      models: 2,
      // Two for each of chips, three for each of power.
      kernels: 4,
      siteDesign: 8,
      // 1 + 0.5 x log2(1 + 48 / 16)
      knowHow: expect.closeTo(2, 12),
      projects: 1.2,
    });
  });

  it("of what serves now are those of the chips that run", () => {
    equip(game, "US", 900, 900, 900);
    game.nation("US").onlineMW = 900;
    cabinet.lots = [{ chip: "nvidia", generation: 2_000, mw: 900 }];
    cabinet.quarter.serveMW = 100;
    expect(servingPerJouleTerms(game.at("US")).hardware).toBeCloseTo(4, 12);
  });
});

describe("the hardware that serves", () => {
  const fleet = { generalMW: 600, generalEfficiency: 2, inferenceMW: 100, inferenceEfficiency: 5, effectiveMW: 0 };

  it("are inference chips first, then general ones", () => {
    // (100 x 5 + 200 x 2) / 300
    expect(servingHardware(fleet, 300)).toBe(3);
    expect(servingHardware(fleet, 50)).toBe(5);
  });

  it("is what would serve first, where nothing serves", () => {
    expect(servingHardware(fleet, 0)).toBe(5);
    expect(servingHardware({ ...fleet, inferenceMW: 0 }, 0)).toBe(2);
  });
});

describe("what is made of tokens", () => {
  const game = worked({
    constants: { openRevenue: 0.8 },
    effects: [
      { kind: "upkeep", of: "tokens", bp: 700 },
      { kind: "multiply", rate: "revenue", byBp: 9_000 },
    ],
  });
  const { nation, cabinet } = game.at("US");

  it("is by the product mix, less public compute and what agents use", () => {
    cabinet.agents = 5;
    cabinet.market.mix = "fast";
    cabinet.quarter.serveMW = 500;
    expect(tokensTerms(game.at("US"), 3)).toEqual({
      serving: 0.5,
      perGw: game.rules.constants.tokensPerGwPt,
      tokensPerJoule: 3,
      mix: 1.4,
      publicCompute: expect.closeTo(0.93, 12),
      agents: 0.9,
    });
    cabinet.market.mix = "deep";
    cabinet.agents = 60;
    expect(tokensTerms(game.at("US"), 3)).toMatchObject({ mix: 0.7, agents: 0.2 });
  });

  it("is less the deeper the models reason, and the horizon more", () => {
    expect(MIX_FACTORS).toEqual({
      fast: { tokens: 1.4, horizon: 0.6 },
      balanced: { tokens: 1, horizon: 1 },
      deep: { tokens: 0.7, horizon: 1.8 },
    });
    expect(STANCE_FACTORS).toEqual({ under: 0.8, clear: 1, over: 1.25 });
  });

  it("costs what the stance makes of the clearing price, less 8 % where it is booked ahead", () => {
    const terms = (market: Partial<MarketStance>) => {
      const at = worked().at("US");
      return priceTerms({ ...at, cabinet: { ...at.cabinet, market: { ...at.cabinet.market, ...market } } });
    };
    expect(terms({ stance: "over" })).toEqual({ stance: 1.25, reservations: 1 });
    expect(terms({ stance: "under", shortageRule: "ration" })).toEqual({ stance: 0.8, reservations: 1 });
    // Scalpers leave three tenths of what is cheaper.
    expect(terms({ stance: "under", shortageRule: "market" }).stance).toBeCloseTo(0.94, 12);
    expect(terms({ stance: "clear", shortageRule: "market", reservations: true })).toEqual({
      stance: 1,
      reservations: 0.92,
    });
  });

  it("takes nothing below nothing", () => {
    const all = worked({ effects: [{ kind: "upkeep", of: "tokens", bp: 20_000 }] });
    expect(tokensTerms(all.at("US"), 3).publicCompute).toBe(0);
  });

  it("earns 12 % more with ads, and by margin and policies", () => {
    nation.isOpen = true;
    expect(homeRevenueTerms(game.at("US"))).toEqual({ ads: 1, margin: 0.8, policies: 0.9 });
    cabinet.market.ads = true;
    expect(homeRevenueTerms(game.at("US")).ads).toBe(1.12);
  });
});

describe("demand at home", () => {
  const game = worked({
    constants: { demandAdoption: 0.5, demandHorizon: 0.5, startPriceUsd: 1, elasticity: 2 },
  });
  const at = () => game.at("US");

  it("grows with adoption, with the horizon, and with a viral product", () => {
    game.cabinet("US").demandTt = 10_000;
    game.cabinet("US").boomBp = 15_000;
    game.nation("US").start.adoptionBp = 500;
    game.nation("US").adoptionMeanBp = 2_000;
    // 10 Pt x 4^0.5 x (80 h / 5 h)^0.5 x 1.5
    expect(demandAtStartPricePt(at(), 80_000)).toBeCloseTo(120, 9);
  });

  it("falls with the square of the price where elasticity is two, so that cheaper tokens bring more in all", () => {
    expect(demandPt(at(), 10, 1)).toBe(10);
    expect(demandPt(at(), 10, 0.5)).toBeCloseTo(40, 9);
    expect(demandPt(at(), 10, 2)).toBeCloseTo(2.5, 9);
  });

  it("meets what is on offer at the clearing price", () => {
    expect(clearingPriceUsd(at(), 10, 10)).toBe(1);
    // Four times as much on offer: half the price.
    expect(clearingPriceUsd(at(), 10, 40)).toBeCloseTo(0.5, 9);
    for (const offered of [0.3, 7, 900])
      expect(demandPt(at(), 10, clearingPriceUsd(at(), 10, offered))).toBeCloseTo(offered, 6);
  });

  it("finds a price even where nothing is on offer", () => {
    // (10 / 10^-6)^0.5
    expect(clearingPriceUsd(at(), 10, 0)).toBeCloseTo(3_162.28, 2);
  });
});

describe("the margin", () => {
  const game = worked({ constants: { closedMargin: 0.1, closedMarginMost: 0.25, openRevenue: 0.8 } });
  const of = (isOpen: boolean, horizonMilliH: number, openHorizonMilliH: number) => {
    Object.assign(game.nation("US"), { isOpen, horizonMilliH });
    game.state.world.openHorizonMilliH = openHorizonMilliH;
    return margin(game.at("US"));
  };

  it("of a closed model is a tenth for each doubling over the best open one, to a quarter", () => {
    expect(of(false, 16_000, 4_000)).toBeCloseTo(1.2, 12);
    expect(of(false, 999_000, 4_000)).toBe(1.25);
    expect(of(false, 2_000, 4_000)).toBe(1);
    // An open model of no use counts as one of an hour.
    expect(of(false, 4_000, 100)).toBeCloseTo(1.2, 12);
  });

  it("of an open model is its own", () => {
    expect(of(true, 16_000, 4_000)).toBe(0.8);
  });
});

describe("the price of leased compute", () => {
  const game = worked({ constants: { leasePerGwM: 2_000, leaseDemand: 0.2 } });
  const price = (worldMW: number, leasedMW: number, moodBp: number) => {
    game.state.world.moodBp = moodBp;
    return leasePricePerGwM(game.at("US"), worldMW, leasedMW);
  };

  it("is ordinary where a fifth of the world's compute is leased and the mood is even", () => {
    // 0.6 + 0.8 x 0.5 = 1
    expect(price(10_000, 2_000, 5_000)).toBe(2_000);
    expect(price(10_000, 2_000, 10_000)).toBe(2_800);
  });

  it("falls where more is leased, by the 0.8th power, between 30 % and twice", () => {
    // 0.5^0.8 = 0.574
    expect(price(10_000, 4_000, 5_000)).toBe(1_149);
    expect(price(10_000, 90_000, 5_000)).toBe(600);
    expect(price(10_000, 0, 5_000)).toBe(4_000);
  });
});
