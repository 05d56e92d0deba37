import { describe, expect, it } from "vitest";
import { answersTo, offersWorthTaking } from "../../shared/bots/deals.ts";
import { botPlan } from "../../shared/bots/index.ts";
import { type Order, orderSchema, planned } from "../../shared/orders/index.ts";
import { powerMW } from "../../shared/state/queries.ts";
import type { Clause, Offer } from "../../shared/state/state.ts";
import { viewFor } from "../../shared/view/view.ts";
import { type TestGame, testGame } from "../support/testGame.ts";

const offer = (to: string, gives: Clause[], takes: Clause[] = [], turns = 1): Order => ({
  kind: "offer",
  to,
  gives,
  takes,
  turns,
});

/** The order that accepts what `from` offers in this turn's plan. */
function acceptance(game: TestGame, from: string, order: Order): Order {
  const [made] = planned(game.at(from), [order]).position.cabinet.requests.offers;
  return { kind: "accept", from, id: made!.id };
}

function deal(game: TestGame, from: string, order: Extract<Order, { kind: "offer" }> | Order, others: Order[] = []) {
  const { to } = order as Extract<Order, { kind: "offer" }>;
  return game.turn({ [from]: [order, ...others], [to]: [acceptance(game, from, order)] });
}

const used = (game: TestGame, id: string) => {
  const { trainMW, researchMW, leaseMW, serveMW, movedMW } = game.cabinet(id).quarter;
  return trainMW + researchMW + leaseMW + serveMW + movedMW;
};

