import { describe, expect, it } from "vitest";
import { buildCostM, leadTurns } from "../../shared/formulas/construction.ts";
import { addOrder, ORDER_KINDS, type Order, orderSchema, planned } from "../../shared/orders/index.ts";
import { debtM } from "../../shared/state/queries.ts";
import { eventsOf } from "../support/eventsOf.ts";
import { giveNow, testGame } from "../support/testGame.ts";

const build = (over: Partial<Extract<Order, { kind: "build" }>> = {}): Order => ({
  kind: "build",
  what: "gas",
  site: "us-abilene",
  mw: 500,
  ...over,
});

describe("a contract and an order in the chip queue", () => {
  const contract = (mwPerTurn: number): Order => ({ kind: "contractChips", chip: "amd", mwPerTurn, premiumBp: 0 });
  const queued = (mw: number): Order => ({ kind: "orderChips", chip: "amd", mw, premiumBp: 0, keep: true });
  const made = (...orders: Order[]) => planned(testGame().at("US"), orders).position.cabinet;

  it("keep their ids when another is taken out of the plan", () => {
    const [, second] = made(contract(100), contract(200)).requests.contractBids;
    expect(made(contract(200)).requests.contractBids).toEqual([second]);
    const [, later] = made(queued(100), queued(200)).chipOrders;
    expect(made(queued(200)).chipOrders).toEqual([later]);
  });

  it("are told apart where they are the same in all else", () => {
    const { requests, chipOrders } = made(contract(100), contract(100), queued(50), queued(50), queued(50));
    for (const list of [requests.contractBids, chipOrders])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const [first, twin] = requests.contractBids;
    const game = testGame();
    for (const { id } of [first!, twin!])
      game.cabinet("US").contracts.push({ id, chip: "amd", mwPerTurn: 100, turnsLeft: 3, pricePerGwM: 20_000 });
    const left = planned(game.at("US"), [{ kind: "cancelContract", id: twin!.id }]);
    expect(left.position.cabinet.contracts).toMatchObject([{ id: first!.id, turnsLeft: 3 }, { turnsLeft: 0 }]);
  });
});

describe("build", () => {
  it("takes the money at once and stands after its lead time", () => {
    const game = testGame();
    const at = game.at("US");
    const costM = buildCostM(at, "gas", 500);
    const lead = leadTurns(at, "gas");
    const before = { cashM: game.cabinet("US").cashM, gas: game.nation("US").sites["us-abilene"]!.plantsMW.gas! };
    const { position } = planned(at, [build()]);
    expect(position.cabinet.cashM).toBe(before.cashM - costM);
    game.turn({ US: [build()] });
    for (let turn = 1; turn < lead; turn++) {
      expect(game.cabinet("US").projects.some((p) => p.what === "gas" && p.mw === 500)).toBe(true);
      game.turn();
    }
    expect(game.cabinet("US").projects.some((p) => p.what === "gas" && p.mw === 500)).toBe(false);
    expect(game.nation("US").sites["us-abilene"]!.plantsMW.gas!).toBeGreaterThanOrEqual(before.gas + 500);
  });

  it("is refused at another's site, beyond a site's room, without money or knowledge", () => {
    const game = testGame();
    expect(game.why("US", build({ site: "cn-ulanqab" }))).toBe("notYourSite");
    expect(game.why("US", build({ what: "hydro" }))).toBe("siteFull");
    expect(game.why("US", build({ what: "smr" }))).toBe("needsKnowledge");
    expect(game.why("US", build({ what: "coal" }))).toBe("unknown");
    game.cabinet("US").cashM = 10;
    expect(game.why("US", build())).toBe("money");
  });

  it("stops where legitimacy is below 20", () => {
    const game = testGame();
    game.nation("US").legitimacyBp = 1_900;
    expect(game.why("US", build())).toBe("sitesStopped");
  });

  it("shows a rival nothing until it stands", () => {
    const game = testGame();
    const other = structuredClone(game.state);
    const orders = [
      build({ what: "grid", mw: 100 }),
      build({ what: "hall", mw: 100 }),
      build({ what: "hydro", site: "us-wisconsin", mw: 100 }),
    ];
    const rooms = (plan: Order[]) => {
      const table = testGame();
      table.state = structuredClone(other);
      return Object.values(table.turn({ US: plan }).nation("US").sites).map(({ roomMW: { grid: _, ...room } }) => room);
    };
    expect(rooms(orders)).toEqual(rooms([]));
  });

  it("uses up a site's room as it is ordered", () => {
    const game = testGame();
    const room = game.nation("US").sites["us-abilene"]!.roomMW.grid!;
    giveNow(game, "US", build({ what: "grid", mw: room }));
    expect(game.why("US", build({ what: "grid", mw: 10 }))).toBe("siteFull");
  });
});

