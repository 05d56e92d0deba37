import { describe, expect, it } from "vitest";
import { drawsAt } from "../../../shared/orders/draw.ts";
import { addOrder, drawnOrder, give, ORDER_KINDS, type Order, planned } from "../../../shared/orders/index.ts";
import { isFulfilled, standingPlan } from "../../../shared/orders/standingOrder.ts";
import { type GameEvent, telling } from "../../../shared/state/events.ts";
import { NO_ID } from "../../../shared/state/ids.ts";
import { debtM } from "../../../shared/state/queries.ts";
import { MINISTRIES } from "../../../shared/state/words.ts";
import { equip, worked } from "../../support/worked.ts";

const SITE = "us-abilene";

/** What the United States have after an order, and what is told of it at once. */
function given(
  order: Order,
  prepare: (game: ReturnType<typeof worked>) => void = () => {},
  round: Parameters<typeof worked>[0] = {},
) {
  const game = worked({ traits: { costBp: 10_000, speedBp: 10_000 }, ...round });
  equip(game, "US", 100, 100, 100);
  game.cabinet("US").cashM = 10_000;
  prepare(game);
  const told: GameEvent[] = [];
  give(game.at("US"), order, telling(told));
  return { game, told, nation: game.nation("US"), cabinet: game.cabinet("US"), requests: game.cabinet("US").requests };
}

