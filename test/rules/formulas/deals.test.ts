import { describe, expect, it } from "vitest";
import {
  delivered,
  grantedBy,
  isJointSite,
  jointHallsMW,
  netFlow,
  promisedMW,
} from "../../../shared/formulas/deals.ts";
import type { Clause } from "../../../shared/state/state.ts";
import { agree, worked } from "../../support/worked.ts";

const power = (amount: number): Clause => ({ kind: "power", amount });
const lease = (amount: number): Clause => ({ kind: "lease", amount });

describe("what deals bring and take", () => {
  const game = worked();
  agree(game, { from: "US", to: "CN", gives: [power(100), lease(30)], takes: [power(40)] });
  agree(game, { from: "CN", to: "US", gives: [power(5)] });
  agree(game, { from: "CN", to: "TW", gives: [power(1_000)] });

  it("is the sum over all deals of a nation, and what one gains another loses", () => {
    // The United States give 100, and get 40 and 5.
    expect(netFlow(game.at("US"), "power")).toBe(-55);
    expect(netFlow(game.at("TW"), "power")).toBe(1_000);
    // China gets 100, and gives 40, 5 and 1,000.
    expect(netFlow(game.at("CN"), "power")).toBe(-945);
    expect(netFlow(game.at("US"), "lease")).toBe(-30);
    expect(netFlow(game.at("US"), "moneyPerTurn")).toBe(0);
  });

  it("is promised by whoever gives it, on either side of the deal", () => {
    expect(promisedMW(game.at("US"), "power")).toBe(100);
    expect(promisedMW(game.at("CN"), "power")).toBe(40 + 5 + 1_000);
    expect(promisedMW(game.at("TW"), "power")).toBe(0);
    expect(promisedMW(game.at("US"), "lease")).toBe(30);
  });

  it("arrives whole where the giver has it, and in part where it has less than it promised", () => {
    const positions = ["US", "CN", "TW"].map(game.at);
    const have: Record<string, number> = { US: 50, CN: 9_000, TW: 0 };
    const flows = delivered(positions, "power", ({ me }) => have[me] ?? 0);
    expect(Object.fromEntries(flows)).toEqual({
      // Half of the 100 that it promised; 40 and 5 come.
      US: { givenMW: 50, gotMW: 45 },
      CN: { givenMW: 1_045, gotMW: 50 },
      TW: { givenMW: 0, gotMW: 1_000 },
    });
  });
});

describe("a joint site", () => {
  const game = worked();
  const joint = { kind: "jointSite" as const, amount: 301, site: "us-abilene" };
  const deal = agree(game, { from: "US", to: "CN", gives: [joint] });
  agree(game, { from: "US", to: "CN", gives: [power(10)] });

  it("brings its partner half of its halls once they stand, and takes them from the builder", () => {
    expect(jointHallsMW(game.at("CN"))).toBe(0);
    deal.standing.push("us-abilene");
    expect(jointHallsMW(game.at("CN"))).toBe(150);
    expect(jointHallsMW(game.at("US"))).toBe(-150);
    expect(jointHallsMW(game.at("TW"))).toBe(0);
  });

  it("has help at hand, and another of the nation's sites has none", () => {
    expect(isJointSite(game.at("US"), "us-abilene")).toBe(true);
    expect(isJointSite(game.at("US"), "us-richland")).toBe(false);
  });
});

it("a clause is granted by the side that gives it", () => {
  const game = worked();
  agree(game, { from: "US", to: "CN", gives: [{ kind: "modelLicence", amount: 0 }], takes: [power(1)] });
  agree(game, { from: "CN", to: "TW", takes: [{ kind: "modelLicence", amount: 0 }] });
  expect(grantedBy(game.at("CN"), "modelLicence")).toEqual(["US", "TW"]);
  expect(grantedBy(game.at("US"), "modelLicence")).toEqual([]);
  expect(grantedBy(game.at("US"), "power")).toEqual(["CN"]);
  expect(grantedBy(game.at("CN"), "researchAccess")).toEqual([]);
});