describe("campus", () => {
  it("starts a hall and its plant at one site for one point of attention", () => {
    const game = testGame();
    const { position } = planned(game.at("US"), [{ kind: "campus", site: "us-abilene", plant: "gas", mw: 300 }]);
    const added = position.cabinet.projects.filter((p) => p.mw === 300).map((p) => p.what);
    expect(added.sort()).toEqual(["gas", "hall"]);
    expect(position.cabinet.attention).toBe(game.cabinet("US").attention - 1);
  });
});

describe("attention", () => {
  it("runs out after five orders and no order is lost before that", () => {
    const game = testGame();
    const orders = Array.from({ length: 6 }, () => build({ mw: 10 }));
    const { refusals } = planned(game.at("US"), orders);
    expect(refusals).toEqual([{ index: 5, refusal: { code: "attention", terms: { needs: 1, has: 0 } } }]);
  });

  it("is not taken by settings", () => {
    const game = testGame();
    const { position } = planned(game.at("US"), [{ kind: "split", trainBp: 5_000, researchBp: 1_000, leaseBp: 0 }]);
    expect(position.cabinet.attention).toBe(5);
  });
});

describe("split", () => {
  it("cannot give out more than there is", () => {
    expect(testGame().why("US", { kind: "split", trainBp: 6_000, researchBp: 3_000, leaseBp: 2_000 })).toBe(
      "splitOver",
    );
  });

  it("idles half of what moved for a turn", () => {
    const game = testGame();
    game.turn({ US: [{ kind: "split", trainBp: 6_500, researchBp: 1_500, leaseBp: 500 }] });
    const { quarter } = game.cabinet("US");
    expect(quarter.movedMW / quarter.onlineMW).toBeCloseTo(0.2, 3);
    game.turn();
    expect(game.cabinet("US").quarter.movedMW).toBe(0);
  });
});

describe("the inference-chip programme", () => {
  it("takes four steps, one a turn, before its chips can be ordered", () => {
    const game = testGame();
    const step: Order = { kind: "inferenceStep" };
    const chips: Order = { kind: "orderChips", chip: "inference", mw: 100, premiumBp: 0, keep: false };
    expect(planned(game.at("US"), [step, step]).refusals[0]?.refusal.code).toBe("oneStepATurn");
    for (let k = 0; k < 4; k++) {
      expect(game.why("US", chips)).toBe("needsProgramme");
      game.turn({ US: [step] });
    }
    expect(game.why("US", step)).toBe("programmeDone");
    game
      .turn({ US: [chips] })
      .turn()
      .turn();
    expect(game.cabinet("US").lots.some((lot) => lot.chip === "inference")).toBe(true);
  });
});

