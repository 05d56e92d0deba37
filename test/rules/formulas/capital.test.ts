import { describe, expect, it } from "vitest";
import { confidenceTargetBp, lapsingM, reserveM, roundM } from "../../../shared/formulas/capital.ts";
import { owe, worked } from "../../support/worked.ts";

const game = worked();
const cabinet = game.cabinet("US");
const { world } = game.state;
const { quarter } = cabinet;

it("a round brings 2.2 quarters of revenue and 30 % of appropriations, by confidence and mood", () => {
  quarter.revenueM = 4_000;
  Object.assign(cabinet, { appropriationM: 2_000, confidenceBp: 5_000 });
  world.moodBp = 3_500;
  // 2.2 x (4,000 + 600) x 0.5 x (0.4 + 0.35) = 3,795
  expect(roundM(game.at("US"))).toBe(3_795);
});

describe("where confidence is heading", () => {
  it("is the sum of growth, burden, mood and what is reserved ahead", () => {
    Object.assign(quarter, { revenueM: 1_500, lastRevenueM: 1_250 });
    cabinet.appropriationM = 800;
    owe(cabinet, 6_000);
    world.moodBp = 6_500;
    // Growth 20 %: 1.2 x (0.2 - 0.08) = 0.144. Burden 6,000 / 2,000 = 3: -0.09 x 2. Mood: 0.8 x (0.65 - 0.55) = 0.08.
    expect(confidenceTargetBp(game.at("US"))).toBe(5_440);
    cabinet.market.reservations = true;
    expect(confidenceTargetBp(game.at("US"))).toBe(6_040);
    cabinet.market.reservations = false;
  });

  it("takes a tenth for growth where there was no revenue to grow from", () => {
    Object.assign(quarter, { revenueM: 1_500, lastRevenueM: 10 });
    cabinet.bonds = [];
    world.moodBp = 5_500;
    // 0.5 + 1.2 x (0.1 - 0.08)
    expect(confidenceTargetBp(game.at("US"))).toBe(5_240);
  });

  it("stays between 5 % and 100 %, and no debt is better than a little", () => {
    Object.assign(quarter, { revenueM: 9_000, lastRevenueM: 900 });
    expect(confidenceTargetBp(game.at("US"))).toBe(10_000);
    Object.assign(quarter, { revenueM: 20, lastRevenueM: 9_000 });
    owe(cabinet, 90_000);
    expect(confidenceTargetBp(game.at("US"))).toBe(500);
  });
});

describe("what lapses at a year's end", () => {
  const game = worked({
    constants: { reserveQuarters: 1.5, lapseAQuarter: 0.15 },
    effects: [{ kind: "multiply", rate: "lapse", byBp: 5_000 }],
  });
  const cabinet = game.cabinet("US");
  const lapsing = (cashM: number, quarters: number) => {
    Object.assign(cabinet, { cashM, appropriationM: 600 });
    cabinet.quarter.revenueM = 1_400;
    return lapsingM(game.at("US"), quarters);
  };

  it("is a part of what lies beyond the reserve of a quarter and a half's income, by the quarters of the year", () => {
    game.nation("US").policies = [];
    expect(
      reserveM({
        ...game.at("US"),
        cabinet: { ...cabinet, appropriationM: 600, quarter: { ...cabinet.quarter, revenueM: 1_400 } },
      }),
    ).toBe(3_000);
    expect(lapsing(3_000, 4)).toBe(0);
    expect(lapsing(4_000, 4)).toBe(600);
    expect(lapsing(4_000, 2)).toBe(300);
    expect(lapsing(4_000, 0)).toBe(0);
    expect(lapsing(-500, 4)).toBe(0);
  });

  it("is what effects leave of it", () => {
    game.nation("US").policies = ["worked"];
    expect(lapsing(4_000, 4)).toBe(300);
  });
});
