import { describe, expect, it } from "vitest";
import { marketTerms, pullOn, reachBp, stackTerms } from "../../../shared/formulas/reach.ts";
import { worked } from "../../support/worked.ts";

describe("what makes a stack attractive", () => {
  const game = worked({
    constants: { exportExponent: 0.5, marketTemper: 2 },
    traits: { promotionBp: 11_000 },
    effects: [{ kind: "multiply", rate: "reach", byBp: 9_000 }],
  });
  const { nation, cabinet } = game.at("US");
  const { world } = game.state;

  it("everywhere has a term for each of its sides", () => {
    Object.assign(nation, { horizonMilliH: 1_024_000, isOpen: true, trustBp: 9_000, standingBp: 8_000 });
    Object.assign(cabinet, { goodwillTurns: 2, dilutionBp: 1_000 });
    world.pressures = [
      { by: "US", against: "CN" },
      { by: "US", against: "TW" },
      { by: "TW", against: "US" },
    ];
    expect(stackTerms(game.at("US"), 16)).toEqual({
      // 16 Pt exported: 16^0.5.
      tokens: expect.closeTo(4, 10),
      // 1,024 h: (2^10)^0.3 = 2^3.
      horizon: expect.closeTo(8, 10),
      openness: 1.05,
      trust: 0.9,
      standing: 0.8,
      promotion: 1.1,
      goodwill: 1.1,
      // Half of what was sold: 1 - 0.1 / 2.
      dilution: 0.95,
      // Two of one's own: 0.93^2.
      pressures: expect.closeTo(0.8649, 10),
      policies: 0.9,
    });
  });

  it("is ordinary without them, and nothing without tokens to sell", () => {
    Object.assign(nation, { isOpen: false, trustBp: 20_000 });
    Object.assign(cabinet, { goodwillTurns: 0, dilutionBp: 0 });
    expect(stackTerms(game.at("US"), 0)).toMatchObject({
      tokens: 0,
      openness: 1,
      trust: 1.6,
      goodwill: 1,
      dilution: 1,
    });
    nation.trustBp = 1_000;
    expect(stackTerms(game.at("US"), 0).trust).toBe(0.3);
  });

  it("to one market are relations and presence there, sharpened by the market's temper", () => {
    world.relationsBp.turkey = { US: 12_000 };
    world.presenceBp.turkey = { US: 5_000 };
    expect(marketTerms(game.at("US"), "turkey")).toEqual({ relations: 1.2, presence: 1.25 });
    // (2 x 1.2 x 1.25)^2
    expect(pullOn(game.at("US"), "turkey", 2)).toBeCloseTo(9, 9);
    expect(marketTerms(game.at("US"), "atlantis")).toEqual({ relations: 1, presence: 1 });
  });
});

it("reach is the mean share of the markets by their weight", () => {
  const game = worked();
  const { world } = game.state;
  for (const market of game.rules.markets.keys()) world.sharesBp[market] = { US: 0 };
  world.sharesBp.turkey = { US: 5_000 };
  world.sharesBp.mexico = { US: 2_000 };
  // Turkey weighs 11 %, Mexico 10 %: 550 + 200.
  expect(reachBp(game.rules, world, game.nation("US"))).toBe(750);
  expect(reachBp(game.rules, world, game.nation("CN"))).toBe(0);
});