describe("capital", () => {
  it("lends within the debt room and takes back what is owed", () => {
    const game = testGame();
    const tooMuch: Order = { kind: "raiseDebt", amountM: 90_000_000, maturity: "middle" };
    expect(game.why("US", tooMuch)).toBe("noRoomForDebt");
    expect(game.why("US", { kind: "repay", amountM: 5 })).toBe("noDebt");
    const { position } = planned(game.at("US"), [
      { kind: "raiseDebt", amountM: 1_000, maturity: "middle" },
      { kind: "repay", amountM: 400 },
    ]);
    expect(debtM(position.cabinet)).toBe(600);
    expect(position.cabinet.cashM).toBe(game.cabinet("US").cashM + 600);
  });

  it("allows a round once in three turns, and dilutes", () => {
    const game = testGame().turn({ US: [{ kind: "raiseRound" }] });
    expect(game.cabinet("US").dilutionBp).toBe(350);
    expect(game.why("US", { kind: "raiseRound" })).toBe("roundTooSoon");
    expect(game.turn().turn().why("US", { kind: "raiseRound" })).toBe("ok");
  });
});

describe("policies", () => {
  it("take a vote and a turn in a democracy, and none in an autocracy", () => {
    const game = testGame().turn({
      US: [{ kind: "enact", policy: "visas" }],
      CN: [{ kind: "enact", policy: "visas" }],
    });
    expect(game.nation("CN").policies).toContain("visas");
    expect(game.nation("US").policies).not.toContain("visas");
    expect(game.why("US", { kind: "enact", policy: "visas" })).toBe("alreadyEnacted");
    game.turn();
    expect(game.nation("US").policies).toContain("visas");
    expect(game.why("US", { kind: "repeal", policy: "levy" })).toBe("notEnacted");
    game.turn({ US: [{ kind: "repeal", policy: "visas" }] });
    expect(game.nation("US").policies).not.toContain("visas");
  });

  it("are at most five", () => {
    const game = testGame();
    game.nation("CN").policies = ["visas", "permits", "levy", "dividend", "compact"];
    expect(game.why("CN", { kind: "enact", policy: "assembly" })).toBe("policiesFull");
  });
});

describe("the models", () => {
  it("can be released when there is one, and follow a rule when one is set", () => {
    const game = testGame();
    expect(game.why("US", { kind: "release", open: false })).toBe("noModel");
    game.cabinet("US").readyMilliH = 12_000;
    game.turn({ US: [{ kind: "release", open: true }] });
    expect(game.nation("US").horizonMilliH).toBeGreaterThanOrEqual(12_000);
    expect(game.nation("US").isOpen).toBe(true);
    expect(game.state.world.openHorizonMilliH).toBeGreaterThanOrEqual(12_000);
    game.turn({ US: [{ kind: "releaseRule", rule: "closed" }] });
    expect(game.why("US", { kind: "releaseRule", rule: "closed" })).toBe("sameAlready");
  });

  it("research needs a focus, and a change of focus costs momentum", () => {
    const game = testGame();
    const none = { capability: 0, efficiency: 0, chip: 0, power: 0, safety: 0, agents: 0 };
    expect(game.why("US", { kind: "focus", weights: none })).toBe("focusEmpty");
    game.turn({ US: [{ kind: "focus", weights: { ...none, safety: 3 } }] });
    expect(game.cabinet("US").momentumBp).toBeLessThan(game.cabinet("CN").momentumBp);
    expect(game.cabinet("US").knowledge.safety).toBeGreaterThan(0);
    expect(game.cabinet("US").knowledge.capability).toBe(0);
  });
});