describe("an order takes its attention and its money, and does", () => {
  it("build: a project, with what was paid for it", () => {
    const { cabinet } = given({ kind: "build", what: "hall", site: SITE, mw: 200 }, undefined, {
      constants: { hallPerGwM: 10_000, hallLead: 3 },
    });
    expect(cabinet).toMatchObject({
      cashM: 8_000,
      attention: 4,
      projects: [{ what: "hall", site: SITE, mw: 200, turnsLeft: 3, paidM: 2_000 }],
    });
    expect(cabinet.accountsM.suppliers).toBe(2_000);
    const fab = given({ kind: "build", what: "fab", site: SITE, mw: 200 }, undefined, {
      constants: { fabCostM: 7_000, fabLead: 6 },
    });
    expect(fab.cabinet).toMatchObject({ cashM: 3_000, projects: [{ what: "fab", mw: 0, paidM: 7_000 }] });
  });

  it("campus: a plant and halls of the same size", () => {
    const { cabinet } = given({ kind: "campus", site: SITE, plant: "gas", mw: 200 });
    expect(cabinet.projects.map(({ what, site, mw }) => [what, site, mw])).toEqual([["gas", SITE, 200], ["hall", SITE, 200]]); // biome-ignore format: a line
    expect(cabinet.attention).toBe(4);
  });

  it("build abroad, promote: money spent, and a request to the step of the open markets", () => {
    const abroad = given({ kind: "buildAbroad", market: "turkey" }, undefined, {
      constants: { hallPerGwM: 10_000, presenceShare: 0.3 },
    });
    expect(abroad.requests).toMatchObject({ presences: ["turkey"], promotions: [] });
    expect(abroad.cabinet.accountsM.suppliers).toBe(3_000);
    const promote = given({ kind: "promote", market: "turkey" });
    expect(promote.requests).toMatchObject({ presences: [], promotions: ["turkey"] });
    expect(promote.cabinet.accountsM.operations).toBe(1_200);
    expect(promote.cabinet.cashM).toBe(8_800);
  });

  it("order chips: the price set aside, which returns when it is withdrawn", () => {
    const round = { changes: { chips: { amd: { pricePerGwM: 20_000 } } } };
    const { cabinet, game } = given(
      { kind: "orderChips", chip: "amd", mw: 100, premiumBp: 500, keep: true },
      undefined,
      round,
    );
    expect(cabinet).toMatchObject({
      cashM: 7_900,
      chipOrders: [{ chip: "amd", mw: 100, premiumBp: 500, keep: true, escrowM: 2_100 }],
    });
    const [queued] = cabinet.chipOrders;
    give(game.at("US"), { kind: "withdrawChips", id: queued?.id ?? "" });
    expect(cabinet).toMatchObject({ cashM: 10_000, attention: 4, chipOrders: [{ mw: 0, escrowM: 0 }] });
  });

  it("contract chips: a bid; leaving a contract is paid, and it brings nothing more", () => {
    const round = { changes: { chips: { amd: { pricePerGwM: 20_000 } } } };
    const { cabinet, game } = given(
      { kind: "contractChips", chip: "amd", mwPerTurn: 100, premiumBp: 0 },
      undefined,
      round,
    );
    expect(cabinet).toMatchObject({
      cashM: 10_000,
      contracts: [],
      requests: { contractBids: [{ chip: "amd", mwPerTurn: 100, premiumBp: 0 }] },
    });
    cabinet.contracts = [{ id: "made", chip: "amd", mwPerTurn: 100, turnsLeft: 5, pricePerGwM: 18_000 }];
    give(game.at("US"), { kind: "cancelContract", id: "made" });
    // Half of 5 x 1,800.
    expect(cabinet).toMatchObject({ cashM: 5_500, contracts: [{ turnsLeft: 0 }] });
    expect(cabinet.accountsM.suppliers).toBe(4_500);
  });

  it("inference step: one more, this turn; its own nation hears of the last", () => {
    const third = given({ kind: "inferenceStep" }, ({ cabinet, state }) => {
      cabinet("US").inferenceSteps = 2;
      state.world.turn = 6;
    });
    expect(third.cabinet).toMatchObject({ inferenceSteps: 3, inferenceStepTurn: 6, cashM: 6_000 });
    expect(third.cabinet.accountsM.suppliers).toBe(4_000);
    expect(third.told).toEqual([]);
    const last = given({ kind: "inferenceStep" }, ({ cabinet }) => {
      cabinet("US").inferenceSteps = 3;
    });
    expect(last.told).toEqual([{ kind: "inferenceChipReady", nation: "US", seenBy: ["US"], terms: {} }]);
  });

  it("split, focus, market, doctrine, release rule, agents: what is set from now on", () => {
    expect(given({ kind: "split", trainBp: 1, researchBp: 2, leaseBp: 3 }).cabinet.split).toEqual({
      trainBp: 1,
      researchBp: 2,
      leaseBp: 3,
    });
    const weights = { capability: 0, efficiency: 1, chip: 2, power: 3, safety: 0, agents: 1 };
    expect(given({ kind: "focus", weights }).cabinet.focus).toEqual(weights);
    const market = {
      stance: "over",
      shortageRule: "ration",
      mix: "deep",
      exportBp: 700,
      ads: true,
      reservations: false,
    } as const;
    expect(given({ kind: "market", ...market }).cabinet.market).toEqual(market);
    expect(given({ kind: "doctrine", doctrine: "titan" }).cabinet.doctrine).toBe("titan");
    expect(given({ kind: "releaseRule", rule: "closed" }).cabinet.releaseRule).toBe("closed");
    expect(given({ kind: "agents", count: 4 }).cabinet).toMatchObject({ agentsWanted: 4, agents: 0 });
  });

  it("ambition: a higher target at once, a lower one with the next run; none while a model is ready", () => {
    const target = (ambition: 14_000 | 50_000, readyMilliH = 0) =>
      given({ kind: "ambition", ambition }, (game) => {
        game.nation("US").horizonMilliH = 10_000;
        Object.assign(game.cabinet("US"), { run: { targetMilliH: 20_000, progress: 0 }, readyMilliH });
      }).cabinet;
    expect(target(50_000)).toMatchObject({ ambition: 50_000, run: { targetMilliH: 50_000 } });
    expect(target(14_000)).toMatchObject({ ambition: 14_000, run: { targetMilliH: 20_000 } });
    expect(target(50_000, 20_000)).toMatchObject({ ambition: 50_000, run: { targetMilliH: 20_000 } });
  });

  it("release, challenge, propose, export control, offer, accept, withdraw: requests to later steps", () => {
    expect(given({ kind: "release", open: true }).requests.release).toBe("open");
    expect(given({ kind: "release", open: false }).requests.release).toBe("closed");
    expect(given({ kind: "challenge", challenge: "cure" }).requests.challenge).toBe("cure");
    expect(given({ kind: "propose", resolution: "levy" }).requests.proposal).toBe("levy");
    expect(given({ kind: "pressure", against: "CN", on: true }).requests.pressures).toEqual([
      { against: "CN", on: true },
    ]);
    expect(given({ kind: "accept", from: "CN", id: "o" }).requests.accepts).toEqual([{ from: "CN", id: "o" }]);
    expect(given({ kind: "withdraw", id: "o" }).requests.withdrawals).toEqual(["o"]);
    const terms = { to: "CN", gives: [{ kind: "money" as const, amount: 5 }], takes: [], turns: 3 };
    const { requests, game } = given({ kind: "offer", ...terms }, ({ state }) => {
      state.world.turn = 2;
    });
    expect(requests.offers).toEqual([{ ...terms, id: expect.stringMatching(/^2-.{8}$/), from: "US", until: 3 }]);
    // The id is of the words.
    const [{ id } = { id: "" }] = requests.offers;
    const idOf = (over: object) =>
      planned(game.at("US"), [{ kind: "offer", ...terms, ...over }]).position.cabinet.requests.offers[1]?.id;
    for (const over of [{ to: "TW" }, { gives: [], takes: terms.gives }, { turns: 2 }]) expect(idOf(over)).not.toBe(id);
    expect(planned(game.at("US"), [{ kind: "offer", ...terms }]).refusals).toMatchObject([
      { refusal: { code: "sameAlready" } },
    ]);
  });

  it("vote, speak: what stands until the summit; a speech is a yes", () => {
    expect(given({ kind: "vote", resolution: "pause", vote: "no" }).requests.votes).toEqual({ pause: "no" });
    expect(given({ kind: "speak", resolution: "pause" }).requests).toMatchObject({
      speaksFor: "pause",
      votes: { pause: "yes" },
    });
  });

  it("programme: the sector's pipelines, and a little of the others', to their ends", () => {
    const { cabinet } = given(
      { kind: "programme", sector: "science" },
      (game) => {
        Object.assign(game.cabinet("US"), { appropriationM: 1_000 });
        for (const sector of ["software", "science", "enterprise", "public", "industry"] as const)
          game.cabinet("US").pipelinesBp[sector] = 5_000;
        game.cabinet("US").pipelinesBp.software = 9_999;
      },
      { constants: { programmeGain: 0.2 }, traits: { cultureBp: 10_000 } },
    );
    // 0.2 x (1 - 0.5 / 2); and 0.2 x 0.18 of the half that is missing.
    expect(cabinet.pipelinesBp).toEqual({
      software: 9_999,
      science: 6_500,
      enterprise: 5_180,
      public: 5_180,
      industry: 5_180,
    });
    expect(cabinet.accountsM.operations).toBe(400);
    const full = given({ kind: "programme", sector: "science" }, (game) => {
      game.cabinet("US").pipelinesBp.science = 9_900;
    });
    expect(full.cabinet.pipelinesBp.science).toBe(10_000);
  });

  it("raise, repay, round: money from lenders and investors, of which the nation alone hears", () => {
    const debt = given({ kind: "raiseDebt", amountM: 300, maturity: "middle" });
    expect(debt.cabinet.cashM).toBe(10_300);
    expect(debt.cabinet.bonds).toMatchObject([{ principalM: 300, issuedTurn: 0, dueTurn: 4 }]);
    expect(debt.cabinet.accountsM.lenders).toBe(-300);
    expect(debt.told).toEqual([{ kind: "moneyRaised", nation: "US", seenBy: ["US"], terms: { amountM: 300 } }]);
    give(debt.game.at("US"), { kind: "repay", amountM: 100 });
    expect(debt.cabinet.cashM).toBe(10_200);
    expect(debtM(debt.cabinet)).toBe(200);
    expect(debt.cabinet.accountsM.lenders).toBe(-200);
    const round = given({ kind: "raiseRound" }, ({ cabinet, state }) => {
      Object.assign(state.world, { turn: 4, moodBp: 3_500 });
      Object.assign(cabinet("US"), { appropriationM: 2_000, confidenceBp: 5_000, dilutionBp: 100 });
      cabinet("US").quarter.revenueM = 4_000;
    });
    expect(round.cabinet).toMatchObject({ cashM: 13_795, dilutionBp: 450, lastRoundTurn: 4 });
    expect(round.cabinet.accountsM.investors).toBe(-3_795);
    expect(round.told).toEqual([{ kind: "moneyRaised", nation: "US", seenBy: ["US"], terms: { amountM: 3_795 } }]);
  });

  it("enact: after a vote and a turn in a democracy, at once in an autocracy or with an assembly", () => {
    const turnsLeft = (governanceBp: number, policies: string[] = []) =>
      given(
        { kind: "enact", policy: "visas" },
        ({ nation }) => void Object.assign(nation("US"), { governanceBp, policies }),
      ).cabinet.pendingPolicies;
    expect(turnsLeft(5_000)).toEqual([{ policy: "visas", turnsLeft: 1 }]);
    expect(turnsLeft(4_999)).toEqual([{ policy: "visas", turnsLeft: 0 }]);
    expect(turnsLeft(9_000, ["assembly"])).toEqual([{ policy: "visas", turnsLeft: 0 }]);
  });

  it("repeal: by a vote or at once, and a point of legitimacy for the promise", () => {
    const repealed = (governanceBp: number, legitimacyBp = 5_000) =>
      given(
        { kind: "repeal", policy: "visas" },
        ({ nation }) => void Object.assign(nation("US"), { governanceBp, legitimacyBp, policies: ["levy", "visas"] }),
      );
    const voted = repealed(8_000);
    expect(voted.nation).toMatchObject({ policies: ["levy", "visas"], legitimacyBp: 4_900 });
    expect(voted.cabinet.pendingRepeals).toEqual(["visas"]);
    expect(voted.told).toEqual([]);
    const atOnce = repealed(2_000, 150);
    expect(atOnce.nation).toMatchObject({ policies: ["levy"], legitimacyBp: 100 });
    expect(atOnce.cabinet.pendingRepeals).toEqual([]);
    expect(atOnce.told).toEqual([{ kind: "policyRepealed", nation: "US", terms: { policy: "visas" } }]);
  });

  it("delegate: a ministry once, and taken back", () => {
    const { cabinet, game } = given({ kind: "delegate", ministry: "chips", on: true }, ({ cabinet }) => {
      cabinet("US").delegated = ["energy", "chips"];
    });
    expect(cabinet.delegated).toEqual(["energy", "chips"]);
    give(game.at("US"), { kind: "delegate", ministry: "energy", on: false });
    expect(cabinet.delegated).toEqual(["chips"]);
  });
});

