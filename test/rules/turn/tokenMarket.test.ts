import { describe, expect, it } from "vitest";
import { tokenMarket } from "../../../shared/turn/tokenMarket.ts";
import { take, worked } from "../../support/worked.ts";

/**
 * The United States serve with one GW of ordinary chips and no know-how, 10 Pt a GW; demand at the start's price of $1 is
 * 10 Pt, and falls with the square of the price.
 */
function shop(round: Parameters<typeof worked>[0] = {}) {
  const game = worked({
    nations: ["US", "CN"],
    ...round,
    constants: {
      tokensPerGwPt: 10,
      startPriceUsd: 1,
      elasticity: 2,
      demandAdoption: 1,
      demandHorizon: 0,
      openRevenue: 1,
      knowHow: 0,
      ...round.constants,
    },
  });
  for (const id of ["US", "CN"]) {
    const { nation, cabinet } = game.at(id);
    Object.assign(nation, { isOpen: true, onlineMW: 0, adoptionMeanBp: nation.start.adoptionBp });
    Object.assign(cabinet, { demandTt: 10_000, lots: [], cashM: 0 });
    Object.assign(cabinet.quarter, { serveMW: 0, leaseMW: 0 });
  }
  game.cabinet("US").quarter.serveMW = 1_000;
  game.cabinet("US").market.exportBp = 0;
  return game;
}
type Shop = ReturnType<typeof shop>;
const sold = (over: Partial<ReturnType<Shop["cabinet"]>["market"]>, round: Parameters<typeof shop>[0] = {}) => {
  const game = shop(round);
  Object.assign(game.cabinet("US").market, over);
  return take(game, tokenMarket);
};

describe("compute makes tokens", () => {
  it("by the GW, tokens a joule, the product mix, and what public compute and agents leave", () => {
    const game = shop({ effects: [{ kind: "upkeep", of: "tokens", bp: 1_000 }] });
    const cabinet = game.cabinet("US");
    cabinet.knowledge.efficiency = 1_000;
    cabinet.agents = 10;
    cabinet.market.mix = "deep";
    cabinet.quarter.challengeTt = 77;
    Object.assign(game.nation("US"), { horizonMilliH: 50_000 });
    take(game, tokenMarket);
    // 1 GW x 10 x 2 x 0.7 x 0.9 x 0.8
    expect(cabinet.quarter).toMatchObject({
      tokensTt: 10_080, tokensPerJouleMilli: 2_000, challengeTt: 0, usedHorizonMilliH: 50_000, mixedHorizonMilliH: 90_000,
    }); // biome-ignore format: a list
    expect(cabinet.quarter.terms.tokens).toEqual({
      serving: 1_000_000,
      perGw: 10_000_000,
      tokensPerJoule: 2_000_000,
      mix: 700_000,
      publicCompute: 900_000,
      agents: 800_000,
      challenge: 1_000_000,
    });
    expect(cabinet.quarter.terms.tokensPerJoule).toMatchObject({ hardware: 1_000_000, models: 2_000_000 });
  });

  it("and what is leased is paid at the world's price", () => {
    const game = shop({ constants: { leasePerGwM: 2_000, leaseDemand: 0.2 } });
    game.state.world.moodBp = 5_000;
    for (const id of ["US", "CN"]) game.nation(id).onlineMW = 1_000;
    game.cabinet("CN").quarter.leaseMW = 400;
    take(game, tokenMarket);
    // A fifth of two GW: the ordinary price.
    expect(game.state.world.leasePricePerGwM).toBe(2_000);
    expect(game.cabinet("CN").quarter.leaseRevenueM).toBe(800);
    expect(game.cabinet("CN").accountsM.customers).toBe(-800);
    expect(game.cabinet("US").quarter.leaseRevenueM).toBe(0);
  });
});

