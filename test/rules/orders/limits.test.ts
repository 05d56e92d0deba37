import { describe, expect, it } from "vitest";
import { type Order, orderSchema } from "../../../shared/orders/index.ts";
import { MOST_STANDING_ORDERS, standingOrdersSchema } from "../../../shared/orders/standingOrder.ts";

const fits = (order: object) => orderSchema.safeParse(order).success;
const FOCUS = { capability: 0, efficiency: 0, chip: 0, power: 0, safety: 0, agents: 0 };
const market = { kind: "market", stance: "clear", shortageRule: "ration", mix: "fast", ads: true, reservations: false };
const money = (amount: number) => ({ kind: "money", amount });
const offer = { kind: "offer", to: "CN", gives: [money(1)], takes: [], turns: 1 };

describe("a number in an order", () => {
  it.each<[string, (value: number) => object, least: number, most: number]>([
    ["MW to build", (mw) => ({ kind: "build", what: "gas", site: "a", mw }), 10, 20_000],
    ["MW of a campus", (mw) => ({ kind: "campus", plant: "gas", site: "a", mw }), 10, 20_000],
    ["MW of chips", (mw) => ({ kind: "orderChips", chip: "a", mw, premiumBp: 0, keep: true }), 10, 20_000],
    [
      "MW a turn of a contract",
      (mwPerTurn) => ({ kind: "contractChips", chip: "a", mwPerTurn, premiumBp: 0 }),
      10,
      20_000,
    ],
    ["what trains", (trainBp) => ({ kind: "split", trainBp, researchBp: 0, leaseBp: 0 }), 0, 10_000],
    ["what studies", (researchBp) => ({ kind: "split", trainBp: 0, researchBp, leaseBp: 0 }), 0, 10_000],
    ["what is leased", (leaseBp) => ({ kind: "split", trainBp: 0, researchBp: 0, leaseBp }), 0, 10_000],
    ["agents", (count) => ({ kind: "agents", count }), 0, 12],
    ["what is exported", (exportBp) => ({ ...market, exportBp }), 0, 8_000],
    ["debt", (amountM) => ({ kind: "raiseDebt", amountM, maturity: "middle" }), 1, 100_000_000],
    ["what is paid back", (amountM) => ({ kind: "repay", amountM }), 1, 100_000_000],
    ["turns of an offer", (turns) => ({ ...offer, turns }), 1, 8],
    ["what an offer gives", (amount) => ({ ...offer, gives: [money(amount)] }), 0, 10_000_000],
    ["what an offer takes", (amount) => ({ ...offer, takes: [money(amount)] }), 0, 10_000_000],
    ...Object.keys(FOCUS).map((branch): [string, (value: number) => object, number, number] => [
      `weight of ${branch}`,
      (weight) => ({ kind: "focus", weights: { ...FOCUS, [branch]: weight } }),
      0,
      3,
    ]),
  ])("%s, is between its ends and whole", (_, orderOf, least, most) => {
    expect([least, most].map((value) => fits(orderOf(value)))).toEqual([true, true]);
    expect([least - 1, most + 1, least + 0.5].map((value) => fits(orderOf(value)))).toEqual([false, false, false]);
  });

  it("of a premium or an ambition is one of a few", () => {
    const chips = (premiumBp: number) => fits({ kind: "orderChips", chip: "a", mw: 10, premiumBp, keep: true });
    expect([0, 500, 1_000, 2_000, 1_500].map(chips)).toEqual([true, true, true, true, false]);
    const ambition = (value: number) => fits({ kind: "ambition", ambition: value });
    expect([14_000, 20_000, 30_000, 50_000, 15_000].map(ambition)).toEqual([true, true, true, true, false]);
  });
});

it("an offer has four things a side at most, and each is of a kind that there is", () => {
  const many = (count: number) => Array.from({ length: count }, () => money(1));
  for (const side of ["gives", "takes"]) {
    expect([4, 5].map((count) => fits({ ...offer, [side]: many(count) }))).toEqual([true, false]);
    expect(fits({ ...offer, [side]: [{ kind: "honour", amount: 1 }] })).toBe(false);
  }
  expect(fits({ ...offer, gives: [{ kind: "jointSite", amount: 1, site: "a" }] })).toBe(true);
});

it("what is chosen is one of what there is", () => {
  const chosen: [object, object][] = [
    [{ ...market, exportBp: 0 }, { stance: "free" }],
    [{ ...market, exportBp: 0 }, { shortageRule: "free" }],
    [{ ...market, exportBp: 0 }, { mix: "free" }],
    [{ kind: "programme", sector: "science" }, { sector: "free" }],
    [{ kind: "delegate", ministry: "chips", on: true }, { ministry: "free" }],
    [{ kind: "doctrine", doctrine: "lab" }, { doctrine: "free" }],
    [{ kind: "releaseRule", rule: "ask" }, { rule: "free" }],
    [{ kind: "vote", resolution: "a", vote: "no" }, { vote: "free" }],
  ];
  for (const [order, over] of chosen) expect([fits(order), fits({ ...order, ...over })]).toEqual([true, false]);
});

describe("a standing order", () => {
  const promote: Order = { kind: "promote", market: "turkey" };
  const build: Order = { kind: "build", what: "gas", site: "a", mw: 10 };
  const stands = (...all: object[]) => standingOrdersSchema.safeParse(all).success;

  it("is of what can be given in every quarter, up to so many MW only where it adds some", () => {
    expect(stands({ order: promote, untilTurn: 3 })).toBe(true);
    expect(stands({ order: build, untilTurn: 3, untilMW: 500 })).toBe(true);
    expect(stands({ order: promote, untilTurn: 3, untilMW: 500 })).toBe(false);
    expect(stands({ order: { kind: "agents", count: 1 }, untilTurn: 3 })).toBe(false);
  });

  it("ends within its limits, and there are eight at most", () => {
    const until = (over: object) => stands({ order: build, untilTurn: 3, ...over });
    expect([0, 1_000, -1, 1_001].map((untilTurn) => until({ untilTurn }))).toEqual([true, true, false, false]);
    expect([1, 1_000_000, 0, 1_000_001].map((untilMW) => until({ untilMW }))).toEqual([true, true, false, false]);
    const many = (count: number) => Array.from({ length: count }, () => ({ order: promote, untilTurn: 3 }));
    expect(MOST_STANDING_ORDERS).toBe(8);
    expect([stands(...many(8)), stands(...many(9))]).toEqual([true, false]);
  });
});
