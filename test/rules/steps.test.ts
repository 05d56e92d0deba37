import { describe, expect, it } from "vitest";
import { computeOnline } from "../../shared/formulas/compute.ts";
import { runNeeds, stageOf } from "../../shared/formulas/models.ts";
import { legitimacyTerms } from "../../shared/formulas/society.ts";
import { clearingPriceUsd, demandPt } from "../../shared/formulas/tokens.ts";
import { sumTerms } from "../../shared/state/maths.ts";
import { debtM } from "../../shared/state/queries.ts";
import { STEPS } from "../../shared/turn/index.ts";
import { eventsOf } from "../support/eventsOf.ts";
import { testGame } from "../support/testGame.ts";

it("a turn has the fourteen steps of the rulebook, in its order", () => {
  expect(STEPS.map((step) => step.name)).toEqual([
    "deals",
    "capital",
    "chipMarket",
    "construction",
    "hazards",
    "compute",
    "research",
    "tokenMarket",
    "adoption",
    "openMarkets",
    "society",
    "governance",
    "delegation",
    "thresholds",
  ]);
});

describe("capital", () => {
  it("sells unfinished sites, then borrows dearly, when the treasury is empty", () => {
    const game = testGame();
    game.turn({ US: [{ kind: "build", what: "nuclear", site: "us-abilene", mw: 1_000 }] });
    const cabinet = game.cabinet("US");
    const gone = cabinet.cashM + 900_000;
    cabinet.cashM -= gone;
    cabinet.accountsM.operations += gone;
    game.turn();
    expect(game.events.map((event) => event.kind)).toEqual(expect.arrayContaining(["siteSold", "debtForced"]));
    expect(game.cabinet("US").cashM).toBeGreaterThanOrEqual(0);
    expect(debtM(game.cabinet("US"))).toBeGreaterThan(0);
    expect(game.cabinet("US").projects.some((project) => project.what === "nuclear")).toBe(false);
  });
});

describe("the chip market", () => {
  const order = (mw: number, premiumBp: 0 | 2_000, keep = false) =>
    ({ kind: "orderChips", chip: "nvidia", mw, premiumBp, keep }) as const;

  it("serves a premium before those who pay none, and keeps the rest in the queue when asked to", () => {
    const game = testGame({ nations: ["US", "CN"] });
    for (const id of ["US", "CN"]) game.cabinet(id).cashM = 500_000;
    game.turn({ US: [order(1_500, 0, true)], CN: [order(1_500, 2_000)] });
    const bought = (id: string) => eventsOf(game, "chipsBought", id)[0]?.terms.mw ?? 0;
    expect(bought("CN")).toBeGreaterThan(bought("US"));
    expect(game.cabinet("US").chipOrders).toEqual([
      { id: expect.any(String), chip: "nvidia", mw: 1_500 - bought("US"), premiumBp: 0, keep: true, escrowM: 0 },
    ]);
    expect(game.cabinet("CN").chipOrders).toEqual([]);
  });

  it("serves a contract first, at its price, for four turns", () => {
    const game = testGame({ nations: ["US", "CN"] });
    game.turn({
      US: [{ kind: "contractChips", chip: "nvidia", mwPerTurn: 300, premiumBp: 0 }],
      CN: [order(800, 2_000)],
    });
    expect(eventsOf(game, "chipsBought", "US")[0]?.terms.mw).toBe(300);
    for (let turn = 1; turn < 4; turn++) {
      expect(game.cabinet("US").contracts[0]?.turnsLeft).toBe(4 - turn);
      game.turn();
    }
    expect(game.cabinet("US").contracts).toEqual([]);
  });

  it("keeps no chips from others for a contract that can't be paid", () => {
    const game = testGame({ nations: ["US", "CN"] });
    game.cabinet("CN").cashM = 50_000;
    game.cabinet("US").cashM = 5_000;
    game.cabinet("US").appropriationM = 0;
    game.cabinet("US").contracts = Array.from({ length: 5 }, (_, k) => ({
      id: `${k}`,
      chip: "nvidia",
      mwPerTurn: 200,
      turnsLeft: 4,
      pricePerGwM: 27_000,
    }));
    game.turn({ CN: [order(1_500, 0)] });
    const bought = (id: string) => eventsOf(game, "chipsBought", id).reduce((sum, { terms }) => sum + terms.mw, 0);
    const { supplyMW } = game.state.world.chipMarket;
    expect(bought("US") + bought("CN")).toBeGreaterThan(0.77 * supplyMW);
    expect(game.events.filter((event) => event.kind === "chipsShort" && event.nation === "US")).toHaveLength(5);
  });

  it("keeps none for an order that stands in the queue without money", () => {
    const game = testGame({ nations: ["US", "CN"] });
    for (const id of ["US", "CN"]) game.cabinet(id).cashM = 500_000;
    game.turn({ US: [order(12_000, 2_000, true)] });
    game.cabinet("US").cashM = 0;
    game.cabinet("US").appropriationM = 0;
    game.turn({ CN: [order(500, 0)] });
    expect(eventsOf(game, "chipsBought", "CN")[0]?.terms.mw).toBe(500);
    expect(game.cabinet("US").chipOrders[0]?.mw).toBeGreaterThan(10_000);
  });

  it("sells what a vendor has though another vendor's queue is long", () => {
    const bought = (queue: number) => {
      const game = testGame({ nations: ["US", "CN"] });
      for (const id of ["US", "CN"]) game.cabinet(id).cashM = 500_000;
      game.turn({
        US: [order(1_000, 0)],
        CN: queue > 0 ? [{ kind: "orderChips", chip: "amd", mw: queue, premiumBp: 0, keep: false }] : [],
      });
      return eventsOf(game, "chipsBought", "US")[0]?.terms.mw;
    };
    expect(bought(8_000)).toBe(bought(0));
  });

  it("costs half of what is left to leave a contract", () => {
    const game = testGame({ nations: ["US", "BR"] }).turn({
      US: [{ kind: "contractChips", chip: "amd", mwPerTurn: 100, premiumBp: 0 }],
    });
    const { id, mwPerTurn, pricePerGwM } = game.cabinet("US").contracts[0]!;
    const before = game.cabinet("US").accountsM.suppliers;
    game.turn({ US: [{ kind: "cancelContract", id }] });
    expect(game.cabinet("US").contracts).toEqual([]);
    expect(game.cabinet("US").accountsM.suppliers - before).toBe(Math.ceil((mwPerTurn * 3 * pricePerGwM) / 1_000 / 2));
  });

  it("pays the nations whose parts of the supply chain made the chips", () => {
    const game = testGame({ nations: ["US", "TW"] }).turn({ US: [order(100, 0)] });
    expect(game.cabinet("TW").quarter.flowsM.royalties).toBeGreaterThan(0);
  });
});