describe("a plan that is tried", () => {
  it("leaves the nation as it is, goes on after what is refused, and counts what was taken before", () => {
    const game = worked({ constants: { promotionM: 1_000 } });
    game.cabinet("US").cashM = 1_500;
    const promote: Order = { kind: "promote", market: "turkey" };
    const { position, refusals } = planned(game.at("US"), [promote, promote, { kind: "agents", count: 3 }]);
    expect(refusals).toEqual([{ index: 1, refusal: { code: "money", terms: { needsM: 1_000, hasM: 500 } } }]);
    expect(position.cabinet).toMatchObject({ cashM: 500, attention: 4, agentsWanted: 3 });
    expect(position.nations.US).toBe(position.nation);
    expect(game.cabinet("US")).toMatchObject({ cashM: 1_500, attention: 5, agentsWanted: 0 });
  });

  it("keeps orders of other slots", () => {
    const orders: Order[] = [{ kind: "vote", resolution: "a", vote: "yes" }, { kind: "vote", resolution: "b", vote: "yes" }]; // biome-ignore format: a line
    expect(addOrder(orders, { kind: "vote", resolution: "a", vote: "no" })).toEqual([
      orders[1],
      { kind: "vote", resolution: "a", vote: "no" },
    ]);
  });
});

describe("a standing order", () => {
  const promote: Order = { kind: "promote", market: "turkey" };
  const chips = (mw: number): Order => ({ kind: "orderChips", chip: "amd", mw, premiumBp: 0, keep: false });

  it("is over after its last turn, or once there is as much as it was for", () => {
    const game = worked();
    equip(game, "US", 1, 1, 500);
    game.state.world.turn = 5;
    expect(isFulfilled(game.at("US"), { order: promote, untilTurn: 5 })).toBe(false);
    expect(isFulfilled(game.at("US"), { order: promote, untilTurn: 4 })).toBe(true);
    expect(isFulfilled(game.at("US"), { order: chips(10), untilTurn: 9, untilMW: 501 })).toBe(false);
    expect(isFulfilled(game.at("US"), { order: chips(10), untilTurn: 9, untilMW: 500 })).toBe(true);
    expect(isFulfilled(game.at("US"), { order: promote, untilTurn: 9, untilMW: 1 })).toBe(false);
  });

  it("writes the plan, counting what those before it add, and leaves out what can't be done now", () => {
    const game = worked();
    equip(game, "US", 1, 1, 400);
    game.cabinet("US").cashM = 4_000;
    const all = [
      { order: chips(100), untilTurn: 9, untilMW: 500 },
      { order: chips(100), untilTurn: 9, untilMW: 500 },
      { order: chips(900), untilTurn: 9 },
      { order: promote, untilTurn: 9 },
    ];
    const { orders, left } = standingPlan(game.at("US"), all);
    expect(orders).toEqual([chips(100), promote]);
    expect(left).toEqual([all[0], all[2], all[3]]);
  });
});

