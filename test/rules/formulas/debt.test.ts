import { describe, expect, it } from "vitest";
import { chipPricePerGwM } from "../../../shared/formulas/chips.ts";
import {
  couponBp,
  couponM,
  dearestFirst,
  debtBurden,
  debtLimitM,
  debtRoomM,
  loanUpToM,
  pledgedShare,
  quartersOf,
  redemptionOf,
} from "../../../shared/formulas/debt.ts";
import { owe, worked } from "../../support/worked.ts";

const game = worked({ constants: { burdenPrice: 0.04 } });
const cabinet = game.cabinet("US");
const { world } = game.state;
const { quarter } = cabinet;
const bond = { id: "a", principalM: 1_000, couponBp: 200, issuedTurn: 0, dueTurn: 4 };

describe("what lenders allow", () => {
  it("is six quarters of revenue and half of appropriations, by confidence and mood", () => {
    quarter.revenueM = 4_000;
    Object.assign(cabinet, { appropriationM: 2_000, confidenceBp: 5_000 });
    owe(cabinet, 4_000);
    world.moodBp = 7_500;
    // 6 x (4,000 + 1,000) x 0.5 x (0.5 + 0.75) = 18,750
    expect(debtLimitM(game.at("US"))).toBe(18_750);
    expect(debtRoomM(game.at("US"))).toBe(14_750);
    owe(cabinet, 20_000);
    expect(debtRoomM(game.at("US"))).toBe(0);
  });
});

describe("the burden of debt", () => {
  it("is counted in quarters of revenue and half of appropriations", () => {
    quarter.revenueM = 1_000;
    cabinet.appropriationM = 800;
    owe(cabinet, 3_000);
    // 3,000 / (1,000 + 400 + 100)
    expect(debtBurden(game.at("US"))).toBe(2);
  });

  it("beyond one quarter pledges 4 % of the compute for each, to 30 %", () => {
    const pledged = (amountM: number) => {
      owe(cabinet, amountM);
      return pledgedShare(game.at("US"));
    };
    expect(pledged(1_500)).toBe(0);
    expect(pledged(3_000)).toBeCloseTo(0.04, 12);
    // Five quarters: four beyond one.
    expect(pledged(7_500)).toBeCloseTo(0.16, 12);
    expect(pledged(150_000)).toBe(0.3);
  });
});

describe("what a loan costs a quarter", () => {
  const coupon = (...terms: Parameters<typeof couponBp> extends [unknown, ...infer Rest] ? Rest : never) =>
    couponBp(game.at("US"), ...terms);

  it("is 2 %, and more as confidence and mood fail, as debt weighs, and as it stands for longer", () => {
    Object.assign(quarter, { revenueM: 1_000 });
    Object.assign(cabinet, { appropriationM: 800, confidenceBp: 7_500, bonds: [] });
    world.moodBp = 5_500;
    // 2 % + a quarter of 6 %, and 0.1 % for each of four quarters.
    expect(coupon()).toBe(390);
    world.moodBp = 3_000;
    // 0.04 x 0.25 more.
    expect(coupon()).toBe(490);
    world.moodBp = 5_500;
    owe(cabinet, 1_500);
    // A quarter's income is owed: 4 % more.
    expect(coupon()).toBe(790);
    expect([coupon(0, "short"), coupon(0, "long")]).toEqual([770, 830]);
  });

  it("is the same for one loan as for many small ones: its price is that of the burden in its middle", () => {
    cabinet.bonds = [];
    const whole = (3_000 * coupon(3_000)) / 10_000;
    let parts = 0;
    for (let k = 0; k < 3; k++) {
      parts += (1_000 * coupon(1_000)) / 10_000;
      cabinet.bonds.push({ ...bond, id: `p${k}` });
    }
    expect(parts).toBeCloseTo(whole, 0);
  });

  it("tells how much can be borrowed until the last dollar costs so much", () => {
    cabinet.bonds = [];
    const amountM = loanUpToM(game.at("US"), 0.079);
    expect(amountM).toBe(1_500);
    owe(cabinet, amountM);
    expect(coupon()).toBe(790);
    expect(loanUpToM(game.at("US"), 0.079)).toBe(0);
  });

  it("is paid on what was borrowed, to the million", () => {
    expect(couponM({ ...bond, principalM: 1_025, couponBp: 390 })).toBe(40);
  });
});

it("loans fall due after an eighth, a quarter and half of a match, the shortest after a quarter", () => {
  const after = (turns: number) =>
    (["short", "middle", "long"] as const).map((maturity) => quartersOf({ world: { ...world, turns } }, maturity));
  expect(after(16)).toEqual([2, 4, 8]);
  expect(after(8)).toEqual([1, 2, 4]);
  expect(after(2)).toEqual([1, 1, 1]);
});

it("the dearest bond comes first, then the one that falls due first", () => {
  const bonds = [
    { ...bond, id: "late", dueTurn: 6 },
    { ...bond, id: "soon", dueTurn: 5 },
    { ...bond, id: "dear", couponBp: 300, dueTurn: 9 },
  ];
  expect(dearestFirst(bonds).map(({ id }) => id)).toEqual(["dear", "soon", "late"]);
});

describe("what falls due", () => {
  const redeemed = (cashM: number, confidenceBp: number) => {
    quarter.revenueM = 1_000;
    Object.assign(cabinet, { appropriationM: 0, cashM, confidenceBp, contracts: [] });
    world.moodBp = 5_000;
    world.turn = 4;
    cabinet.bonds = [bond, { ...bond, id: "later", principalM: 2_000, dueTurn: 5 }];
    return redemptionOf(game.at("US"));
  };

  it("is paid by the treasury if it can", () => {
    expect(redeemed(1_200, 5_000)).toEqual({ dueM: 1_000, paidM: 1_000, rolledM: 0, calledM: 0 });
  });

  it("is lent again as far as lenders allow, and called in beyond", () => {
    // Room for 6 x 1,000 x 0.4 x 1 = 2,400, of which 2,000 are owed beside it.
    expect(redeemed(300, 4_000)).toEqual({ dueM: 1_000, paidM: 300, rolledM: 400, calledM: 300 });
    expect(redeemed(-50, 4_000)).toEqual({ dueM: 1_000, paidM: 0, rolledM: 400, calledM: 600 });
    expect(redeemed(300, 8_000)).toEqual({ dueM: 1_000, paidM: 300, rolledM: 700, calledM: 0 });
  });

  it("leaves the treasury what this quarter's contracts take", () => {
    redeemed(1_200, 8_000);
    cabinet.contracts = [{ id: "c", chip: "nvidia", mwPerTurn: 50, turnsLeft: 2, pricePerGwM: 18_000 }];
    expect(redemptionOf(game.at("US"))).toEqual({ dueM: 1_000, paidM: 300, rolledM: 700, calledM: 0 });
  });

  it("leaves it what those take that are bid for now: they would be broken in the quarter in which they are signed", () => {
    redeemed(1_200, 8_000);
    cabinet.requests.contractBids = [{ id: "b", chip: "nvidia", mwPerTurn: 20, premiumBp: 0 }];
    const { paidM } = redemptionOf(game.at("US"));
    expect(paidM).toBe(1_200 - Math.ceil((20 * chipPricePerGwM(game.at("US"), "nvidia")) / 1_000));
    cabinet.requests.contractBids = [];
  });
});