describe("compute online", () => {
  it("is the least of power, halls and chips, and says which", () => {
    const game = testGame();
    for (const site of Object.values(game.nation("US").sites)) site.hallsMW = 100;
    const online = computeOnline(game.at("US"));
    expect(online.binds).toBe("halls");
    expect(online.onlineMW).toBe(online.hallsMW);
    game.turn();
    expect(
      game.events.some(
        (event) => event.kind === "computeIdle" && event.nation === "US" && event.terms.binds === "halls",
      ),
    ).toBe(true);
  });
});

describe("hazards", () => {
  it("strike as often as they were foreshadowed, the same at every table", () => {
    const game = testGame();
    game.cabinet("US").outlookBp = { blackout: 10_000 };
    const other = structuredClone(game.state);
    const before = game.nation("US").legitimacyBp;
    game.turn();
    expect(game.nation("US").struck).toEqual([{ hazard: "blackout" }]);
    // Of 35 %, as much as halls at one site make it bite.
    const { outageBp } = game.cabinet("US");
    expect(outageBp).toBeGreaterThan(3_500 / 2);
    expect(outageBp).toBeLessThan(3_500);
    expect(game.nation("US").legitimacyBp).toBeLessThan(before);
    const again = testGame();
    again.state = other;
    expect(again.turn({ US: [{ kind: "promote", market: "turkey" }] }).nation("US").struck).toEqual([
      { hazard: "blackout" },
    ]);
  });

  it("bite less where infrastructure is protected", () => {
    const game = testGame();
    game.nation("US").policies = ["criticalInfrastructure"];
    game.cabinet("US").outlookBp = { blackout: 10_000 };
    const guarded = game.turn().cabinet("US").outageBp;
    const bare = testGame();
    bare.cabinet("US").outlookBp = { blackout: 10_000 };
    expect(Math.abs(guarded - bare.turn().cabinet("US").outageBp / 2)).toBeLessThanOrEqual(1);
  });
  it("bite a whole nation less the wider its halls are spread, and a site less where partners work", () => {
    const struck = (prepare: (game: ReturnType<typeof testGame>) => void, hazard: string) => {
      const game = testGame();
      prepare(game);
      game.cabinet("US").outlookBp = { [hazard]: 10_000 };
      return game.turn();
    };
    const all = struck((game) => {
      for (const [id, site] of Object.entries(game.nation("US").sites)) if (id !== "us-abilene") site.hallsMW = 0;
    }, "blackout");
    expect(all.cabinet("US").outageBp).toBe(3_500);
    expect(struck(() => undefined, "blackout").cabinet("US").outageBp).toBeLessThan(2_600);
    const joint = { kind: "jointSite" as const, amount: 400 };
    const alone = struck(() => undefined, "storm");
    const [{ site = "" } = {}] = alone.nation("US").struck;
    const together = struck((game) => {
      const sides = { gives: [{ ...joint, site }], takes: [], standing: [] };
      game.state.deals.push({ id: "d", from: "US", to: "CN", turns: 4, turnsLeft: 4, until: 0, ...sides });
    }, "storm");
    expect(together.nation("US").sites[site]!.hallsMW).toBeGreaterThan(alone.nation("US").sites[site]!.hallsMW);
  });
  it("are paid back in part by insurance", () => {
    const lost = (policies: string[]) => {
      const game = testGame();
      game.nation("US").policies = policies;
      game.cabinet("US").outlookBp = { cyberAttack: 10_000 };
      return game.turn().cabinet("US");
    };
    const [bare, insured] = [lost([]), lost(["insurance"])];
    expect(insured.accountsM.operations + insured.quarter.flowsM.upkeep).toBeLessThan(bare.accountsM.operations);
  });
  it("hold up no site that has reserves of what is short", () => {
    const finished = (policies: string[]) => {
      const game = testGame();
      game.nation("US").policies = policies;
      game.cabinet("US").outlookBp = {};
      game.cabinet(game.state.world.order[0]!).outlookBp = { transformerShortage: 10_000 };
      // The blow falls after this quarter's building: the next one's stands still.
      game.turn();
      for (const id of game.state.world.order) game.cabinet(id).outlookBp = {};
      return game
        .turn()
        .events.filter(({ kind }) => kind === "hallFinished")
        .map(({ nation }) => nation);
    };
    expect(finished([])).not.toContain("US");
    expect(finished(["strategicReserve", "criticalInfrastructure"])).toContain("US");
  });
});