describe("deals", () => {
  const offer: Order = {
    kind: "offer",
    to: "CN",
    gives: [{ kind: "money", amount: 1_000 }],
    takes: [{ kind: "chips", amount: 200 }],
    turns: 1,
  };

  it("hold when the other side accepts, in the same turn or the next", () => {
    const game = testGame().turn({ US: [offer] });
    const [standing] = game.state.offers;
    expect(standing?.to).toBe("CN");
    const before = game.cabinet("US").lots.reduce((sum, lot) => sum + lot.mw, 0);
    game.turn({ CN: [{ kind: "accept", from: "US", id: standing!.id }] });
    expect(game.events.some((event) => event.kind === "dealMade")).toBe(true);
    expect(game.cabinet("US").lots.reduce((sum, lot) => sum + lot.mw, 0)).toBeGreaterThanOrEqual(before + 200);
    expect(game.state.offers).toEqual([]);
  });

  it("hold in the very turn in which both want them", () => {
    const game = testGame();
    const [made] = planned(game.at("US"), [offer]).position.cabinet.requests.offers;
    game.turn({ US: [offer], CN: [{ kind: "accept", from: "US", id: made!.id }] });
    expect(game.events.some((event) => event.kind === "dealMade")).toBe(true);
    expect(game.events.some((event) => event.kind === "orderRefunded")).toBe(false);
  });

  it("can be withdrawn, lapse after a turn, and cannot promise what one has not", () => {
    const game = testGame().turn({ US: [offer] });
    const { id } = game.state.offers[0]!;
    expect(game.why("TW", { kind: "accept", from: "US", id })).toBe("noSuchOffer");
    game.turn({ US: [{ kind: "withdraw", id }], CN: [{ kind: "accept", from: "US", id }] });
    expect(game.events.some((event) => event.kind === "offerLapsed")).toBe(true);
    expect(game.why("US", { kind: "offer", to: "US", gives: [], takes: [], turns: 1 })).toBe("oneself");
    expect(game.why("US", { kind: "offer", to: "BR", gives: [], takes: [], turns: 1 })).toBe("notPlaying");
    expect(
      game.why("CN", { kind: "offer", to: "US", gives: [{ kind: "power", amount: 50 }], takes: [], turns: 1 }),
    ).toBe("notNeighbours");
    expect(
      game.why("CN", { kind: "offer", to: "US", gives: [{ kind: "chips", amount: 9_000_000 }], takes: [], turns: 1 }),
    ).toBe("cannotDeliver");
  });

  it("that are broken cost standing with all", () => {
    const game = testGame({ nations: ["US", "TW"] });
    game.turn({
      TW: [
        {
          kind: "offer",
          to: "US",
          gives: [{ kind: "noPressure", amount: 0 }],
          takes: [{ kind: "money", amount: 100 }],
          turns: 4,
        },
      ],
    });
    game.turn({ US: [{ kind: "accept", from: "TW", id: game.state.offers[0]!.id }] });
    game.turn({ TW: [{ kind: "pressure", against: "US", on: true }] });
    expect(game.events.some((event) => event.kind === "dealBroken")).toBe(true);
    expect(game.nation("TW").standingBp).toBeLessThan(8_200);
    expect(game.state.deals).toEqual([]);
  });
});

describe("export control", () => {
  it("leaves its buyer short", () => {
    const game = testGame({ nations: ["US", "CN", "TW", "BR"] });
    const chips: Order = { kind: "orderChips", chip: "nvidia", mw: 500, premiumBp: 0, keep: false };
    game.turn({ US: [{ kind: "pressure", against: "CN", on: true }], CN: [chips] });
    const [short] = eventsOf(game, "chipsShort", "CN");
    expect(short?.terms.mw).toBeLessThan(500);
    expect(game.why("US", { kind: "pressure", against: "CN", on: true })).toBe("sameAlready");
  });
});

describe("foreign affairs", () => {
  it("promotion and halls abroad bring relations and presence", () => {
    const game = testGame();
    const before = game.state.world.relationsBp.turkey!.US!;
    game.turn({
      US: [
        { kind: "promote", market: "turkey" },
        { kind: "buildAbroad", market: "turkey" },
      ],
    });
    expect(game.state.world.relationsBp.turkey!.US).toBeGreaterThan(before);
    expect(game.state.world.presenceBp.turkey!.US).toBe(5_000);
    expect(game.why("US", { kind: "promote", market: "atlantis" })).toBe("unknown");
  });

  it("a summit passes what the votes carry, and proposals reach its agenda", () => {
    const game = testGame();
    const proposal = ["pause", "levy", "gridPact", "registry"].find((id) => !game.state.world.agenda.includes(id))!;
    game.turn({ BR: [], US: [{ kind: "propose", resolution: proposal }] });
    expect(game.state.world.agenda).toContain(proposal);
    expect(game.why("US", { kind: "propose", resolution: proposal })).toBe("alreadyOnAgenda");
    const yes: Order = { kind: "vote", resolution: proposal, vote: "yes" };
    game.turn({ US: [{ kind: "speak", resolution: proposal }] }).turn();
    expect(game.cabinet("US").requests.speaksFor).toBe(proposal);
    game.turn({ CN: [yes], TW: [yes] });
    expect(game.events).toContainEqual(
      expect.objectContaining({ kind: "resolutionPassed", terms: { resolution: proposal, yesBp: 10_000 } }),
    );
    expect(game.why("US", { kind: "vote", resolution: "none", vote: "no" })).toBe("notOnAgenda");
  });
});

