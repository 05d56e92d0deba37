import { describe, expect, it } from "vitest";
import {
  expectedSupplyMW,
  likelyFill,
  likelyFills,
  likelySigned,
  othersBids,
  supplyBand,
} from "../../../shared/formulas/auction.ts";
import { normal } from "../../../shared/state/random.ts";
import { worked } from "../../support/worked.ts";

/** 1,000 MW on sale, 700 of them of the leading vendor, of which others asked for so much without a premium. */
function asked(mw: number, nations = ["US", "CN"]) {
  const game = worked({
    nations,
    constants: { supplyGw: 1, supplyGrowth: 1, earlyScarcity: 0.5, contractShare: 0.5 },
    changes: { chips: { nvidia: { supplyShareBp: 7_000 }, amd: { supplyShareBp: 3_000 } } },
  });
  game.state.world.scaleBp = 10_000;
  const none = { askedMW: 0, servedBp: 10_000 };
  game.state.world.chipMarket.book = { nvidia: [{ askedMW: mw, servedBp: 5_000 }, none, none, none, none] };
  game.cabinet("US").cashM = 1_000_000;
  return game;
}

describe("the supply that is foretold", () => {
  it("holds what will be on sale in four of five quarters", () => {
    const game = asked(0);
    const { low, middle, high } = supplyBand(game.at("US"));
    expect(middle).toBe(1_000);
    const { supplyNoise } = game.rules.constants;
    const came = Array.from({ length: 2_000 }, (_, seed) => middle * Math.exp(supplyNoise * normal(seed, "supply", 5)));
    const share = (of: (mw: number) => boolean) => came.filter(of).length / came.length;
    expect(share((mw) => mw >= low && mw <= high)).toBeCloseTo(0.8, 1);
    expect(share((mw) => mw < low)).toBeCloseTo(
      share((mw) => mw > high),
      1,
    );
  });

  it("counts a spell that is announced, and what hazards left", () => {
    const game = asked(0);
    game.state.world.chipMarket.isScarcityAhead = true;
    expect(expectedSupplyMW(game.at("US"))).toBeCloseTo(500, 6);
    Object.assign(game.state.world, { supplyBp: 5_000, supplyShockTurns: 1 });
    expect(expectedSupplyMW(game.at("US"))).toBeCloseTo(250, 6);
    game.state.world.supplyShockTurns = 0;
    expect(expectedSupplyMW(game.at("US"))).toBeCloseTo(400, 6);
  });
});

describe("what an order is likely to get", () => {
  it("is its part of what is left beside what others asked for, and all where little was asked", () => {
    const order = { chip: "nvidia", mw: 700, premiumBp: 0 } as const;
    const crowded = likelyFill(asked(700).at("US"), order);
    expect(crowded.middle).toBeLessThan(500);
    expect(crowded.low).toBeLessThan(crowded.middle);
    expect(crowded.high).toBeGreaterThan(crowded.middle);
    expect(likelyFill(asked(0).at("US"), { ...order, mw: 300 })).toEqual({ low: 300, middle: 300, high: 300 });
  });

  it("is more with a premium that others did not pay", () => {
    const at = asked(1_400).at("US");
    const order = { chip: "nvidia", mw: 300 };
    expect(likelyFill(at, { ...order, premiumBp: 500 }).middle).toBe(300);
    expect(likelyFill(at, { ...order, premiumBp: 0 }).middle).toBeLessThan(200);
  });

  it("leaves out of what was asked what one asked for oneself, and goes back toward what is usual", () => {
    const others = (mw: number, own: number) => {
      const game = asked(mw);
      game.cabinet("US").askedMW = { nvidia: [own] };
      return othersBids(game.at("US")).reduce((sum, { wantedMW }) => sum + wantedMW, 0);
    };
    expect(others(700, 400)).toBe(others(300, 0));
    expect(others(700, 900)).toBe(0);
    expect(others(30, 0)).toBeGreaterThan(30);
    expect(others(3_000, 0)).toBeLessThan(3_000);
  });

  it("shares with what the plan asks for already, contracts first", () => {
    const game = asked(0);
    const { contracts, chipOrders } = game.cabinet("US");
    contracts.push({ id: "x", chip: "nvidia", mwPerTurn: 500, turnsLeft: 2, pricePerGwM: 20_000 });
    chipOrders.push({ id: "y", chip: "nvidia", mw: 400, premiumBp: 0, keep: true, escrowM: 0 });
    expect(likelyFills(game.at("US")).map(({ mw }) => mw.middle)).toEqual([500, 200]);
    expect(likelyFill(game.at("US"), { chip: "nvidia", mw: 400, premiumBp: 0 }).middle).toBe(100);
  });

  it("is the same whatever rivals have ordered in secret", () => {
    const order = { chip: "nvidia", mw: 700, premiumBp: 0 } as const;
    const game = asked(700);
    const before = likelyFill(game.at("US"), order);
    game
      .cabinet("CN")
      .chipOrders.push({ id: "z", chip: "nvidia", mw: 9_000, premiumBp: 2_000, keep: true, escrowM: 0 });
    expect(likelyFill(game.at("US"), order)).toEqual(before);
  });
});

describe("what a bid for a contract is likely to be signed for", () => {
  const bid = { chip: "nvidia", mwPerTurn: 200 };
  it("is what is free, if it is over what lost the last time", () => {
    const game = asked(0);
    game.state.world.chipMarket.signing = { nvidia: { freeMW: 120, lostAtBp: 500 } };
    const middle = (premiumBp: 0 | 500 | 1_000) => likelySigned(game.at("US"), { ...bid, premiumBp }).middle;
    expect([middle(0), middle(500), middle(1_000)]).toEqual([0, 60, 120]);
    game.state.world.chipMarket.signing = { nvidia: { freeMW: 900 } };
    expect(middle(0)).toBe(200);
  });
});