describe("training", () => {
  it("needs 2.5 times the compute for each doubling of the horizon", () => {
    const at = testGame().at("US");
    expect(runNeeds(at, 20_000) / runNeeds(at, 10_000)).toBeCloseTo(2.5, 10);
  });

  it("names the stages of the task horizon", () => {
    expect([1_500, 9_000, 41_000, 180_000, 1_000_000].map(stageOf)).toEqual([
      "hours",
      "day",
      "week",
      "month",
      "senior",
    ]);
  });

  it("public science reaches those behind, and an open release at once", () => {
    const game = testGame();
    game.cabinet("US").knowledge.efficiency = 4_000;
    game.cabinet("US").readyMilliH = 12_000;
    game.turn({ US: [{ kind: "release", open: true }] });
    expect(game.state.world.publicScience.efficiency).toBeGreaterThan(2_500);
    expect(game.cabinet("CN").knowledge.efficiency).toBeGreaterThan(900);
  });
});

describe("the token market", () => {
  it("clears where demand meets what is on offer; cheaper tokens earn more in all", () => {
    const at = testGame().at("US");
    const price = clearingPriceUsd(at, 50, 80);
    expect(demandPt(at, 50, price)).toBeCloseTo(80, 6);
    expect(clearingPriceUsd(at, 50, 160) * 160).toBeGreaterThan(price * 80);
  });

  it("a price under the clearing price leaves demand unmet, by the rule that was chosen", () => {
    const market = {
      kind: "market",
      mix: "balanced",
      exportBp: 2_000,
      ads: false,
      reservations: false,
      stance: "under",
    } as const;
    const unmet = (shortageRule: "market" | "ration" | "exportLess") => {
      const game = testGame().turn({ US: [{ ...market, shortageRule }] });
      return {
        unmet: game.cabinet("US").quarter.unmetBp,
        price: game.nation("US").priceMicro,
        legitimacy: game.nation("US").legitimacyBp,
      };
    };
    expect(unmet("ration").unmet).toBeGreaterThan(1_000);
    expect(unmet("ration").price).toBeLessThan(unmet("market").price);
    expect(unmet("exportLess").unmet).toBeLessThan(unmet("ration").unmet);
  });
});