describe("every id in an order", () => {
  it("is looked up among the game's own, not among JavaScript's", () => {
    const game = testGame();
    for (const id of ["constructor", "__proto__", "toString"]) {
      expect(game.why("US", build({ site: id })), id).toBe("notYourSite");
      expect(game.why("US", { kind: "campus", site: id, plant: "gas", mw: 100 }), id).toBe("notYourSite");
      expect(game.why("US", { kind: "buildAbroad", market: id }), id).toBe("unknown");
      expect(game.why("US", { kind: "pressure", against: id, on: true }), id).toBe("notPlaying");
      expect(
        game.why("US", { kind: "offer", to: id, gives: [{ kind: "money", amount: 1 }], takes: [], turns: 1 }),
        id,
      ).toBe("notPlaying");
    }
  });
});

describe("grand challenges", () => {
  it("go to whoever brings the tokens first, and to nobody twice", () => {
    const game = testGame().turn();
    game.cabinet("US").quarter.tokensTt = 0;
    expect(game.why("US", { kind: "challenge", challenge: "cure" })).toBe("noTokens");
    game.cabinet("US").quarter.tokensTt = 9_000_000;
    game.cabinet("US").knowledge.efficiency = 6_000;
    game.turn({ US: [{ kind: "challenge", challenge: "cure" }] });
    expect(game.state.world.challenges.cure).toBe("US");
    expect(game.cabinet("US").lifeBp).toBe(500);
    expect(game.why("CN", { kind: "challenge", challenge: "cure" })).toBe("challengeTaken");
  });

  it("can be tried again in the next turn, since a plan starts with nothing asked", () => {
    const game = testGame().turn();
    const cure: Order = { kind: "challenge", challenge: "cure" };
    game.cabinet("TW").quarter.tokensTt = 9_000_000;
    game.turn({ TW: [cure] });
    expect(game.events.some((event) => event.kind === "challengeMissed")).toBe(true);
    game.cabinet("TW").quarter.tokensTt = 9_000_000;
    expect(game.why("TW", cure)).toBe("ok");
    expect(planned(game.at("TW"), [cure, cure]).refusals[0]?.refusal.code).toBe("oneChallenge");
  });
});

describe("every kind of order", () => {
  it("is refused by its schema when a field is missing, wrong or too much", () => {
    for (const kind of ORDER_KINDS) {
      expect(orderSchema.safeParse({ kind, surplus: 1 }).success, kind).toBe(false);
      expect(orderSchema.safeParse({ kind: `${kind}x` }).success).toBe(false);
    }
  });

  it("gives way to a later one of its slot", () => {
    const first: Order = { kind: "ambition", ambition: 14_000 };
    const second: Order = { kind: "ambition", ambition: 50_000 };
    expect(addOrder(addOrder([build()], first), second)).toEqual([build(), second]);
    const cure: Order = { kind: "challenge", challenge: "cure" };
    const another: Order = { kind: "challenge", challenge: "fusion" };
    expect(addOrder([cure, build()], another)).toEqual([build(), another]);
  });

  it("is refused to a toppled nation and after the end", () => {
    const game = testGame({ turns: 2 });
    game.nation("US").isToppled = true;
    expect(game.why("US", build())).toBe("toppled");
    game.turn().turn();
    expect(game.why("CN", build({ site: "cn-ulanqab" }))).toBe("matchOver");
  });
});