describe("tokens at home", () => {
  it("at the clearing price are all sold, and nothing is unmet", () => {
    const game = sold({ exportBp: 2_000 });
    const { quarter } = game.cabinet("US");
    // 8 Pt at home for a demand of 10 at $1: (10 / 8)^0.5 = $1.118; 8 Pt at that are $8,944 M.
    expect(quarter).toMatchObject({
      homeTt: 8_000, exportTt: 2_000, soldTt: 8_000, demandTt: 8_000, clearingMicro: 1_118_034, priceMicro: 1_118_034,
      unmetBp: 0, idleTokensBp: 0, lostRevenueM: 0, homeRevenueM: 8_944,
    }); // biome-ignore format: a list
    expect(game.nation("US").priceMicro).toBe(1_118_034);
    expect(game.cabinet("US").accountsM.customers).toBe(-8_944);
    expect(game.events).toEqual([]);
  });

  it("at 25 % over it are bought less of, and what is not idles", () => {
    // 10 Pt would clear at $1; at $1.25 demand is 10 / 1.5625.
    expect(sold({ stance: "over" }).cabinet("US").quarter).toMatchObject({
      homeTt: 10_000, soldTt: 6_400, priceMicro: 1_250_000, unmetBp: 0, idleTokensBp: 3_600, homeRevenueM: 8_000, lostRevenueM: 0,
    }); // biome-ignore format: a list
  });

  it("under it are rationed by a plan: cheap, and many go without", () => {
    const game = sold({ stance: "under", shortageRule: "ration", exportBp: 2_000 });
    // At four fifths of $1.118 demand is 12.5 Pt, and 8 are there.
    expect(game.cabinet("US").quarter).toMatchObject({
      homeTt: 8_000, soldTt: 8_000, exportTt: 2_000, demandTt: 12_500, priceMicro: 894_427, unmetBp: 3_600,
      // 4.5 Pt at $0.894.
      lostRevenueM: 4_025, homeRevenueM: 7_155,
    }); // biome-ignore format: a list
    expect(game.events).toEqual([
      { kind: "demandUnmet", nation: "US", seenBy: ["US"], terms: { unmetBp: 3_600, lostM: 4_025, rule: "ration" } },
    ]);
    expect(game.nation("US").inequalityBp).toBe(3_000);
    expect(game.cabinet("US").market.exportBp).toBe(2_000);
  });

  it("under it go to the wealthy where the market decides, and inequality rises", () => {
    const game = sold({ stance: "under", shortageRule: "market" });
    // The price comes back to $0.94; of the demand at $0.80, 15.6 Pt, 36 % are unmet.
    expect(game.cabinet("US").quarter).toMatchObject({
      priceMicro: 940_000,
      soldTt: 10_000,
      unmetBp: 3_600,
      homeRevenueM: 9_400,
    });
    expect(game.nation("US").inequalityBp).toBe(3_000 + 108);
  });

  it("under it stay at home where less is exported: half of the exports at most", () => {
    const game = sold({ stance: "under", shortageRule: "exportLess", exportBp: 2_000 });
    // 1 of 2 Pt stays: 9 for 12.5.
    expect(game.cabinet("US").quarter).toMatchObject({ homeTt: 9_000, exportTt: 1_000, soldTt: 9_000, unmetBp: 2_800 });
    // Where that was not enough, a tenth less is meant for export from now on.
    expect(game.cabinet("US").market.exportBp).toBe(1_800);
    const enough = sold({ stance: "under", shortageRule: "exportLess", exportBp: 6_000 });
    // 4 Pt at home, demand 6.25: 2.25 of 6 come back.
    expect(enough.cabinet("US").quarter).toMatchObject({ homeTt: 6_250, exportTt: 3_750, soldTt: 6_250, unmetBp: 0 });
    expect(enough.cabinet("US").market.exportBp).toBe(6_000);
    expect(enough.events).toEqual([]);
  });

  it("that are booked ahead are 8 % cheaper; ads, margin and policies make more or less of them", () => {
    const game = sold(
      { reservations: true, ads: true },
      { constants: { openRevenue: 0.5 }, effects: [{ kind: "multiply", rate: "revenue", byBp: 9_000 }] },
    );
    // $0.92 x 10 Pt x 1.12 x 0.5 x 0.9
    expect(game.cabinet("US").quarter).toMatchObject({
      priceMicro: 920_000,
      clearingMicro: 1_000_000,
      homeRevenueM: 4_637,
    });
    expect(game.cabinet("US").quarter.terms.homeRevenue).toEqual({
      price: 920_000, sold: 10_000_000, ads: 1_120_000, margin: 500_000, policies: 900_000,
    }); // biome-ignore format: a line
  });

  it("lose abroad what a hazard cuts off", () => {
    const game = shop();
    game.cabinet("US").market.exportBp = 5_000;
    game.cabinet("US").exportLossBp = 2_000;
    take(game, tokenMarket);
    expect(game.cabinet("US").quarter).toMatchObject({ homeTt: 5_000, exportTt: 4_000 });
  });

  it("are none where nothing serves, and have a price all the same", () => {
    const game = shop();
    game.cabinet("US").quarter.serveMW = 0;
    take(game, tokenMarket);
    expect(game.cabinet("US").quarter).toMatchObject({
      tokensTt: 0,
      homeTt: 0,
      soldTt: 0,
      idleTokensBp: 0,
      homeRevenueM: 0,
    });
    expect(game.nation("US").priceMicro).toBeGreaterThan(1_000_000);
  });

  it("are not said to be unmet where it is a twentieth or less", () => {
    const told = (exportBp: number) =>
      sold({ stance: "under", shortageRule: "exportLess", exportBp }).events.some(({ kind }) => kind === "demandUnmet");
    // Of 4.7 Pt for export half comes back: 7.65 for a demand of 8.28. Of 5.1: 7.45 for 7.66.
    expect(told(4_700)).toBe(true);
    expect(told(5_100)).toBe(false);
  });
});

