import { describe, expect, it } from "vitest";
import { addedToMW, isRepeatable, type Order } from "../../shared/orders/index.ts";
import { MOST_STANDING_ORDERS, standingOrdersSchema, standingPlan } from "../../shared/orders/standingOrder.ts";
import { type TestGame, testGame } from "../support/testGame.ts";

const GAS: Order = { kind: "build", what: "gas", site: "us-abilene", mw: 500 };
const CHIPS: Order = { kind: "orderChips", chip: "nvidia", mw: 100, premiumBp: 0, keep: true };

function rich(): TestGame {
  const game = testGame();
  game.cabinet("US").cashM = 500_000;
  return game;
}

describe("a standing order", () => {
  it("goes into the plan each turn until there is enough, what is under way included", () => {
    const game = rich();
    const untilMW = addedToMW(game.at("US"), GAS)! + 1_200;
    let standing = [{ order: GAS, untilMW, untilTurn: 20 }];
    const given: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const { orders, left } = standingPlan(game.at("US"), standing);
      given.push(orders.length);
      standing = left as typeof standing;
      game.turn({ US: orders });
    }
    expect(given).toEqual([1, 1, 1, 0, 0]);
    expect(standing).toEqual([]);
    expect(addedToMW(game.at("US"), GAS)).toBeGreaterThanOrEqual(untilMW);
  });

  it("ends after its last turn", () => {
    const game = rich();
    const standing = [{ order: GAS, untilTurn: 0 }];
    expect(standingPlan(game.at("US"), standing).orders).toEqual([GAS]);
    game.turn();
    expect(standingPlan(game.at("US"), standing)).toEqual({ orders: [], left: [] });
  });

  it("waits while it can't be carried out, and gives way to those before it", () => {
    const game = rich();
    game.cabinet("US").attention = 1;
    const standing = [
      { order: GAS, untilTurn: 20 },
      { order: CHIPS, untilTurn: 20 },
    ];
    expect(standingPlan(game.at("US"), standing)).toEqual({ orders: [GAS], left: standing });
    game.cabinet("US").cashM = 0;
    expect(standingPlan(game.at("US"), standing)).toEqual({ orders: [], left: standing });
  });

  it("counts what the order adds to: its plant, halls, or chips", () => {
    const game = rich();
    const before = addedToMW(game.at("US"), GAS)!;
    game.turn({ US: [GAS] });
    expect(addedToMW(game.at("US"), GAS)).toBe(before + 500);
    expect(addedToMW(game.at("US"), { kind: "raiseDebt", amountM: 5, maturity: "middle" })).toBeUndefined();
  });

  it("is of a kind that adds a little each time, and of a certain form", () => {
    const fab: Order = { kind: "build", what: "fab", site: "us-abilene", mw: 10 };
    expect([GAS, CHIPS, fab].map(isRepeatable)).toEqual([true, true, false]);
    const isGood = (standing: unknown) => standingOrdersSchema.safeParse(standing).success;
    const good = { order: GAS, untilMW: 12_000, untilTurn: 9 };
    expect(isGood([good])).toBe(true);
    expect(isGood([{ ...good, untilTurn: undefined }])).toBe(false);
    expect(isGood([{ ...good, order: { kind: "raiseRound" } }])).toBe(false);
    expect(isGood([{ ...good, order: { kind: "raiseDebt", amountM: 5, maturity: "middle" } }])).toBe(false);
    expect(isGood(Array.from({ length: MOST_STANDING_ORDERS + 1 }, () => good))).toBe(false);
  });
});
