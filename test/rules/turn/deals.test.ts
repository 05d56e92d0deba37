import { describe, expect, it } from "vitest";
import { addOrder, type Order, planned } from "../../../shared/orders/index.ts";
import type { Clause, Offer } from "../../../shared/state/state.ts";
import { deals } from "../../../shared/turn/deals.ts";
import { eventsOf } from "../../support/eventsOf.ts";
import { testGame } from "../../support/testGame.ts";
import { agree, equip, take, worked } from "../../support/worked.ts";

function table(round: Parameters<typeof worked>[0] = {}) {
  const game = worked({ nations: ["US", "CN", "TW"], ...round });
  for (const id of game.state.world.order) {
    equip(game, id, 500, 500, 500);
    Object.assign(game.cabinet(id), { cashM: 1_000 });
  }
  return game;
}
type Table = ReturnType<typeof table>;

/** An offer of the United States to China that stands from an earlier turn. */
function offered(game: Table, gives: Clause[], takes: Clause[] = [], over: Partial<Offer> = {}): Offer {
  const offer = { id: `o${game.state.offers.length}`, from: "US", to: "CN", gives, takes, turns: 2, until: 0, ...over };
  game.state.offers.push(offer);
  return offer;
}
const accepts = (game: Table, offer: Offer, by = "CN") =>
  game.cabinet(by).requests.accepts.push({ from: offer.from, id: offer.id });
const money = (amount: number): Clause => ({ kind: "money", amount });
const perTurn = (amount: number): Clause => ({ kind: "moneyPerTurn", amount });

describe("an accepted offer", () => {
  it("becomes a deal that both know of at once, and hands over what is due once", () => {
    const game = table();
    const offer = offered(game, [money(300)], [{ kind: "chips", amount: 200 }]);
    accepts(game, offer);
    take(game, deals);
    expect(game.state.offers).toEqual([]);
    expect(game.state.deals).toEqual([{ ...offer, turnsLeft: 1, standing: [] }]);
    expect([game.cabinet("US").cashM, game.cabinet("CN").cashM]).toEqual([700, 1_300]);
    expect(game.cabinet("US").lots).toEqual([{ chip: "nvidia", generation: 0, mw: 700 }]);
    expect(game.cabinet("CN").lots).toEqual([{ chip: "nvidia", generation: 0, mw: 300 }]);
    expect(game.events).toEqual([
      { kind: "dealMade", nation: "US", other: "CN", seenBy: ["US", "CN"], terms: { turns: 2 } },
    ]);
  });

  it("is the one that was named, of several by the same nation", () => {
    const game = table();
    offered(game, [money(1)]);
    const second = offered(game, [money(300)]);
    accepts(game, second);
    take(game, deals);
    expect(game.state.deals.map(({ id }) => id)).toEqual([second.id]);
    expect(game.cabinet("CN").cashM).toBe(1_300);
  });

  it("hands over the oldest general chips first, and none that only serve", () => {
    const game = table();
    game.cabinet("US").lots = [
      { chip: "nvidia", generation: 1_000, mw: 100 },
      { chip: "inference", generation: 0, mw: 100 },
      { chip: "amd", generation: 0, mw: 50 },
      { chip: "nvidia", generation: 0, mw: 0 },
    ];
    game.cabinet("CN").lots = [];
    accepts(game, offered(game, [{ kind: "chips", amount: 80 }]));
    take(game, deals);
    expect(game.cabinet("US").lots).toEqual([
      { chip: "nvidia", generation: 1_000, mw: 70 },
      { chip: "inference", generation: 0, mw: 100 },
    ]);
    expect(game.cabinet("CN").lots).toEqual([
      { chip: "amd", generation: 0, mw: 50 },
      { chip: "nvidia", generation: 1_000, mw: 30 },
    ]);
  });

  it("breaks ground at a joint site: both pay half, and it stands a turn sooner than alone", () => {
    const game = table({
      constants: { hallPerGwM: 10_000, hallLead: 4 },
      traits: { costBp: 10_000, speedBp: 10_000 },
    });
    Object.assign(game.nation("US").adoptionBp, { industry: 0 });
    const offer = offered(game, [{ kind: "jointSite", amount: 100, site: "us-abilene" }]);
    accepts(game, offer);
    take(game, deals);
    expect(["US", "CN"].map((id) => game.cabinet(id).cashM)).toEqual([500, 500]);
    expect(["US", "CN"].map((id) => game.cabinet(id).accountsM.suppliers)).toEqual([500, 500]);
    expect(game.cabinet("US").projects).toEqual([
      { what: "hall", site: "us-abilene", mw: 100, turnsLeft: 3, paidM: 500, deal: offer.id },
    ]);
    expect(game.cabinet("CN").projects).toEqual([]);
  });

  it("lapses where it is not there, is another's, was taken back or can't be kept any more, and gives back what attention it took", () => {
    const lapsed = (prepare: (game: Table, offer: Offer) => void) => {
      const game = table();
      const offer = offered(game, [money(300)], [money(200)]);
      accepts(game, offer);
      prepare(game, offer);
      take(game, deals);
      expect(game.state.deals).toEqual([]);
      // The first two of a quarter are free.
      expect(game.cabinet("CN").attentionSpare).toBe(0);
      return game.events;
    };
    const lapse = { kind: "offerLapsed", nation: "CN", other: "US", seenBy: ["CN", "US"], terms: {} };
    expect(
      lapsed(({ state }) => {
        state.offers = [];
      }),
    ).toEqual([lapse]);
    expect(
      lapsed((_, offer) => {
        offer.to = "TW";
      }),
    ).toEqual([lapse]);
    expect(lapsed((game, offer) => void game.cabinet("US").requests.withdrawals.push(offer.id))).toEqual([lapse]);
    expect(
      lapsed(({ cabinet }) => {
        cabinet("US").cashM = 299;
      }),
    ).toEqual([lapse]);
    expect(
      lapsed(({ cabinet }) => {
        cabinet("CN").cashM = 199;
      }),
    ).toEqual([lapse]);
    expect(
      lapsed(({ cabinet }) => {
        cabinet("CN").requests.accepts = [{ from: "TW", id: "o0" }];
      }),
    ).toEqual([{ ...lapse, other: "TW", seenBy: ["CN", "TW"] }]);
  });

  it("that lapses gives its attention back where it took some: from the third of a quarter on", () => {
    const game = table();
    game.cabinet("CN").requests.accepts = ["a", "b", "c", "d"].map((id) => ({ from: "US", id }));
    take(game, deals);
    expect(game.cabinet("CN").attentionSpare).toBe(2);
  });

  it("is made once, and by nobody's withdrawal but the giver's", () => {
    const game = table();
    const offer = offered(game, [money(300)]);
    accepts(game, offer);
    accepts(game, offer);
    game.cabinet("TW").requests.withdrawals.push(offer.id);
    take(game, deals);
    expect(game.events.map(({ kind }) => kind)).toEqual(["dealMade", "offerLapsed"]);
    expect(game.cabinet("US").cashM).toBe(700);
  });
});

