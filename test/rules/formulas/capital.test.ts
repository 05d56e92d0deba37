import { describe, expect, it } from "vitest";
import {
  confidenceTargetBp,
  debtBurden,
  debtLimitM,
  debtRoomM,
  interestRate,
  pledgedShare,
  roundM,
} from "../../../shared/formulas/capital.ts";
import { worked } from "../../support/worked.ts";

const game = worked();
const cabinet = game.cabinet("US");
const { world } = game.state;
const { quarter } = cabinet;

describe("what lenders allow", () => {
  it("is six quarters of revenue and half of appropriations, by confidence and mood", () => {
    quarter.revenueM = 4_000;
    Object.assign(cabinet, { appropriationM: 2_000, confidenceBp: 5_000, debtM: 4_000 });
    world.moodBp = 7_500;
    // 6 x (4,000 + 1,000) x 0.5 x (0.5 + 0.75) = 18,750
    expect(debtLimitM(game.at("US"))).toBe(18_750);
    expect(debtRoomM(game.at("US"))).toBe(14_750);
    cabinet.debtM = 20_000;
    expect(debtRoomM(game.at("US"))).toBe(0);
  });

  it("costs 2 % a quarter, and up to 6 % more as confidence fails", () => {
    cabinet.confidenceBp = 7_500;
    expect(interestRate(game.at("US"))).toBeCloseTo(0.035, 12);
    cabinet.confidenceBp = 0;
    expect(interestRate(game.at("US"))).toBeCloseTo(0.08, 12);
  });
});

it("a round brings 2.2 quarters of revenue and 30 % of appropriations, by confidence and mood", () => {
  quarter.revenueM = 4_000;
  Object.assign(cabinet, { appropriationM: 2_000, confidenceBp: 5_000 });
  world.moodBp = 3_500;
  // 2.2 x (4,000 + 600) x 0.5 x (0.4 + 0.35) = 3,795
  expect(roundM(game.at("US"))).toBe(3_795);
});

describe("the burden of debt", () => {
  it("is counted in quarters of revenue and half of appropriations", () => {
    quarter.revenueM = 1_000;
    Object.assign(cabinet, { appropriationM: 800, debtM: 3_000 });
    // 3,000 / (1,000 + 400 + 100)
    expect(debtBurden(game.at("US"))).toBe(2);
  });

  it("beyond two quarters pledges 4 % of the compute for each, to 30 %", () => {
    const pledged = (debtM: number) => {
      cabinet.debtM = debtM;
      return pledgedShare(game.at("US"));
    };
    expect(pledged(1_500)).toBe(0);
    expect(pledged(3_000)).toBe(0);
    // Five quarters: three beyond two.
    expect(pledged(7_500)).toBeCloseTo(0.12, 12);
    expect(pledged(150_000)).toBe(0.3);
  });
});

describe("where confidence is heading", () => {
  it("is the sum of growth, burden, mood and what is reserved ahead", () => {
    Object.assign(quarter, { revenueM: 1_500, lastRevenueM: 1_250 });
    Object.assign(cabinet, { appropriationM: 800, debtM: 10_000 });
    world.moodBp = 6_500;
    // Growth 20 %: 1.2 x (0.2 - 0.08) = 0.144. Burden 10,000 / 2,000 = 5: -0.09 x 2. Mood: 0.8 x (0.65 - 0.55) = 0.08.
    expect(confidenceTargetBp(game.at("US"))).toBe(5_440);
    cabinet.market.reservations = true;
    expect(confidenceTargetBp(game.at("US"))).toBe(6_040);
    cabinet.market.reservations = false;
  });

  it("takes a tenth for growth where there was no revenue to grow from", () => {
    Object.assign(quarter, { revenueM: 1_500, lastRevenueM: 10 });
    Object.assign(cabinet, { debtM: 0 });
    world.moodBp = 5_500;
    // 0.5 + 1.2 x (0.1 - 0.08)
    expect(confidenceTargetBp(game.at("US"))).toBe(5_240);
  });

  it("stays between 5 % and 100 %, and no debt is better than a little", () => {
    Object.assign(quarter, { revenueM: 9_000, lastRevenueM: 900 });
    expect(confidenceTargetBp(game.at("US"))).toBe(10_000);
    Object.assign(quarter, { revenueM: 20, lastRevenueM: 9_000 });
    cabinet.debtM = 90_000;
    expect(confidenceTargetBp(game.at("US"))).toBe(500);
  });
});