describe("a grand challenge", () => {
  const asked = (usMW: number, cnMW: number, needPt: number) => {
    const game = shop({
      constants: { challengePt: needPt, challengeGrowth: 1 },
      changes: { challenges: { cure: { needBp: 10_000 } } },
    });
    game.cabinet("US").quarter.serveMW = usMW;
    game.cabinet("CN").quarter.serveMW = cnMW;
    for (const id of ["US", "CN"]) game.cabinet(id).requests.challenge = "cure";
    return take(game, tokenMarket);
  };

  it("goes to who brings the most tokens of those who bring enough, and the other hears that it missed", () => {
    const game = asked(1_000, 2_000, 5);
    expect(game.state.world.challenges).toEqual({ cure: "CN" });
    expect(game.cabinet("CN")).toMatchObject({ gains: ["cure"], lifeBp: 500 });
    expect(game.cabinet("CN").quarter).toMatchObject({ challengeTt: 5_000, tokensTt: 15_000 });
    expect(game.nation("CN").milestonePointsBp).toBe(200);
    expect(game.events).toEqual([
      { kind: "challengeWon", nation: "CN", terms: { challenge: "cure" } },
      { kind: "challengeMissed", nation: "US", seenBy: ["US"], terms: { challenge: "cure", needsTt: 5_000 } },
    ]);
    expect(game.cabinet("US")).toMatchObject({ gains: [], lifeBp: 0 });
    expect(game.cabinet("US").quarter).toMatchObject({ challengeTt: 0, tokensTt: 10_000 });
  });

  it("takes six tenths of the quarter's tokens at most", () => {
    expect(asked(1_000, 0, 9).cabinet("US").quarter).toMatchObject({ challengeTt: 6_000, tokensTt: 4_000 });
  });

  it("is missed by a token, and won without one to spare", () => {
    expect(asked(1_000, 0, 10).state.world.challenges).toEqual({ cure: "US" });
    expect(asked(1_000, 0, 10.001).state.world.challenges).toEqual({});
  });
});