describe("an offer that nobody accepts", () => {
  it("stands until its last turn, also one of this turn's plan", () => {
    const game = table();
    const [early, late] = [offered(game, [money(1)]), offered(game, [money(2)], [], { until: 1 })];
    const fresh = { ...late, id: "new" };
    game.cabinet("US").requests.offers = [fresh];
    take(game, deals);
    expect(early.until).toBe(0);
    expect(game.state.offers).toEqual([late, fresh]);
  });
});

describe("the steps after this one", () => {
  it("know of each nation's own deals and offers, and of one in its last quarter still", () => {
    const game = table();
    agree(game, { id: "last", from: "US", to: "CN", turnsLeft: 1 });
    agree(game, { id: "other", from: "TW", to: "CN", turnsLeft: 3 });
    offered(game, [money(1)], [], { id: "open", until: 1 });
    const known: Record<string, string[]> = {};
    take(game, (turn) => {
      deals(turn);
      for (const at of turn.positions) known[at.me] = [...at.deals, ...at.offers].map(({ id }) => id);
    });
    expect(known).toEqual({ US: ["last", "open"], CN: ["last", "other", "open"], TW: ["other"] });
    expect(game.state.deals.map(({ id }) => id)).toEqual(["other"]);
  });
});

describe("a deal in force", () => {
  it("pays by the turn, on either side, and ends with its last", () => {
    const game = table();
    agree(game, { from: "US", to: "CN", gives: [perTurn(100), money(7)], takes: [perTurn(30)], turnsLeft: 2 });
    take(game, deals);
    expect(["US", "CN"].map((id) => game.cabinet(id).cashM)).toEqual([930, 1_070]);
    expect(game.state.deals).toMatchObject([{ turnsLeft: 1 }]);
    expect(game.events).toEqual([]);
    take(game, deals);
    expect(["US", "CN"].map((id) => game.cabinet(id).cashM)).toEqual([860, 1_140]);
    expect(game.state.deals).toEqual([]);
    expect(game.events).toEqual([{ kind: "dealEnded", nation: "US", other: "CN", seenBy: ["US", "CN"], terms: {} }]);
  });

  it("is broken by who can't pay, before all: standing falls by a fifth, relations everywhere by a tenth", () => {
    const broken = (payer: "gives" | "takes") => {
      const game = table();
      agree(game, { from: "US", to: "CN", [payer]: [perTurn(1_001)] });
      agree(game, { from: "US", to: "TW", gives: [perTurn(1)] });
      for (const relations of Object.values(game.state.world.relationsBp))
        Object.assign(relations, { US: 10_000, CN: 10_000 });
      return take(game, deals);
    };
    const game = broken("gives");
    expect(game.state.deals.map(({ to }) => to)).toEqual(["TW"]);
    // 8,000, and 4 % of what is missing comes back.
    expect(game.nation("US").standingBp).toBe(8_080);
    expect(game.nation("CN").standingBp).toBe(10_000);
    for (const { US, CN } of Object.values(game.state.world.relationsBp)) expect([US, CN]).toEqual([9_000, 10_000]);
    expect(game.events).toEqual([{ kind: "dealBroken", nation: "US", other: "CN", terms: {} }]);
    expect(broken("takes").events).toEqual([{ kind: "dealBroken", nation: "CN", other: "US", terms: {} }]);
  });

  it("that needs exactly what is there is kept", () => {
    const game = table();
    agree(game, { from: "US", to: "CN", gives: [perTurn(1_000)] });
    expect(take(game, deals).events).toEqual([]);
    expect(game.cabinet("US").cashM).toBe(0);
  });
});

