import { describe, expect, it } from "vitest";
import { type Order, whyNot } from "../../../shared/orders/index.ts";
import type { Clause } from "../../../shared/state/state.ts";
import { agree, equip, owe, worked } from "../../support/worked.ts";

type Game = ReturnType<typeof worked>;
const SITE = "us-abilene";

/** The United States with $10 B and one site. */
function ready(round: Parameters<typeof worked>[0] = {}): Game {
  const game = worked({ nations: ["US", "CN", "TW", "BR"], traits: { costBp: 10_000, ...round.traits }, ...round });
  equip(game, "US", 500, 500, 500);
  Object.assign(game.nation("US").sites[SITE]!, { roomMW: { hall: 1_000, grid: 300 } });
  game.nation("US").onlineMW = 400;
  game.cabinet("US").cashM = 10_000;
  return game;
}

/** Why the United States can't give an order, once the match is as it is prepared. */
const refused = (order: Order, prepare: (game: Game) => void = () => {}, round: Parameters<typeof worked>[0] = {}) => {
  const game = ready(round);
  prepare(game);
  return whyNot(game.at("US"), order);
};
const us = (change: (cabinet: ReturnType<Game["cabinet"]>) => void) => (game: Game) => change(game.cabinet("US"));

describe("every order", () => {
  const promote: Order = { kind: "promote", market: "turkey" };

  it("is refused after the end, to a toppled nation, before its system opens and without attention", () => {
    expect(refused(promote)).toBeUndefined();
    expect(
      refused(promote, ({ state }) => {
        state.world.ending = "finished";
      }),
    ).toEqual({ code: "matchOver" });
    expect(
      refused(promote, ({ nation }) => {
        nation("US").isToppled = true;
      }),
    ).toEqual({ code: "toppled" });
    // Told as people count turns, from one.
    expect(
      refused(promote, ({ rules }) => {
        rules.scenario.opens.openMarkets = 2;
      }),
    ).toEqual({
      code: "notOpenYet",
      terms: { turn: 3 },
    });
    expect(
      refused(
        promote,
        us((cabinet) => {
          cabinet.attention = 0;
        }),
      ),
    ).toEqual({ code: "attention", terms: { needs: 1, has: 0 } });
    expect(
      refused(
        promote,
        us((cabinet) => {
          cabinet.attention = 1;
        }),
      ),
    ).toBeUndefined();
  });
});

