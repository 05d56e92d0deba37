import { describe, expect, it } from "vitest";
import {
  addedToMW,
  addOrder,
  addsMW,
  attentionOf,
  costOf,
  isAnswered,
  isRepeatable,
  MOST_ORDERS,
  ministryOf,
  ORDER_KINDS,
  ORDERS,
  type Order,
  type OrderKind,
  ordersSchema,
  queuedMW,
  standsOnce,
} from "../../../shared/orders/index.ts";
import { agree, equip, worked } from "../../support/worked.ts";

const SITE = "us-abilene";
const FOCUS = { capability: 0, efficiency: 0, chip: 1, power: 0, safety: 0, agents: 0 };

interface Facts {
  example: Order;
  /** Of the same kind, and whether it takes the example's place in a plan. */
  other: [Order, takesItsPlace: boolean];
  ministry: string;
  system: string | undefined;
  attention: 0 | 1;
  repeats: boolean;
}

/** The table of the rulebook (GAME.md section 5): whose order it is, from when on, what it costs, how it stands in a plan. */
const FACTS: Record<OrderKind, Facts> = {
  build: { example: { kind: "build", what: "hall", site: SITE, mw: 100 }, other: [{ kind: "build", what: "hall", site: SITE, mw: 100 }, false], ministry: "energy", system: "energy", attention: 1, repeats: true },
  campus: { example: { kind: "campus", site: SITE, plant: "gas", mw: 100 }, other: [{ kind: "campus", site: SITE, plant: "gas", mw: 100 }, false], ministry: "energy", system: "energy", attention: 1, repeats: true },
  buildAbroad: { example: { kind: "buildAbroad", market: "turkey" }, other: [{ kind: "buildAbroad", market: "mexico" }, false], ministry: "foreign", system: "openMarkets", attention: 1, repeats: true },
  orderChips: { example: { kind: "orderChips", chip: "amd", mw: 100, premiumBp: 0, keep: false }, other: [{ kind: "orderChips", chip: "amd", mw: 100, premiumBp: 0, keep: false }, false], ministry: "chips", system: "chips", attention: 1, repeats: true },
  withdrawChips: { example: { kind: "withdrawChips", id: "x" }, other: [{ kind: "withdrawChips", id: "y" }, false], ministry: "chips", system: "chips", attention: 0, repeats: false },
  contractChips: { example: { kind: "contractChips", chip: "amd", mwPerTurn: 50, premiumBp: 0 }, other: [{ kind: "contractChips", chip: "amd", mwPerTurn: 50, premiumBp: 0 }, false], ministry: "chips", system: "contracts", attention: 1, repeats: false },
  cancelContract: { example: { kind: "cancelContract", id: "x" }, other: [{ kind: "cancelContract", id: "y" }, false], ministry: "chips", system: "contracts", attention: 1, repeats: false },
  inferenceStep: { example: { kind: "inferenceStep" }, other: [{ kind: "inferenceStep" }, true], ministry: "chips", system: "inferenceChip", attention: 1, repeats: false },
  split: { example: { kind: "split", trainBp: 1, researchBp: 2, leaseBp: 3 }, other: [{ kind: "split", trainBp: 4, researchBp: 5, leaseBp: 6 }, true], ministry: "research", system: "compute", attention: 0, repeats: false },
  ambition: { example: { kind: "ambition", ambition: 14_000 }, other: [{ kind: "ambition", ambition: 50_000 }, true], ministry: "research", system: "models", attention: 0, repeats: false },
  focus: { example: { kind: "focus", weights: FOCUS }, other: [{ kind: "focus", weights: { ...FOCUS, power: 1 } }, true], ministry: "research", system: "research", attention: 1, repeats: false },
  release: { example: { kind: "release", open: true }, other: [{ kind: "release", open: false }, true], ministry: "research", system: "models", attention: 1, repeats: false },
  releaseRule: { example: { kind: "releaseRule", rule: "open" }, other: [{ kind: "releaseRule", rule: "closed" }, true], ministry: "research", system: "models", attention: 1, repeats: false },
  agents: { example: { kind: "agents", count: 1 }, other: [{ kind: "agents", count: 2 }, true], ministry: "research", system: "agents", attention: 0, repeats: false },
  market: { example: { kind: "market", stance: "clear", shortageRule: "ration", mix: "fast", exportBp: 0, ads: true, reservations: false }, other: [{ kind: "market", stance: "over", shortageRule: "ration", mix: "fast", exportBp: 0, ads: true, reservations: false }, true], ministry: "economy", system: "market", attention: 0, repeats: false },
  programme: { example: { kind: "programme", sector: "science" }, other: [{ kind: "programme", sector: "science" }, false], ministry: "economy", system: "programmes", attention: 1, repeats: true },
  flagship: { example: { kind: "flagship", flagship: "us-genesis" }, other: [{ kind: "flagship", flagship: "us-megaCampus" }, true], ministry: "economy", system: "flagships", attention: 0, repeats: false },
  promote: { example: { kind: "promote", market: "turkey" }, other: [{ kind: "promote", market: "turkey" }, false], ministry: "foreign", system: "openMarkets", attention: 1, repeats: true },
  challenge: { example: { kind: "challenge", challenge: "cure" }, other: [{ kind: "challenge", challenge: "fusion" }, true], ministry: "economy", system: "challenges", attention: 1, repeats: false },
  propose: { example: { kind: "propose", resolution: "pause" }, other: [{ kind: "propose", resolution: "levy" }, true], ministry: "foreign", system: "summit", attention: 1, repeats: false },
  raiseDebt: { example: { kind: "raiseDebt", amountM: 10, maturity: "middle" }, other: [{ kind: "raiseDebt", amountM: 10, maturity: "middle" }, false], ministry: "economy", system: "capital", attention: 1, repeats: true },
  raiseRound: { example: { kind: "raiseRound" }, other: [{ kind: "raiseRound" }, true], ministry: "economy", system: "capital", attention: 1, repeats: false },
  repay: { example: { kind: "repay", amountM: 10 }, other: [{ kind: "repay", amountM: 10 }, false], ministry: "economy", system: "capital", attention: 1, repeats: true },
  enact: { example: { kind: "enact", policy: "visas" }, other: [{ kind: "enact", policy: "levy" }, false], ministry: "economy", system: "policies", attention: 1, repeats: false },
  repeal: { example: { kind: "repeal", policy: "visas" }, other: [{ kind: "enact", policy: "visas" }, true], ministry: "economy", system: "policies", attention: 1, repeats: false },
  offer: { example: { kind: "offer", to: "CN", gives: [{ kind: "money", amount: 1 }], takes: [], turns: 1 }, other: [{ kind: "offer", to: "CN", gives: [{ kind: "money", amount: 1 }], takes: [], turns: 1 }, false], ministry: "foreign", system: "deals", attention: 0, repeats: false },
  accept: { example: { kind: "accept", from: "CN", id: "x" }, other: [{ kind: "accept", from: "TW", id: "x" }, false], ministry: "foreign", system: "deals", attention: 0, repeats: false },
  decline: { example: { kind: "decline", from: "CN", id: "x", reason: "no" }, other: [{ kind: "accept", from: "CN", id: "x" }, true], ministry: "foreign", system: "deals", attention: 0, repeats: false },
  withdraw: { example: { kind: "withdraw", id: "x" }, other: [{ kind: "withdraw", id: "y" }, false], ministry: "foreign", system: "deals", attention: 0, repeats: false },
  pressure: { example: { kind: "pressure", against: "CN", on: true }, other: [{ kind: "pressure", against: "CN", on: false }, true], ministry: "foreign", system: "pressure", attention: 1, repeats: false },
  vote: { example: { kind: "vote", resolution: "pause", vote: "yes" }, other: [{ kind: "vote", resolution: "levy", vote: "no" }, false], ministry: "foreign", system: "summit", attention: 0, repeats: false },
  speak: { example: { kind: "speak", resolution: "pause" }, other: [{ kind: "speak", resolution: "levy" }, true], ministry: "foreign", system: "summit", attention: 0, repeats: false },
  delegate: { example: { kind: "delegate", ministry: "chips", on: true }, other: [{ kind: "delegate", ministry: "energy", on: true }, false], ministry: "foreign", system: undefined, attention: 0, repeats: false },
  doctrine: { example: { kind: "doctrine", doctrine: "titan" }, other: [{ kind: "doctrine", doctrine: "lab" }, true], ministry: "foreign", system: undefined, attention: 0, repeats: false },
  decide: { example: { kind: "decide", dilemma: "a", answer: "b" }, other: [{ kind: "decide", dilemma: "a", answer: "c" }, true], ministry: "economy", system: "dilemmas", attention: 0, repeats: false },
}; // biome-ignore format: a table