describe("a deal", () => {
  it("is made once, however often its offer is accepted", () => {
    const game = testGame();
    const order = offer("CN", [{ kind: "money", amount: 1_000 }]);
    const accept = acceptance(game, "US", order);
    game.turn({ US: [order], CN: [accept, accept, accept] });
    expect(game.events.filter(({ kind }) => kind === "dealMade")).toHaveLength(1);
    expect(game.events.flatMap((event) => (event.kind === "orderRefunded" ? [event.terms.code] : []))).toEqual([
      "sameAlready",
      "sameAlready",
    ]);
  });

  it("counts what is counted, and nothing else", () => {
    const game = testGame();
    const of = (clause: Clause) => game.why("US", offer("CN", [clause]));
    expect(of({ kind: "researchAccess", amount: 0 })).toBe("ok");
    expect(of({ kind: "researchAccess", amount: 1 })).toBe("offerIncomplete");
    expect(of({ kind: "money", amount: 0 })).toBe("offerIncomplete");
    expect(of({ kind: "money", amount: 5, site: "us-abilene" })).toBe("offerIncomplete");
    const long = { kind: "jointSite" as const, amount: 100, site: "x".repeat(61) };
    expect(orderSchema.safeParse(offer("CN", [long])).success).toBe(false);
  });

  it("sells a promise to a partner once: in one plan, in one turn, and while it holds", () => {
    const game = testGame({ nations: ["US", "CN", "EU"] });
    const sold = (turns: number) =>
      offer("CN", [{ kind: "researchAccess", amount: 0 }], [{ kind: "money", amount: 10 }], turns);
    const [short, long] = [sold(1), sold(2)];
    const accepts = [acceptance(game, "US", short), acceptance(game, "US", long)];
    game.turn({ US: [short, long], CN: accepts });
    expect(game.state.deals.length + game.events.filter(({ kind }) => kind === "dealEnded").length).toBe(1);
    expect(game.events.flatMap((event) => (event.kind === "orderRefunded" ? [event.terms.code] : []))).toEqual([
      "haveAlready",
    ]);
    const other = testGame({ nations: ["US", "CN", "EU"] });
    deal(other, "US", sold(3));
    expect(other.why("US", sold(4))).toBe("grantedAlready");
    expect(other.why("US", { ...sold(4), to: "EU" } as Order), "to another it can be sold").toBe("ok");
    other.turn().turn();
    expect(other.why("US", sold(4)), "when it has ended it can be sold again").toBe("ok");
  });

  it("costs the one who accepts no attention, twice in a turn", () => {
    const game = testGame({ nations: ["US", "CN", "EU", "IN"] });
    const gift = (amount: number) => offer("CN", [{ kind: "money", amount }]);
    const accepts = (["US", "EU", "IN"] as const).map((from) => acceptance(game, from, gift(100)));
    game.turn({ US: [gift(100)], EU: [gift(100)], IN: [gift(100)] });
    const { attention } = planned(game.at("CN"), accepts).position.cabinet;
    expect(attention).toBe(game.cabinet("CN").attention - 1);
    expect(planned(game.at("CN"), accepts.slice(0, 2)).position.cabinet.attention).toBe(game.cabinet("CN").attention);
  });

  it("can be paid for by who accepts two of them", () => {
    const game = testGame({ nations: ["US", "CN", "EU"] });
    const asks = offer("CN", [{ kind: "researchAccess", amount: 0 }], [{ kind: "money", amount: 600 }]);
    const accepts = [acceptance(game, "US", asks), acceptance(game, "EU", asks)];
    game.turn({ US: [asks], EU: [asks] });
    game.cabinet("CN").cashM = 1_000;
    const { refusals } = planned(game.at("CN"), accepts);
    expect(refusals.map(({ refusal }) => refusal.code)).toEqual(["money"]);
  });

  it("gives the last chips to whoever the lot falls on, not to who sits first", () => {
    const buyer = (order: string[]) => {
      const game = testGame({ nations: ["US", "CN", "EU"] });
      game.state.world.order = order;
      const all = game.cabinet("US").lots.reduce((sum, lot) => sum + lot.mw, 0);
      const chips = (to: string) => offer(to, [{ kind: "chips", amount: all }]);
      const accepts = { CN: [acceptance(game, "US", chips("CN"))], EU: [acceptance(game, "US", chips("EU"))] };
      game.turn({ US: [chips("CN"), chips("EU")], ...accepts });
      return game.events.flatMap(({ kind, other }) => (kind === "dealMade" ? [other] : []));
    };
    const lucky = buyer(["US", "CN", "EU"]);
    expect(lucky).toHaveLength(1);
    expect(buyer(["US", "EU", "CN"])).toEqual(lucky);
    expect(buyer(["EU", "CN", "US"])).toEqual(lucky);
  });

  it("is about what was accepted: an offer that has other words in the meantime is another offer", () => {
    const game = testGame();
    const accept = acceptance(game, "US", offer("CN", [{ kind: "money", amount: 1_000 }]));
    game.turn({ US: [offer("CN", [], [{ kind: "chips", amount: 500 }])], CN: [accept] });
    expect(game.state.deals).toEqual([]);
    expect(game.events.some(({ kind }) => kind === "dealMade")).toBe(false);
  });

  it("pays by the turn as often as it has turns", () => {
    const game = testGame();
    const order = offer("CN", [{ kind: "moneyPerTurn", amount: 1_000 }], [], 3);
    const paid: number[] = [];
    deal(game, "US", order);
    for (let turn = 0; turn < 5; turn++) {
      paid.push(game.cabinet("CN").quarter.flowsM.deals);
      game.turn();
    }
    expect(paid).toEqual([1_000, 1_000, 1_000, 0, 0]);
    const treasury = (turns: number) => {
      const other = testGame();
      if (turns > 0) deal(other, "US", offer("CN", [{ kind: "moneyPerTurn", amount: 1_000 }], [], turns));
      else other.turn();
      return other.turn().turn().cabinet("CN").cashM;
    };
    expect(treasury(1) - treasury(0)).toBe(1_000);
  });

  it("names each kind of clause once a side", () => {
    const twice: Clause[] = [
      { kind: "lease", amount: 100 },
      { kind: "lease", amount: 100 },
    ];
    expect(testGame().why("US", offer("CN", twice))).toBe("offerIncomplete");
    expect(testGame().why("US", offer("CN", [], twice))).toBe("offerIncomplete");
  });

  it("moves general chips alone", () => {
    const game = testGame();
    const general = game.cabinet("US").lots.reduce((sum, lot) => sum + lot.mw, 0);
    game.cabinet("US").lots.push({ chip: "inference", generation: 0, mw: 500 });
    expect(game.why("US", offer("CN", [{ kind: "chips", amount: general + 1 }]))).toBe("cannotDeliver");
  });

  it("makes no compute: what a partner gets is what the giver no longer has", () => {
    const game = testGame({ nations: ["US", "CN", "EU"] });
    const half = Math.floor(game.nation("US").onlineMW / 2);
    const all: Order = { kind: "split", trainBp: 10_000, researchBp: 0, leaseBp: 0 };
    deal(game, "US", offer("CN", [{ kind: "lease", amount: half }], [], 4), [all]);
    const before = game.nation("US").onlineMW + game.nation("CN").onlineMW;
    expect(used(game, "US") + used(game, "CN")).toBe(before);
    expect(game.cabinet("CN").quarter.serveMW).toBeGreaterThan(half);
    expect(game.why("US", offer("EU", [{ kind: "lease", amount: game.nation("US").onlineMW }]))).toBe("cannotDeliver");
  });

  it("makes no compute either when the giver has lost what it promised", () => {
    const game = testGame({ nations: ["US", "CN"] });
    deal(game, "US", offer("CN", [{ kind: "lease", amount: game.nation("US").onlineMW }], [], 4));
    for (const site of Object.values(game.nation("US").sites)) site.hallsMW = 100;
    game.turn();
    expect(used(game, "US") + used(game, "CN")).toBe(game.nation("US").onlineMW + game.nation("CN").onlineMW);
  });

  it("makes no power: a giver in an outage shares what it has", () => {
    const game = testGame({ nations: ["US", "CA"] });
    const amount = powerMW(game.nation("CA"));
    deal(game, "CA", offer("US", [{ kind: "power", amount }], [], 4));
    expect(game.why("CA", offer("US", [{ kind: "power", amount }]))).toBe("cannotDeliver");
    game.cabinet("CA").outlookBp = { blackout: 10_000 };
    game.cabinet("US").outlookBp = {};
    game.turn();
    const { outageBp } = game.cabinet("CA");
    expect(outageBp).toBeGreaterThan(1_000);
    const total = Math.round(powerMW(game.nation("CA")) * (1 - outageBp / 10_000)) + powerMW(game.nation("US"));
    expect(game.cabinet("US").quarter.powerMW + game.cabinet("CA").quarter.powerMW).toBe(total);
  });

  it("that holds no pledge is not broken by export controls", () => {
    const game = testGame({ nations: ["US", "TW"] });
    const harmless = offer("US", [{ kind: "moneyPerTurn", amount: 10 }], [], 8);
    deal(game, "TW", harmless);
    deal(game, "TW", offer("US", [{ kind: "noPressure", amount: 0 }], [], 8));
    expect(game.state.deals).toHaveLength(2);
    game.turn({ TW: [{ kind: "pressure", against: "US", on: true }] });
    expect(game.state.deals.map(({ gives }) => gives[0]!.kind)).toEqual(["moneyPerTurn"]);
  });
});