describe("building", () => {
  const build = (what: string, mw: number, site = SITE): Order => ({ kind: "build", what, site, mw });
  const constants = { constants: { hallPerGwM: 10_000 } };

  it("needs a plant that there is, an own site, legitimacy, knowledge, room and money", () => {
    expect(refused(build("hall", 1_000), undefined, constants)).toBeUndefined();
    expect(refused(build("coal", 100))).toEqual({ code: "unknown", terms: { id: "coal" } });
    expect(refused(build("hall", 100, "cn-ulanqab"))).toEqual({ code: "notYourSite", terms: { site: "cn-ulanqab" } });
    expect(
      refused(build("hall", 100), ({ nation }) => {
        nation("US").legitimacyBp = 1_000;
      }),
    ).toEqual({
      code: "sitesStopped",
      terms: { legitimacyBp: 1_000 },
    });
    expect(refused(build("smr", 100))).toEqual({
      code: "needsKnowledge",
      terms: { branch: "power", project: "smallReactors" },
    });
    expect(refused(build("grid", 300))).toBeUndefined();
    expect(refused(build("grid", 301))).toEqual({ code: "siteFull", terms: { site: SITE, what: "grid", roomMW: 300 } });
    expect(
      refused(
        build("hall", 1_000),
        us((cabinet) => {
          cabinet.cashM = 9_999;
        }),
        constants,
      ),
    ).toEqual({ code: "money", terms: { needsM: 10_000, hasM: 9_999 } });
    expect(
      refused(
        build("fab", 10),
        us((cabinet) => {
          cabinet.cashM = 90_000;
        }),
      ),
    ).toBeUndefined();
  });

  it("of a campus needs all that for both of its parts", () => {
    const campus = (plant: string, mw: number): Order => ({ kind: "campus", site: SITE, plant, mw });
    const changes = { plants: { gas: { costPerGwM: 2_500 } } };
    expect(refused(campus("gas", 800), undefined, { ...constants, changes })).toBeUndefined();
    expect(refused(campus("hall", 100))).toEqual({ code: "unknown", terms: { id: "hall" } });
    expect(refused(campus("grid", 301))).toEqual({
      code: "siteFull",
      terms: { site: SITE, what: "grid", roomMW: 300 },
    });
    expect(refused(campus("gas", 1_001))).toEqual({
      code: "siteFull",
      terms: { site: SITE, what: "hall", roomMW: 1_000 },
    });
    // 0.8 GW x (10,000 + 2,500).
    expect(
      refused(
        campus("gas", 800),
        us((cabinet) => {
          cabinet.cashM = 9_999;
        }),
        { ...constants, changes },
      ),
    ).toEqual({ code: "money", terms: { needsM: 10_000, hasM: 9_999 } });
  });

  it("abroad needs a market with room for more presence, sites that go on at home, and money", () => {
    const abroad = (market: string): Order => ({ kind: "buildAbroad", market });
    const cheap = { constants: { hallPerGwM: 10_000, presenceShare: 0.3 } };
    expect(refused(abroad("turkey"))).toBeUndefined();
    expect(refused(abroad("atlantis"))).toEqual({ code: "unknown", terms: { id: "atlantis" } });
    expect(
      refused(abroad("turkey"), ({ nation }) => {
        nation("US").legitimacyBp = 1_000;
      }),
    ).toEqual({
      code: "sitesStopped",
      terms: { legitimacyBp: 1_000 },
    });
    expect(
      refused(abroad("turkey"), ({ state }) => {
        state.world.presenceBp.turkey = { US: 9_999 };
      }),
    ).toBeUndefined();
    expect(
      refused(abroad("turkey"), ({ state }) => {
        state.world.presenceBp.turkey = { US: 10_000 };
      }),
    ).toEqual({
      code: "presenceFull",
      terms: { market: "turkey" },
    });
    expect(
      refused(
        abroad("turkey"),
        us((cabinet) => {
          cabinet.cashM = 2_999;
        }),
        cheap,
      ),
    ).toEqual({ code: "money", terms: { needsM: 3_000, hasM: 2_999 } });
  });
});