describe.each(ORDER_KINDS)("the order %s", (kind) => {
  const { example, other, ministry, system, attention, repeats } = FACTS[kind];

  it("is its ministry's and its system's, and costs attention or none", () => {
    expect(ORDERS[kind].kind).toBe(kind);
    expect({ kind: example.kind, ministry: ministryOf(example), system: ORDERS[kind].system }).toEqual({
      kind,
      ministry,
      system,
    });
    expect(attentionOf(worked().at("US"), example)).toBe(attention);
  });

  it("can be given in every quarter, or not", () => {
    expect(isRepeatable(example)).toBe(repeats);
  });

  it("takes the place of another in a plan, or stands beside it", () => {
    const [second, takesItsPlace] = other;
    expect(addOrder([example], second)).toEqual(takesItsPlace ? [second] : [example, second]);
  });
});

it("an order that can be given twice alike does not stand once alone", () => {
  const many = ORDER_KINDS.filter((kind) => !standsOnce(FACTS[kind].example));
  expect(many).toEqual([
    "build", "campus", "orderChips", "contractChips", "programme", "promote", "raiseDebt", "repay", "offer",
  ]); // biome-ignore format: a list
});

it("taking back a ministry that was not handed over takes no attention", () => {
  const game = worked();
  game.cabinet("US").delegated = ["energy"];
  expect(attentionOf(game.at("US"), { kind: "delegate", ministry: "chips", on: false })).toBe(0);
  expect(attentionOf(game.at("US"), { kind: "delegate", ministry: "energy", on: true })).toBe(0);
});