describe("bots at a deal", () => {
  const takes = (game: TestGame, gives: Clause[], money: number, turns = 4) => {
    const offers = [
      {
        id: "x",
        from: "US",
        to: "CN",
        gives,
        takes: money > 0 ? [{ kind: "money" as const, amount: money }] : [],
        turns,
        until: 99,
      },
    ];
    return offersWorthTaking({ ...game.at("CN"), offers }).length > 0;
  };

  it("pay for money as long as the match lasts, and no longer", () => {
    const game = testGame({ turns: 3 });
    expect(takes(game, [{ kind: "moneyPerTurn", amount: 1_000 }], 2_600, 8)).toBe(true);
    expect(takes(game, [{ kind: "moneyPerTurn", amount: 1_000 }], 4_000, 8)).toBe(false);
  });

  it("say why not, to every offer", () => {
    const game = testGame();
    const income = game.cabinet("CN").appropriationM + game.cabinet("CN").quarter.revenueM;
    const given = (amount: number, k: number): Offer => ({
      id: `o${k}`, from: "US", to: "CN", gives: [{ kind: "money", amount }], takes: [], turns: 1, until: 9,
    }); // biome-ignore format: a line
    const dear: Offer = { ...given(1, 5), takes: [{ kind: "money", amount: 500 }] };
    const offers = [...[income, income / 2, income / 4, 1].map((amount, k) => given(Math.round(amount), k)), dear];
    const answers = answersTo({ ...game.at("CN"), offers }).map(({ offer, declines }) => [offer.id, declines]);
    expect(answers).toEqual([
      ["o0", undefined],
      ["o1", undefined],
      ["o2", "enough"],
      ["o3", "tooLittle"],
      ["o5", "tooDear"],
    ]);
    game.cabinet("CN").cashM = 0;
    const [answer] = answersTo({
      ...game.at("CN"),
      offers: [{ ...given(9_000, 7), takes: [{ kind: "money", amount: 1 }] }],
    });
    expect(answer?.declines).toBe("cannot");
  });

  it("pay for a vote that they want, and not for the other", () => {
    const game = testGame({ nations: ["US", "CN", "TW", "BR"] });
    Object.assign(game.state.world, { turn: 2, agenda: ["corridors"] });
    const vote = (how: "yes" | "no") => [{ kind: "vote" as const, amount: 0, resolution: "corridors", vote: how }];
    const takesIt = (how: "yes" | "no", money: number) => {
      const offers = [
        { id: "x", from: "US", to: "CN", gives: vote(how), takes: [{ kind: "money" as const, amount: money }], turns: 2, until: 99 },
      ]; // biome-ignore format: a line
      return answersTo({ ...game.at("CN"), offers })[0]?.declines === undefined;
    };
    expect([takesIt("yes", 1), takesIt("no", 1), takesIt("yes", 100_000)]).toEqual([true, false, false]);
  });

  const gifts = (amounts: readonly number[]) =>
    amounts.map((amount, k) => ({
      id: `g${k}`,
      from: "US",
      to: "CN",
      gives: [{ kind: "money" as const, amount }],
      takes: [],
      turns: 1,
      until: 99,
    }));

  it("are not kept busy by gifts that are worth nothing, nor by too many", () => {
    const game = testGame();
    const taken = (amounts: readonly number[]) =>
      offersWorthTaking({ ...game.at("CN"), offers: gifts(amounts) }).map(({ gives }) => gives[0]?.amount);
    expect(taken([1, 2, 3, 4, 5])).toEqual([]);
    expect(taken([3_000, 9_000, 6_000, 1])).toEqual([9_000, 6_000]);
    const busy = viewFor(game.state, "CN");
    const orders = botPlan(game.rules, { ...busy, offers: gifts([1, 2, 3, 4, 5]) }, 3, {
      level: "strong",
      temperament: "lab",
    });
    const others = orders.filter(({ kind }) => kind !== "decline");
    expect(orders.length - others.length).toBe(5);
    expect(others).toEqual(botPlan(game.rules, busy, 3, { level: "strong", temperament: "lab" }));
  });

  it("count what they accept first before they accept another", () => {
    const game = testGame({ nations: ["US", "CN", "EU"] });
    const access = (id: string, from: string) => ({
      id,
      from,
      to: "CN",
      gives: [{ kind: "researchAccess" as const, amount: 0 }],
      takes: [],
      turns: 8,
      until: 99,
    });
    const taken = (offers: ReturnType<typeof access>[]) =>
      offersWorthTaking({ ...game.at("CN"), offers }).map(({ id }) => id);
    expect(taken([access("a", "US"), access("b", "US")])).toEqual(["a"]);
    expect(taken([access("a", "US"), access("b", "EU")])).toEqual(["a", "b"]);
  });

  it("pay for half of a joint site only if something comes with it", () => {
    const game = testGame();
    const joint: Clause = { kind: "jointSite", amount: 600, site: "us-abilene" };
    expect(takes(game, [joint], 0, 8)).toBe(false);
    expect(takes(game, [joint, { kind: "money", amount: 3_000 }], 0, 8)).toBe(true);
  });

  it("do not pay twice for what they have", () => {
    const game = testGame();
    const access: Clause[] = [{ kind: "researchAccess", amount: 0 }];
    expect(takes(game, access, 1_500)).toBe(true);
    deal(game, "US", offer("CN", access, [], 8));
    expect(takes(game, access, 100)).toBe(false);
  });

  it("do not pay the price of new chips for old ones", () => {
    const game = testGame();
    const chips: Clause[] = [{ kind: "chips", amount: 1_000 }];
    expect(takes(game, chips, 20_000)).toBe(false);
    expect(takes(game, chips, 10_000)).toBe(true);
    game.state.world.generations.nvidia = 3_000;
    expect(takes(game, chips, 10_000)).toBe(false);
  });
});