describe("an order drawn at random", () => {
  const { of, between, chance } = drawsAt(7, "test");
  const many = <T>(draw: () => T) => new Set(Array.from({ length: 200 }, draw));

  it("takes each value that there is, both ends included, and heads and tails", () => {
    expect([...many(() => of(["a", "b", "c"]))].sort()).toEqual(["a", "b", "c"]);
    expect([...many(() => between(3, 6))].sort()).toEqual([3, 4, 5, 6]);
    expect(many(chance).size).toBe(2);
    expect(() => of([])).toThrow("there is nothing to choose among");
  });

  it("is the same from the same seed and address, and another from another", () => {
    const at = worked().at("US");
    const drawn = (seed: number, address: string) =>
      JSON.stringify(ORDER_KINDS.map((kind) => drawnOrder(at, kind, seed, address)));
    expect(drawn(1, "a")).toBe(drawn(1, "a"));
    expect(drawn(1, "a")).not.toBe(drawn(1, "b"));
    expect(drawn(1, "a")).not.toBe(drawn(2, "a"));
  });

  it("has every choice of every field in it", () => {
    const game = worked();
    game.state.offers = [
      { id: "in", from: "CN", to: "US", gives: [], takes: [], turns: 1, until: 9 },
      { id: "out", from: "US", to: "CN", gives: [], takes: [], turns: 1, until: 9 },
    ];
    const cabinet = game.cabinet("US");
    cabinet.chipOrders = [{ id: "queued", chip: "amd", mw: 1, premiumBp: 0, keep: true, escrowM: 0 }];
    cabinet.contracts = [{ id: "made", chip: "amd", mwPerTurn: 1, turnsLeft: 1, pricePerGwM: 1 }];
    const { rules } = game;
    const drawn = <K extends Order["kind"]>(kind: K) =>
      Array.from({ length: 400 }, (_, k) => drawnOrder(game.at("US"), kind, k) as Extract<Order, { kind: K }>);
    const values = <T>(all: readonly T[]) => [...new Set(all)].sort();
    const sorted = <T>(all: Iterable<T>) => [...all].sort();
    expect(values(drawn("build").map(({ what }) => what))).toEqual(sorted([...rules.plants.keys(), "hall", "fab"]));
    expect(values(drawn("build").map(({ site }) => site))).toEqual(sorted(Object.keys(game.nation("US").sites)));
    const sizes = drawn("build").map(({ mw }) => mw);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([10, 1_440]);
    expect(values(drawn("campus").map(({ plant }) => plant))).toEqual(sorted(rules.plants.keys()));
    expect(values(drawn("orderChips").map(({ chip }) => chip))).toEqual(sorted(rules.chips.keys()));
    expect(values(drawn("orderChips").map(({ keep }) => keep))).toEqual([false, true]);
    expect(values(drawn("contractChips").map(({ chip }) => chip))).toEqual(sorted(rules.chips.keys()));
    expect(values(drawn("promote").map(({ market }) => market))).toEqual(sorted(rules.markets.keys()));
    expect(values(drawn("buildAbroad").map(({ market }) => market))).toEqual(sorted(rules.markets.keys()));
    expect(values(drawn("challenge").map(({ challenge }) => challenge))).toEqual(sorted(rules.challenges.keys()));
    expect(values(drawn("enact").map(({ policy }) => policy))).toEqual(sorted(rules.policies.keys()));
    expect(values(drawn("repeal").map(({ policy }) => policy))).toEqual(sorted(rules.policies.keys()));
    expect(values(drawn("vote").map(({ resolution }) => resolution))).toEqual(sorted(rules.resolutions.keys()));
    expect(values(drawn("vote").map(({ vote }) => vote))).toEqual(["no", "yes"]);
    expect(values(drawn("propose").map(({ resolution }) => resolution))).toEqual(sorted(rules.resolutions.keys()));
    expect(values(drawn("speak").map(({ resolution }) => resolution))).toEqual(sorted(rules.resolutions.keys()));
    expect(values(drawn("delegate").map(({ ministry }) => ministry))).toEqual(sorted(MINISTRIES));
    expect(values(drawn("pressure").map(({ against }) => against))).toEqual(["CN", "TW", "US"]);
    expect(values(drawn("agents").map(({ count }) => count))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(values(drawn("withdrawChips").map(({ id }) => id))).toEqual([NO_ID, "queued"]);
    expect(values(drawn("cancelContract").map(({ id }) => id))).toEqual([NO_ID, "made"]);
    expect(values(drawn("focus").map(({ weights }) => weights.safety))).toEqual([0, 1, 2, 3]);
    expect(values(drawn("accept").map(({ id }) => id))).toEqual(["in"]);
    expect(values(drawn("withdraw").map(({ id }) => id))).toEqual(["out"]);
    expect(values(drawn("offer").map(({ to }) => to))).toEqual(["CN", "TW", "US"]);
    expect(values(drawn("offer").map(({ gives }) => gives.length))).toEqual([0, 1, 2]);
    const shares = drawn("split");
    for (const field of ["trainBp", "researchBp", "leaseBp"] as const) {
      const all = shares.map((split) => split[field]);
      expect(Math.min(...all), field).toBe(0);
      expect(Math.max(...all), field).toBeGreaterThan(3_800);
      expect(
        all.every((share) => share % 100 === 0),
        field,
      ).toBe(true);
    }
    game.nation("US").policies = ["visas"];
    expect(values(drawn("repeal").map(({ policy }) => policy))).toEqual(["visas"]);
    game.state.offers = [];
    expect(values(drawn("withdraw").map(({ id }) => id))).toEqual(["0-none"]);
    expect(values(drawn("accept").map(({ id }) => id))).toEqual(["0-none"]);
  });
});