describe("society and governance", () => {
  it("legitimacy moves three tenths of the way to where its terms point", () => {
    const game = testGame().turn();
    const before = game.nation("CN").legitimacyBp;
    game.turn();
    const target = sumTerms(legitimacyTerms(game.at("CN"))) * 100;
    expect(Math.abs(game.nation("CN").legitimacyBp - (before + 0.3 * (target - before)))).toBeLessThan(120);
  });

  it("a toppled government gives no orders for a turn", () => {
    const game = testGame();
    game.nation("US").legitimacyBp = 150;
    game.cabinet("US").displacedBp = 5_000;
    game.nation("US").inequalityBp = 9_900;
    game.turn();
    expect(game.nation("US").isToppled).toBe(true);
    game.turn({ US: [{ kind: "promote", market: "turkey" }] });
    expect(game.events).toContainEqual(
      expect.objectContaining({ kind: "orderRefunded", terms: { order: "promote", code: "toppled" } }),
    );
  });

  it("an accord holds for as many turns as it says, from the one after the summit", () => {
    const game = testGame();
    game.turn().turn().turn();
    game.state.world.agenda = ["pause"];
    const yes = { kind: "vote", resolution: "pause", vote: "yes" } as const;
    game.turn({ US: [yes], CN: [yes], TW: [yes] });
    const holds: boolean[] = [];
    for (let turn = 0; turn < 3; turn++) {
      holds.push((game.state.world.accords.pause ?? 0) > game.state.world.turn);
      game.turn();
    }
    expect(holds).toEqual([true, true, false]);
  });

  it("a speech for a resolution does not weigh against it", () => {
    const yesBp = (speaks: boolean) => {
      const game = testGame().turn().turn().turn();
      game.state.world.agenda = ["levy"];
      const no = { kind: "vote", resolution: "levy", vote: "no" } as const;
      const yes = { ...no, vote: "yes" } as const;
      game.turn({ US: speaks ? [{ kind: "speak", resolution: "levy" }, no] : [no], CN: [yes], TW: [yes] });
      return [...eventsOf(game, "resolutionPassed"), ...eventsOf(game, "resolutionFailed")].find(
        ({ terms }) => terms.resolution === "levy",
      )?.terms.yesBp;
    };
    expect(yesBp(true)).toBe(yesBp(false));
  });

  it("at full risk control is lost and nobody wins", () => {
    const game = testGame();
    game.state.world.riskBp = 10_000;
    game.cabinet("US").readyMilliH = 90_000;
    game.state.world.bestHorizonMilliH = 90_000_000;
    game.turn({ US: [{ kind: "release", open: true }] });
    expect(game.state.world.ending).toBe("controlLost");
    expect(game.nation("US").score.totalBp).toBe(0);
  });
});

describe("delegation", () => {
  it("agents add attention as the horizon grows; beyond oversight incidents follow", () => {
    const game = testGame();
    game.nation("US").horizonMilliH = 500_000;
    game.turn({ US: [{ kind: "agents", count: 5 }] });
    expect(game.cabinet("US").agents).toBe(5);
    expect(game.cabinet("US").attention).toBe(10);
    let incidents = 0;
    for (let turn = 0; turn < 12; turn++)
      incidents += game.turn().events.filter((event) => event.kind === "incidentHappened").length;
    // Everybody hears of it, and nobody reads a rival's revenue or agents in it.
    for (const event of game.events) if (event.kind === "incidentHappened") expect(event.terms).toEqual({});
    expect(incidents).toBeGreaterThan(0);
  });
});

describe("thresholds", () => {
  it("threshold 1 falls when capacity reaches the hidden level, and the clock's band holds it", () => {
    const game = testGame();
    game.turn();
    expect(game.state.world.clock.highBp).toBeGreaterThan(game.state.world.clock.lowBp);
    game.state.fate.threshold1Tt = 1;
    const drawn = game.state.world.agenda;
    game.turn();
    expect(game.state.world.threshold1Turn).toBe(1);
    expect(game.events.some((event) => event.kind === "threshold1Crossed")).toBe(true);
    expect(game.state.world.clock).toEqual({ lowBp: 10_000, highBp: 10_000 });
    expect(game.state.world.agenda).toEqual(expect.arrayContaining(["measureWellbeing", "measureAdoption"]));
    expect(game.state.world.agenda).toEqual(expect.arrayContaining(drawn));
    game.turn();
    const measured = game.events.filter(
      (event) => event.kind === "resolutionPassed" || event.kind === "resolutionFailed",
    );
    expect(measured.length).toBeGreaterThanOrEqual(4);
  });

  it("milestones go to the first and, for less, to the second", () => {
    const game = testGame();
    for (const id of ["US", "CN", "TW"]) game.nation(id).horizonMilliH = 45_000;
    game.turn();
    const week = eventsOf(game, "milestoneReached").filter(({ terms }) => terms.milestone === "week");
    expect(week.map((event) => event.terms.place)).toEqual([1, 2]);
    expect(game.state.world.milestones.week).toEqual(week.map((event) => event.nation));
    expect(game.rules.constants.milestoneSecondBp).toBeLessThan(game.rules.constants.milestoneFirstBp);
    for (const { nation } of week)
      expect(game.nation(nation!).milestonePointsBp).toBeGreaterThanOrEqual(game.rules.constants.milestoneSecondBp);
  });
});