it("another may answer an offer in the turn in which it is made, and nothing else", () => {
  expect(ORDER_KINDS.filter((kind) => isAnswered(FACTS[kind].example))).toEqual(["offer"]);
});

it("a fab is not for every quarter", () => {
  expect(isRepeatable({ kind: "build", what: "fab", site: SITE, mw: 10 })).toBe(false);
});

it("a plan has eighty orders at most", () => {
  const orders = (count: number) => Array.from({ length: count }, () => FACTS.promote.example);
  expect(MOST_ORDERS).toBe(80);
  expect(ordersSchema.safeParse(orders(80)).success).toBe(true);
  expect(ordersSchema.safeParse(orders(81)).success).toBe(false);
});

describe("what an order takes at once from the treasury", () => {
  const game = worked({
    constants: {
      hallPerGwM: 10_000,
      inferenceStepM: 4_000,
      promotionM: 1_200,
      presenceShare: 0.3,
      cancelContractShare: 0.5,
    },
    traits: { costBp: 10_000 },
    changes: {
      plants: { gas: { costPerGwM: 2_000 } },
      chips: { amd: { pricePerGwM: 20_000 } },
      flagships: { "us-genesis": { costBp: 1_500 } },
    },
  });
  const cabinet = game.cabinet("US");
  Object.assign(cabinet, { appropriationM: 1_000 });
  cabinet.quarter.revenueM = 0;
  cabinet.contracts = [{ id: "x", chip: "amd", mwPerTurn: 100, turnsLeft: 2, pricePerGwM: 10_000 }];
  game.state.offers = [{ id: "x", from: "CN", to: "US", gives: [{ kind: "money", amount: 999 }], takes: [{ kind: "money", amount: 70 }], turns: 1, until: 9 }]; // biome-ignore format: a line

  it("is told beforehand", () => {
    const costs = Object.fromEntries(ORDER_KINDS.map((kind) => [kind, costOf(game.at("US"), FACTS[kind].example)]));
    expect(Object.fromEntries(Object.entries(costs).filter(([, costM]) => costM !== 0))).toStrictEqual({
      // 0.1 GW of halls; with gas.
      build: 1_000,
      campus: 1_200,
      buildAbroad: 3_000,
      orderChips: 2_000,
      // Half of 2 x 0.1 GW x 10,000.
      cancelContract: 1_000,
      inferenceStep: 4_000,
      // 300 + a tenth of appropriations.
      programme: 400,
      // 15 % of appropriations.
      flagship: 150,
      promote: 1_200,
      repay: 10,
      // What China asks for.
      accept: 70,
    });
  });

  it("is nothing for what there is not", () => {
    const nothing: Order[] = [
      { kind: "build", what: "coal", site: SITE, mw: 100 },
      { kind: "campus", site: SITE, plant: "coal", mw: 100 },
      { kind: "orderChips", chip: "abacus", mw: 100, premiumBp: 0, keep: false },
      { kind: "cancelContract", id: "y" },
      { kind: "accept", from: "CN", id: "y" },
    ];
    for (const order of nothing) expect(costOf(game.at("US"), order), order.kind).toBe(0);
  });

  it("of a plant or a fab is its own", () => {
    expect(costOf(game.at("US"), { kind: "build", what: "gas", site: SITE, mw: 100 })).toBe(200);
    expect(costOf(game.at("US"), { kind: "build", what: "fab", site: SITE, mw: 10 })).toBe(
      game.rules.constants.fabCostM,
    );
  });
});