describe("chips", () => {
  const chips = (chip: string, mw = 100): Order => ({ kind: "orderChips", chip, mw, premiumBp: 1_000, keep: false });
  const contract = (chip: string, mwPerTurn = 100): Order => ({
    kind: "contractChips",
    chip,
    mwPerTurn,
    premiumBp: 500,
  });
  const priced = { changes: { chips: { amd: { pricePerGwM: 20_000 } } } };

  it("are sold by vendors, and own inference chips by those who have finished the programme", () => {
    expect(refused(chips("amd"))).toBeUndefined();
    for (const id of ["abacus", "fab"]) expect(refused(chips(id))).toEqual({ code: "unknown", terms: { id } });
    const having = (steps: number) =>
      us((cabinet) => {
        cabinet.inferenceSteps = steps;
      });
    expect(refused(chips("inference"), having(3))).toEqual({ code: "needsProgramme", terms: { has: 3, needs: 4 } });
    expect(refused(chips("inference"), having(4))).toBeUndefined();
  });

  it("are contracted by vendors alone", () => {
    expect(refused(contract("amd"))).toBeUndefined();
    const done = us((cabinet) => {
      cabinet.inferenceSteps = 4;
    });
    for (const id of ["abacus", "fab", "inference"])
      expect(refused(contract(id), done)).toEqual({ code: "noContracts", terms: { id } });
  });

  it("need their price with the premium, and a contract its first instalment", () => {
    expect(
      refused(
        chips("amd"),
        us((cabinet) => {
          cabinet.cashM = 2_200;
        }),
        priced,
      ),
    ).toBeUndefined();
    expect(
      refused(
        chips("amd"),
        us((cabinet) => {
          cabinet.cashM = 2_199;
        }),
        priced,
      ),
    ).toEqual({ code: "money", terms: { needsM: 2_200, hasM: 2_199 } });
    expect(
      refused(
        contract("amd"),
        us((cabinet) => {
          cabinet.cashM = 2_100;
        }),
        priced,
      ),
    ).toBeUndefined();
    expect(
      refused(
        contract("amd"),
        us((cabinet) => {
          cabinet.cashM = 2_099;
        }),
        priced,
      ),
    ).toEqual({ code: "money", terms: { needsM: 2_100, hasM: 2_099 } });
  });

  it("in the queue are withdrawn, and contracts left, once and where there are some", () => {
    const withdraw: Order = { kind: "withdrawChips", id: "x" };
    const queued = (mw: number) =>
      us((cabinet) => {
        cabinet.chipOrders = [{ id: "x", chip: "amd", mw, premiumBp: 0, keep: true, escrowM: 0 }];
      });
    expect(refused(withdraw)).toEqual({ code: "noSuchChipOrder" });
    expect(refused(withdraw, queued(0))).toEqual({ code: "noSuchChipOrder" });
    expect(refused(withdraw, queued(1))).toBeUndefined();
    const cancel: Order = { kind: "cancelContract", id: "x" };
    const held = (turnsLeft: number, cashM: number) =>
      us(
        (cabinet) =>
          void Object.assign(cabinet, {
            cashM,
            contracts: [{ id: "x", chip: "amd", mwPerTurn: 100, turnsLeft, pricePerGwM: 10_000 }],
          }),
      );
    expect(refused(cancel)).toEqual({ code: "noSuchContract" });
    expect(refused(cancel, held(0, 9_999))).toEqual({ code: "noSuchContract" });
    expect(refused(cancel, held(2, 1_000))).toBeUndefined();
    expect(refused(cancel, held(2, 999))).toEqual({ code: "money", terms: { needsM: 1_000, hasM: 999 } });
  });

  it("of one's own take four steps, one a turn, each paid", () => {
    const step: Order = { kind: "inferenceStep" };
    const at = (inferenceSteps: number, inferenceStepTurn: number, cashM = 10_000) =>
      us((cabinet) => void Object.assign(cabinet, { inferenceSteps, inferenceStepTurn, cashM }));
    expect(refused(step, at(3, -1))).toBeUndefined();
    expect(refused(step, at(4, -1))).toEqual({ code: "programmeDone" });
    expect(refused(step, at(1, 0))).toEqual({ code: "oneStepATurn" });
    expect(refused(step, at(1, -1, 3_999))).toEqual({ code: "money", terms: { needsM: 4_000, hasM: 3_999 } });
    expect(refused(step, (game) => void (game.rules.chips as Map<string, unknown>).delete("inference"))).toEqual({
      code: "unknown",
      terms: { id: "worked" },
    });
  });
});

describe("models", () => {
  it("are released when one is ready that is better than the nation's own", () => {
    const ready = (readyMilliH: number) => (game: Game) => {
      game.nation("US").horizonMilliH = 6_000;
      game.cabinet("US").readyMilliH = readyMilliH;
    };
    expect(refused({ kind: "release", open: true }, ready(6_000))).toEqual({ code: "noModel" });
    expect(refused({ kind: "release", open: true }, ready(6_001))).toBeUndefined();
    expect(refused({ kind: "releaseRule", rule: "ask" })).toEqual({ code: "sameAlready" });
    expect(refused({ kind: "releaseRule", rule: "open" })).toBeUndefined();
  });

  it("split compute up to all of it", () => {
    expect(refused({ kind: "split", trainBp: 5_000, researchBp: 3_000, leaseBp: 2_000 })).toBeUndefined();
    expect(refused({ kind: "split", trainBp: 5_000, researchBp: 3_000, leaseBp: 2_001 })).toEqual({
      code: "splitOver",
      terms: { sumBp: 10_001 },
    });
  });

  it("need a focus of research, and another than before", () => {
    const none = { capability: 0, efficiency: 0, chip: 0, power: 0, safety: 0, agents: 0 };
    const focus = (over: Partial<typeof none>): Order => ({ kind: "focus", weights: { ...none, ...over } });
    expect(refused(focus({}))).toEqual({ code: "focusEmpty" });
    expect(refused(focus({ capability: 1, efficiency: 1 }))).toEqual({ code: "sameAlready" });
    expect(refused(focus({ capability: 1, efficiency: 2 }))).toBeUndefined();
  });

  it("follow no doctrine twice, and any number of agents may be wanted", () => {
    expect(refused({ kind: "doctrine", doctrine: "commonwealth" })).toEqual({ code: "sameAlready" });
    expect(refused({ kind: "doctrine", doctrine: "lab" })).toBeUndefined();
    expect(refused({ kind: "agents", count: 12 })).toBeUndefined();
    expect(refused({ kind: "ambition", ambition: 50_000 })).toBeUndefined();
    expect(refused({ kind: "delegate", ministry: "chips", on: false })).toBeUndefined();
  });
});