describe("a promise of no pressure", () => {
  const pledged = (side: "gives" | "takes", on: boolean, from = "US", to = "CN") => {
    const game = table();
    agree(game, { from, to, [side]: [{ kind: "noPressure", amount: 0 }] });
    game.cabinet("US").requests.pressures = [{ against: "CN", on }];
    return take(game, deals).events.filter(({ kind }) => kind === "dealBroken");
  };

  it("is broken by pressure on whom it was given, on either side of the deal", () => {
    expect(pledged("gives", true)).toEqual([{ kind: "dealBroken", nation: "US", other: "CN", terms: {} }]);
    expect(pledged("takes", true, "CN", "US")).toEqual([{ kind: "dealBroken", nation: "US", other: "CN", terms: {} }]);
  });

  it("is not broken by lifting them, against another, or by what the other side promised", () => {
    expect(pledged("gives", false)).toEqual([]);
    expect(pledged("gives", true, "US", "TW")).toEqual([]);
    expect(pledged("takes", true)).toEqual([]);
    expect(pledged("gives", true, "CN", "US")).toEqual([]);
    expect(pledged("takes", true, "TW", "US")).toEqual([]);
  });
});

describe("an answer to an offer", () => {
  const declines = (game: Table, offer: Offer, reason: "no" | "tooDear" = "no") =>
    game.cabinet("CN").requests.declines.push({ from: offer.from, id: offer.id, reason });

  it("that declines takes it off the table, and tells whoever made it why", () => {
    const game = table();
    const [declined, other] = [
      offered(game, [money(1)], [], { until: 9 }),
      offered(game, [money(2)], [], { until: 9 }),
    ];
    declines(game, declined, "tooDear");
    take(game, deals);
    expect(game.state.offers).toEqual([other]);
    expect(game.events).toEqual([
      { kind: "offerDeclined", nation: "CN", other: "US", seenBy: ["CN", "US"], terms: { reason: "tooDear" } },
    ]);
  });

  it("that declines what it accepts, too, makes no deal", () => {
    const game = table();
    const offer = offered(game, [money(300)]);
    accepts(game, offer);
    declines(game, offer);
    take(game, deals);
    expect(game.state.deals).toEqual([]);
    expect(game.events.map(({ kind }) => kind)).toEqual(["offerDeclined", "offerLapsed"]);
  });

  it("by another offer is one step: theirs is declined, and they can take the other in the same quarter", () => {
    const game = testGame({ nations: ["US", "CN"] });
    const first: Order = { kind: "offer", to: "CN", gives: [money(10)], takes: [money(50)], turns: 1 };
    const { id } = planned(game.at("US"), [first]).position.cabinet.requests.offers[0]!;
    const counter: Order = { ...first, to: "US", gives: [money(20)], takes: [money(10)], counters: id };
    const made = planned(game.at("CN"), [counter]).position.cabinet.requests.offers[0]!;
    expect(made.counters).toBe(id);
    game.turn({ US: [first, { kind: "accept", from: "CN", id: made.id }], CN: [counter] });
    expect(game.state.deals.length + eventsOf(game, "dealMade").length).toBe(1);
    expect(eventsOf(game, "offerDeclined")).toMatchObject([
      { nation: "CN", other: "US", terms: { reason: "counter" } },
    ]);
    expect(game.state.offers).toEqual([]);
  });

  it("takes the place of another in a plan", () => {
    const accept: Order = { kind: "accept", from: "US", id: "o" };
    const decline: Order = { kind: "decline", from: "US", id: "o", reason: "no" };
    const counter: Order = { kind: "offer", to: "US", gives: [], takes: [money(1)], turns: 1, counters: "o" };
    const plain: Order = { kind: "offer", to: "US", gives: [], takes: [money(1)], turns: 1 };
    expect(addOrder([accept], decline)).toEqual([decline]);
    expect(addOrder([decline], counter)).toEqual([counter]);
    expect(addOrder([counter], accept)).toEqual([accept]);
    expect(addOrder([accept, plain], { ...plain, turns: 2 })).toHaveLength(3);
  });
});