describe("what an order adds to", () => {
  const game = worked();
  equip(game, "US", 300, 500, 200);
  const cabinet = game.cabinet("US");
  cabinet.projects = [
    { what: "hall", site: SITE, mw: 40, turnsLeft: 30, paidM: 0 },
    { what: "gas", site: SITE, mw: 7, turnsLeft: 30, paidM: 0 },
  ];
  cabinet.deliveries = [{ chip: "amd", generation: 0, mw: 5, turnsLeft: 9 }];
  cabinet.chipOrders = [{ id: "x", chip: "amd", mw: 11, premiumBp: 0, keep: true, escrowM: 0 }];
  const added = (order: Order) => addedToMW(game.at("US"), order);

  it("stands and is under way: halls, plants of the kind, chips with those in the queue", () => {
    expect(added(FACTS.build.example)).toBe(540);
    expect(added(FACTS.campus.example)).toBe(540);
    expect(added({ kind: "build", what: "gas", site: SITE, mw: 10 })).toBe(307);
    expect(added({ kind: "build", what: "nuclear", site: SITE, mw: 10 })).toBe(0);
    expect(added(FACTS.orderChips.example)).toBe(216);
  });

  it("is nothing for the others", () => {
    expect(ORDER_KINDS.filter((kind) => addsMW(FACTS[kind].example))).toEqual(["build", "campus", "orderChips"]);
    expect(added(FACTS.promote.example)).toBeUndefined();
  });

  it("waits for turbines where the plant needs some", () => {
    const queued = (order: Order) => queuedMW(game.at("US"), order);
    expect(queued({ kind: "build", what: "gas", site: SITE, mw: 70 })).toBe(70);
    expect(queued({ kind: "campus", plant: "gas", site: SITE, mw: 70 })).toBe(70);
    expect(queued({ kind: "build", what: "nuclear", site: SITE, mw: 70 })).toBe(0);
    expect(queued(FACTS.build.example)).toBe(0);
    expect(queued(FACTS.promote.example)).toBe(0);
  });
});

it("a deal's partner is found by the deal", () => {
  const game = worked();
  const deal = agree(game, { from: "US", to: "CN" });
  expect(game.at("CN").deals).toEqual([deal]);
  expect(game.at("TW").deals).toEqual([]);
});