describe("the economy", () => {
  it("sells what is reserved neither dearer nor, beyond two fifths, abroad", () => {
    const market = (over: object): Order =>
      ({
        kind: "market",
        stance: "clear",
        shortageRule: "ration",
        mix: "fast",
        exportBp: 4_000,
        ads: true,
        reservations: true,
        ...over,
      }) as Order;
    const reserved = { code: "reserved", terms: { mostBp: 4_000 } };
    expect(refused(market({}))).toBeUndefined();
    expect(refused(market({ exportBp: 4_001 }))).toEqual(reserved);
    expect(refused(market({ stance: "over", exportBp: 0 }))).toEqual(reserved);
    expect(refused(market({ stance: "over", exportBp: 8_000, reservations: false }))).toBeUndefined();
  });

  it("has programmes until a sector's pipelines are full, and for money", () => {
    const programme: Order = { kind: "programme", sector: "science" };
    const at = (pipelines: number, cashM: number) =>
      us((cabinet) => {
        Object.assign(cabinet, { cashM, appropriationM: 1_000 });
        cabinet.pipelinesBp.science = pipelines;
      });
    expect(refused(programme, at(9_999, 400))).toBeUndefined();
    expect(refused(programme, at(10_000, 400))).toEqual({ code: "pipelineFull", terms: { sector: "science" } });
    expect(refused(programme, at(9_999, 399))).toEqual({ code: "money", terms: { needsM: 400, hasM: 399 } });
  });

  it("promotes in a market that there is, for money", () => {
    expect(refused({ kind: "promote", market: "atlantis" })).toEqual({ code: "unknown", terms: { id: "atlantis" } });
    expect(
      refused(
        { kind: "promote", market: "turkey" },
        us((cabinet) => {
          cabinet.cashM = 1_199;
        }),
      ),
    ).toEqual({ code: "money", terms: { needsM: 1_200, hasM: 1_199 } });
  });

  it("borrows within its room, pays back what it owes, and sells rounds three turns apart", () => {
    const room = (game: Game) => {
      // 6 x (1,000 + 0) x 1 x (0.5 + 0.5)
      Object.assign(game.cabinet("US"), { appropriationM: 0, confidenceBp: 10_000 });
      owe(game.cabinet("US"), 500);
      game.cabinet("US").quarter.revenueM = 1_000;
      game.state.world.moodBp = 5_000;
    };
    expect(refused({ kind: "raiseDebt", amountM: 5_500, maturity: "middle" }, room)).toBeUndefined();
    expect(refused({ kind: "raiseDebt", amountM: 5_501, maturity: "middle" }, room)).toEqual({
      code: "noRoomForDebt",
      terms: { roomM: 5_500 },
    });
    expect(refused({ kind: "repay", amountM: 500 }, room)).toBeUndefined();
    expect(refused({ kind: "repay", amountM: 501 }, room)).toEqual({ code: "noDebt", terms: { debtM: 500 } });
    expect(
      refused(
        { kind: "repay", amountM: 500 },
        us((cabinet) => {
          owe(cabinet, 500);
          cabinet.cashM = 499;
        }),
      ),
    ).toEqual({ code: "money", terms: { needsM: 500, hasM: 499 } });
    expect(refused({ kind: "repay", amountM: 500, bond: "b" }, room)).toBeUndefined();
    expect(refused({ kind: "repay", amountM: 1, bond: "other" }, room)).toEqual({ code: "noSuchBond" });
    const last = (lastRoundTurn: number) => (game: Game) => {
      game.state.world.turn = 5;
      game.cabinet("US").lastRoundTurn = lastRoundTurn;
    };
    expect(refused({ kind: "raiseRound" }, last(2))).toBeUndefined();
    expect(refused({ kind: "raiseRound" }, last(3))).toEqual({ code: "roundTooSoon", terms: { turns: 1 } });
  });

  it("takes a challenge with tokens enough, that nobody has won, one a turn", () => {
    const cure: Order = { kind: "challenge", challenge: "cure" };
    const has =
      (tokensTt: number, change: (game: Game) => void = () => {}) =>
      (game: Game) => {
        game.cabinet("US").quarter.tokensTt = tokensTt;
        change(game);
      };
    const round = {
      constants: { challengePt: 10, challengeGrowth: 1 },
      changes: { challenges: { cure: { needBp: 10_000 } } },
    };
    expect(refused(cure, has(10_000), round)).toBeUndefined();
    expect(refused(cure, has(9_999), round)).toEqual({ code: "noTokens", terms: { needsTt: 10_000, hasTt: 9_999 } });
    expect(refused({ kind: "challenge", challenge: "none" })).toEqual({ code: "unknown", terms: { id: "none" } });
    expect(
      refused(
        cure,
        has(10_000, ({ state }) => {
          state.world.challenges.cure = "CN";
        }),
        round,
      ),
    ).toEqual({ code: "challengeTaken", terms: { challenge: "cure", nation: "CN" } });
    expect(
      refused(
        cure,
        has(10_000, ({ cabinet }) => {
          cabinet("US").requests.challenge = "fusion";
        }),
        round,
      ),
    ).toEqual({ code: "oneChallenge" });
  });

  it("enacts a policy once, up to five with those that are voted on, and repeals what is in force, once", () => {
    const enact = (policy: string): Order => ({ kind: "enact", policy });
    const repeal = (policy: string): Order => ({ kind: "repeal", policy });
    const laws =
      (policies: string[], pending: string[] = [], repeals: string[] = []) =>
      (game: Game) => {
        game.nation("US").policies = policies;
        Object.assign(game.cabinet("US"), {
          pendingPolicies: pending.map((policy) => ({ policy, turnsLeft: 1 })),
          pendingRepeals: repeals,
        });
      };
    expect(refused(enact("visas"), laws(["levy", "permits"], ["compact", "insurance"]))).toBeUndefined();
    expect(refused(enact("visas"), laws(["levy", "permits", "dividend"], ["compact", "insurance"]))).toEqual({
      code: "policiesFull",
      terms: { most: 5 },
    });
    expect(refused(enact("visas"), laws(["visas"]))).toEqual({ code: "alreadyEnacted", terms: { policy: "visas" } });
    expect(refused(enact("visas"), laws([], ["levy", "visas"]))).toEqual({
      code: "alreadyEnacted",
      terms: { policy: "visas" },
    });
    expect(refused(enact("none"))).toEqual({ code: "unknown", terms: { id: "none" } });
    expect(refused(repeal("visas"), laws(["visas"]))).toBeUndefined();
    expect(refused(repeal("visas"), laws(["levy"]))).toEqual({ code: "notEnacted", terms: { policy: "visas" } });
    expect(refused(repeal("visas"), laws(["visas"], [], ["visas"]))).toEqual({
      code: "notEnacted",
      terms: { policy: "visas" },
    });
  });
});

describe("the summit", () => {
  const agenda = ({ state }: Game) => {
    state.world.agenda = ["pause"];
  };

  it("hears votes and speeches on what is on its agenda, and proposals of what is not", () => {
    expect(refused({ kind: "vote", resolution: "pause", vote: "no" }, agenda)).toBeUndefined();
    expect(refused({ kind: "vote", resolution: "levy", vote: "no" }, agenda)).toEqual({
      code: "notOnAgenda",
      terms: { resolution: "levy" },
    });
    expect(refused({ kind: "speak", resolution: "pause" }, agenda)).toBeUndefined();
    expect(refused({ kind: "speak", resolution: "levy" }, agenda)).toEqual({
      code: "notOnAgenda",
      terms: { resolution: "levy" },
    });
    expect(refused({ kind: "propose", resolution: "levy" }, agenda)).toBeUndefined();
    expect(refused({ kind: "propose", resolution: "pause" }, agenda)).toEqual({
      code: "alreadyOnAgenda",
      terms: { resolution: "pause" },
    });
    expect(refused({ kind: "propose", resolution: "none" }, agenda)).toEqual({
      code: "unknown",
      terms: { id: "none" },
    });
  });

  it("hears of one nation where a resolution names one, and of none where it doesn't", () => {
    expect(refused({ kind: "propose", resolution: "inspection", names: "CN" })).toBeUndefined();
    expect(refused({ kind: "propose", resolution: "inspection" })).toEqual({
      code: "namesNobody",
      terms: { resolution: "inspection" },
    });
    expect(refused({ kind: "propose", resolution: "levy", names: "CN" })).toEqual({
      code: "namesSomebody",
      terms: { resolution: "levy" },
    });
    expect(refused({ kind: "propose", resolution: "inspection", names: "US" })).toEqual({ code: "oneself" });
    expect(refused({ kind: "propose", resolution: "inspection", names: "EU" })).toEqual({
      code: "notPlaying",
      terms: { nation: "EU" },
    });
  });
});

describe("pressure", () => {
  const control = (against: string, on = true): Order => ({ kind: "pressure", against, on });
  const stands = ({ state }: Game) => { state.world.pressures = [{ by: "US", against: "CN" }, { by: "TW", against: "BR" }]; }; // biome-ignore format: a line

  it("is set where it does not stand, lifted where it does, against others who play", () => {
    expect(refused(control("CN"))).toBeUndefined();
    expect(refused(control("CN", false))).toEqual({ code: "sameAlready" });
    expect(refused(control("CN"), stands)).toEqual({ code: "sameAlready" });
    expect(refused(control("CN", false), stands)).toBeUndefined();
    expect(refused(control("BR"), stands)).toBeUndefined();
    expect(refused(control("US"))).toEqual({ code: "oneself" });
    expect(refused(control("EU"))).toEqual({ code: "notPlaying", terms: { nation: "EU" } });
    expect(whyNot(ready().at("BR"), control("CN"))).toBeUndefined();
  });
});

describe("an offer", () => {
  const offer = (gives: Clause[], takes: Clause[] = [], to = "CN"): Order => ({
    kind: "offer",
    to,
    gives,
    takes,
    turns: 2,
  });
  const clause = (kind: Clause["kind"], amount = 100, site?: string): Clause =>
    site === undefined ? { kind, amount } : { kind, amount, site };

  it("is made to another who plays, says something, and each kind of thing once a side", () => {
    expect(refused(offer([clause("money")]))).toBeUndefined();
    expect(refused(offer([], [clause("money")]))).toBeUndefined();
    expect(refused(offer([clause("money")], [], "US"))).toEqual({ code: "oneself" });
    expect(refused(offer([clause("money")], [], "EU"))).toEqual({ code: "notPlaying", terms: { nation: "EU" } });
    const incomplete = { code: "offerIncomplete" };
    expect(refused(offer([]))).toEqual(incomplete);
    expect(refused(offer([clause("money"), clause("money")]))).toEqual(incomplete);
    expect(refused(offer([], [clause("lease"), clause("lease")]))).toEqual(incomplete);
    for (const kind of ["money", "moneyPerTurn", "chips", "lease", "power", "jointSite"] as const) {
      expect(refused(offer([], [clause(kind, 0)])), kind).toEqual(incomplete);
      expect(refused(offer([clause(kind, 0)])), kind).toEqual(incomplete);
    }
    expect(refused(offer([], [clause("modelLicence", 0), clause("researchAccess", 0)]))).toBeUndefined();
  });

  it("is one of five a turn, none of them twice", () => {
    const made = (count: number) =>
      us((cabinet) => {
        cabinet.requests.offers = Array.from({ length: count }, (_, k) => ({
          id: `${k}`,
          from: "US",
          to: "CN",
          gives: [],
          takes: [],
          turns: 1,
          until: 1,
        }));
      });
    expect(refused(offer([clause("money")]), made(4))).toBeUndefined();
    expect(refused(offer([clause("money")]), made(5))).toEqual({ code: "tooManyOffers", terms: { most: 5 } });
  });

  it("promises no more chips, compute or power than there is and is not promised yet", () => {
    const most = (kind: "chips" | "lease", mostMW: number) => ({
      code: "cannotDeliver",
      terms: { clause: kind, mostMW },
    });
    const inferenceToo = us((cabinet) => void cabinet.lots.push({ chip: "inference", generation: 0, mw: 900 }));
    expect(refused(offer([clause("chips", 500)]), inferenceToo)).toBeUndefined();
    expect(refused(offer([clause("chips", 501)]), inferenceToo)).toEqual(most("chips", 500));
    const leased = (game: Game) => void agree(game, { from: "US", to: "TW", gives: [clause("lease", 150)] });
    expect(refused(offer([clause("lease", 400)]))).toBeUndefined();
    expect(refused(offer([clause("lease", 250)]), leased)).toBeUndefined();
    expect(refused(offer([clause("lease", 251)]), leased)).toEqual(most("lease", 250));
    const over = (game: Game) => void agree(game, { from: "US", to: "TW", gives: [clause("lease", 900)] });
    expect(refused(offer([clause("lease", 1)]), over)).toEqual(most("lease", 0));
  });

  it("of power is for neighbours, as much as the plants give", () => {
    const near = { changes: { nations: { US: {} } }, traits: { neighbours: ["CN"] } };
    expect(refused(offer([clause("power", 500)]), undefined, near)).toBeUndefined();
    expect(refused(offer([clause("power", 501)]), undefined, near)).toEqual({
      code: "cannotDeliver",
      terms: { clause: "power", mostMW: 500 },
    });
    expect(refused(offer([clause("power")], [], "BR"), undefined, near)).toEqual({
      code: "notNeighbours",
      terms: { nation: "BR" },
    });
  });

  it("of a vote is for what is voted on next, in a deal that lasts until then, and for one buyer", () => {
    const vote = (resolution: string, turns: number, to = "CN"): Order => {
      return { kind: "offer", to, gives: [{ kind: "vote", amount: 0, resolution, vote: "yes" }], takes: [], turns };
    };
    const agenda = ({ state }: Game) => Object.assign(state.world, { turn: 1, agenda: ["pause"] });
    expect(refused(vote("pause", 3), agenda)).toBeUndefined();
    expect(refused(vote("pause", 2), agenda)).toEqual({ code: "summitLater", terms: { turns: 3 } });
    expect(refused(vote("levy", 3), agenda)).toEqual({ code: "notOnAgenda", terms: { resolution: "levy" } });
    const sold = (game: Game) => {
      agenda(game);
      agree(game, { from: "TW", to: "US", takes: [{ kind: "vote", amount: 0, resolution: "pause", vote: "no" }] });
    };
    expect(refused(vote("pause", 3), sold)).toEqual({ code: "votePromised", terms: { resolution: "pause" } });
    // Half of a vote is none, and nothing else has one.
    for (const half of [{ resolution: "pause" }, { vote: "yes" as const }, {}])
      expect(refused(offer([{ kind: "vote", amount: 0, ...half }]), agenda)).toEqual({ code: "offerIncomplete" });
    expect(refused(offer([{ kind: "money", amount: 1, resolution: "pause" }]))).toEqual({ code: "offerIncomplete" });
  });

  it("of no pressure is for those who don't mean to press in this quarter", () => {
    const pledge = offer([clause("noPressure", 0)]);
    expect(refused(pledge)).toBeUndefined();
    const planned = { code: "pressurePlanned", terms: { nation: "CN" } };
    // What stands is lifted by it.
    expect(refused(pledge, ({ state }) => { state.world.pressures = [{ by: "US", against: "CN" }]; })).toBeUndefined(); // biome-ignore format: a line
    const means = (against: string, on: boolean) =>
      us((cabinet) => {
        cabinet.requests.pressures = [{ against, on }];
      });
    expect(refused(pledge, means("CN", true))).toEqual(planned);
    expect(refused(pledge, means("CN", false))).toBeUndefined();
    expect(refused(pledge, means("TW", true))).toBeUndefined();
  });

  it("of a joint site names a site of the giver's with room, and each side has its half", () => {
    const joint = (amount: number, site?: string) => clause("jointSite", amount, site);
    const halves = { constants: { hallPerGwM: 10_000 } };
    expect(refused(offer([joint(1_000, SITE)]), undefined, halves)).toBeUndefined();
    expect(refused(offer([joint(1_001, SITE)]))).toEqual({
      code: "siteFull",
      terms: { site: SITE, what: "hall", roomMW: 1_000 },
    });
    expect(refused(offer([joint(100)]))).toEqual({ code: "notYourSite", terms: { site: "" } });
    expect(refused(offer([joint(100, "cn-ulanqab")]))).toEqual({ code: "notYourSite", terms: { site: "cn-ulanqab" } });
    expect(refused(offer([joint(100, "nowhere")]))).toEqual({ code: "notYourSite", terms: { site: "nowhere" } });
    expect(refused(offer([], [joint(100, "cn-ulanqab")]))).toBeUndefined();
    expect(refused(offer([], [joint(100, SITE)]))).toEqual({ code: "notTheirSite", terms: { nation: "CN" } });
    expect(refused(offer([], [joint(100)]))).toEqual({ code: "notTheirSite", terms: { nation: "CN" } });
    // 1 GW at 10,000: half of it, and what is paid beside it.
    const poor = us((cabinet) => {
      cabinet.cashM = 5_199;
    });
    expect(
      refused(offer([joint(1_000, SITE), clause("money", 150), clause("moneyPerTurn", 50)]), poor, halves),
    ).toEqual({ code: "money", terms: { needsM: 5_200, hasM: 5_199 } });
    const theirs = { ...halves, changes: { nations: { CN: { traits: { costBp: 10_000 } } } } };
    expect(refused(offer([], [joint(1_100, "cn-ulanqab")]), poor, theirs)).toEqual({
      code: "money",
      terms: { needsM: 5_500, hasM: 5_199 },
    });
  });

  it("is accepted by whom it was made to, and taken back by its maker", () => {
    const stands =
      (over: object = {}) =>
      (game: Game) => {
        const takes = [clause("money", 10_000)];
        game.state.offers = [{ id: "o", from: "CN", to: "US", gives: [], takes, turns: 1, until: 1, ...over }];
      };
    const accept: Order = { kind: "accept", from: "CN", id: "o" };
    const none = { code: "noSuchOffer" };
    expect(refused(accept, stands())).toBeUndefined();
    expect(refused(accept)).toEqual(none);
    expect(refused(accept, stands({ id: "p" }))).toEqual(none);
    expect(refused(accept, stands({ from: "TW" }))).toEqual(none);
    expect(refused(accept, stands({ from: "US", to: "CN" }))).toEqual(none);
    expect(refused(accept, stands({ takes: [clause("money", 10_001)] }))).toEqual({
      code: "money",
      terms: { needsM: 10_001, hasM: 10_000 },
    });
    const withdraw: Order = { kind: "withdraw", id: "o" };
    expect(refused(withdraw, stands({ from: "US", to: "CN" }))).toBeUndefined();
    expect(refused(withdraw, stands())).toEqual(none);
    expect(refused(withdraw, stands({ id: "p", from: "US", to: "CN" }))).toEqual(none);
  });
});
