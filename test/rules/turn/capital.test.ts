import { describe, expect, it } from "vitest";
import { noFlows } from "../../../shared/state/treasury.ts";
import { capital } from "../../../shared/turn/capital.ts";
import { equip, owe, take, worked } from "../../support/worked.ts";

/** A match in which nobody's treasury moves, but for what an example adds. */
function still(round: Parameters<typeof worked>[0] = {}) {
  const game = worked(round);
  for (const id of game.state.world.order) {
    Object.assign(game.cabinet(id), { appropriationM: 0, bonds: [], cashM: 0, projects: [] });
    Object.assign(game.cabinet(id).quarter, { revenueM: 0, lastRevenueM: 0 });
    game.nation(id).onlineMW = 0;
  }
  return game;
}

describe("a quarter's budget", () => {
  it("brings appropriations of measured GDP, and takes upkeep, operations and interest", () => {
    const game = still({
      constants: { operationsPerGwM: 400 },
      effects: [
        { kind: "multiply", rate: "appropriation", byBp: 11_000 },
        { kind: "multiply", rate: "operations", byBp: 12_000 },
        { kind: "upkeep", of: "appropriations", bp: 500 },
        { kind: "upkeep", of: "revenue", bp: 1_000 },
      ],
    });
    const cabinet = game.cabinet("US");
    Object.assign(cabinet, { appropriationM: 1_000, confidenceBp: 10_000, cashM: 5_000 });
    owe(cabinet, 10_000, { couponBp: 200 });
    cabinet.quarter.revenueM = 2_000;
    Object.assign(game.nation("US"), { measuredGdpBp: 9_000, onlineMW: 500 });
    take(game, capital);
    // A budget of 900: 990 by the levy; upkeep 45 + 200; half a GW at 400 x 1.2; 2 % of the debt.
    expect(cabinet.quarter.flowsM).toEqual({
      ...noFlows(),
      appropriation: 990,
      upkeep: -245,
      operations: -240,
      interest: -200,
    });
    expect(cabinet.cashM).toBe(5_000 + 990 - 245 - 240 - 200);
    // Who was paid, and by whom.
    expect(cabinet.accountsM).toMatchObject({ taxpayers: -990, operations: 485, lenders: 200 });
    expect(cabinet.quarter.lastRevenueM).toBe(2_000);
  });

  it("moves confidence a third of the way to where it is heading", () => {
    const game = still();
    game.state.world.moodBp = 5_500;
    const before = structuredClone(game.state);
    const confidence = (from: number) => {
      game.state = structuredClone(before);
      game.cabinet("US").confidenceBp = from;
      return take(game, capital).cabinet("US").confidenceBp;
    };
    // Wherever it is heading, two that were 1,000 apart are 650 apart then.
    expect(confidence(6_000) - confidence(5_000)).toBe(650);
    expect(confidence(9_900)).toBeLessThan(9_900);
    expect(confidence(600)).toBeGreaterThan(600);
  });
});

describe("principal that falls due", () => {
  const bond = { couponBp: 200, issuedTurn: 0, dueTurn: 4 };
  /** Lenders allow 6 x 1,000 x 0.5 x (0.5 + mood), of which others are owed so much already. */
  function due(cashM: number, otherM = 0) {
    const game = still();
    game.state.world.turn = 4;
    game.state.world.moodBp = 5_000;
    const cabinet = game.cabinet("US");
    cabinet.quarter.revenueM = 1_000;
    Object.assign(cabinet, { cashM, confidenceBp: 5_000 });
    cabinet.bonds = [
      { id: "due", principalM: 1_000, ...bond },
      { id: "other", principalM: otherM, ...bond, couponBp: 0, dueTurn: 9 },
    ];
    return take(game, capital);
  }
  const told = (game: ReturnType<typeof due>) =>
    game.events.filter(({ nation }) => nation === "US").map(({ kind }) => kind);

  it("is paid by the treasury, after a last interest", () => {
    const game = due(1_500);
    const cabinet = game.cabinet("US");
    expect(cabinet.cashM).toBe(1_500 - 20 - 1_000);
    expect(cabinet.bonds).toEqual([]);
    expect(cabinet.quarter.flowsM).toMatchObject({ interest: -20, principal: -1_000, debt: 0 });
    expect(told(game)).toEqual([]);
  });

  it("is lent again at the rate of the day where the treasury lacks it", () => {
    const game = due(420);
    const cabinet = game.cabinet("US");
    expect(cabinet.cashM).toBe(0);
    expect(cabinet.quarter.flowsM).toMatchObject({ principal: -1_000, debt: 600 });
    expect(cabinet.bonds).toMatchObject([{ principalM: 600, issuedTurn: 4, dueTurn: 8 }]);
    expect(cabinet.bonds[0]!.couponBp).toBeGreaterThan(bond.couponBp);
    expect(told(game)).toEqual(["debtRolledOver"]);
  });

  it("is called in as far as it goes beyond what lenders allow, and becomes debt on bad terms, line by line", () => {
    const game = due(20, 20_000);
    const cabinet = game.cabinet("US");
    expect(cabinet.cashM).toBe(0);
    expect(told(game)).toEqual(["debtCalled", "debtForced"]);
    expect(cabinet.bonds).toMatchObject([{ id: "other" }, { principalM: 1_050, dueTurn: 6 }]);
    expect(game.events).toContainEqual({ kind: "debtCalled", nation: "US", seenBy: ["US"], terms: { amountM: 1_000 } });
  });

  it("costs the more to lend again, the lower the world's mood: a bust bites whoever must roll over", () => {
    const rolledAt = (moodBp: number) => {
      const game = still();
      Object.assign(game.state.world, { turn: 4, moodBp });
      const cabinet = game.cabinet("US");
      cabinet.quarter.revenueM = 1_000;
      Object.assign(cabinet, { cashM: 20, confidenceBp: 8_000 });
      cabinet.bonds = [{ id: "due", principalM: 1_000, ...bond }];
      return take(game, capital).cabinet("US").bonds[0]!.couponBp;
    };
    // 0.04 x 0.85 x 0.4 of the mood: 136 basis points, whatever else makes it.
    expect(rolledAt(4_000) - rolledAt(8_000)).toBe(136);
  });
});

describe("out of cash", () => {
  const project = (site: string, turnsLeft: number, paidM: number) => ({
    what: "gas",
    site,
    mw: 100,
    turnsLeft,
    paidM,
  });

  it("sells what was begun last at half of what was paid, but nothing that stands next quarter or was given", () => {
    const game = still({ constants: { cancelSiteShare: 0.5 } });
    const cabinet = game.cabinet("US");
    cabinet.cashM = -1_000;
    cabinet.confidenceBp = 8_000;
    cabinet.projects = [project("us-abilene", 3, 600), project("us-richland", 4, 0), project("us-atlanta", 1, 400), project("us-wisconsin", 2, 1_000)]; // biome-ignore format: a list
    take(game, capital);
    // 500 for Wisconsin's, 300 for Abilene's; 200 are still short.
    expect(cabinet.projects.map(({ site }) => site)).toEqual(["us-richland", "us-atlanta"]);
    expect(game.events.filter(({ kind }) => kind === "siteSold")).toEqual([
      { kind: "siteSold", nation: "US", site: "us-wisconsin", seenBy: ["US"], terms: { what: "gas", mw: 100 } },
      { kind: "siteSold", nation: "US", site: "us-abilene", seenBy: ["US"], terms: { what: "gas", mw: 100 } },
    ]);
    // They become debt, 5 % dearer.
    expect(cabinet).toMatchObject({ cashM: 0, bonds: [{ principalM: 210, issuedTurn: 0, dueTurn: 2 }] });
    expect(cabinet.accountsM).toMatchObject({ suppliers: -800, lenders: -200 });
    expect(game.events).toContainEqual({ kind: "debtForced", nation: "US", seenBy: ["US"], terms: { amountM: 200 } });
  });

  it("stops selling once it is enough, and borrows nothing then", () => {
    const game = still({ constants: { cancelSiteShare: 0.5 } });
    const cabinet = game.cabinet("US");
    cabinet.cashM = -500;
    cabinet.projects = [project("us-abilene", 3, 600), project("us-wisconsin", 2, 1_000)];
    take(game, capital);
    expect(cabinet.projects.map(({ site }) => site)).toEqual(["us-abilene"]);
    expect(cabinet).toMatchObject({ cashM: 0, bonds: [] });
    expect(game.events.map(({ kind }) => kind)).not.toContain("debtForced");
  });

  it("costs confidence: a quarter of it, and a tenth more for the debt", () => {
    const confidence = (cashM: number, paidM: number) => {
      const game = still({ constants: { cancelSiteShare: 0.5 } });
      game.cabinet("US").cashM = cashM;
      game.cabinet("US").projects = [project("us-abilene", 3, paidM)];
      return take(game, capital).cabinet("US").confidenceBp;
    };
    const untouched = confidence(0, 0);
    expect(confidence(-100, 200)).toBe(Math.round(untouched * 0.75));
    expect(confidence(-100, 0)).toBe(Math.round(Math.round(untouched * 0.75) * 0.9));
  });
});

describe("the world's mood", () => {
  const mood = (from: number, revenueM: number, before: number, seed = 7) => {
    const game = still();
    game.state.fate.seed = seed;
    game.state.world.moodBp = from;
    game.state.fate.revenueM = before;
    game.cabinet("US").quarter.revenueM = revenueM;
    take(game, capital);
    return game;
  };
  const moodOf = (...args: Parameters<typeof mood>) => mood(...args).state.world.moodBp;

  it("drifts 15 % of the way back to 55 each quarter, and by half of how revenue outgrows a tenth", () => {
    // The same chance falls on both: what is left of 1,000 is 850.
    expect(moodOf(6_000, 1_100, 1_000) - moodOf(5_000, 1_100, 1_000)).toBe(850);
    // Growth of 30 % against 10 %: half of a fifth.
    expect(moodOf(5_000, 1_300, 1_000) - moodOf(5_000, 1_100, 1_000)).toBe(1_000);
    // Without revenue before, growth is taken for a tenth.
    expect(moodOf(5_000, 1_300, 0)).toBe(moodOf(5_000, 1_100, 1_000));
    expect(mood(5_000, 1_300, 1_000).state.fate.revenueM).toBe(1_300);
  });

  it("stays between 5 and 100", () => {
    expect(moodOf(500, 1, 100_000)).toBe(500);
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    expect(Math.max(...seeds.map((seed) => moodOf(10_000, 9_000, 1_000, seed)))).toBe(10_000);
  });

  it("bursts now and then when it is exuberant, by 40 points, and everybody hears of it", () => {
    const games = Array.from({ length: 80 }, (_, seed) => mood(9_500, 1_100, 1_000, seed));
    const bursts = games.filter(({ events }) => events.some(({ kind }) => kind === "moodBurst"));
    // At about 89 the chance is 0.6 x (0.89 - 0.65) = 14 %.
    expect(bursts.length).toBeGreaterThan(3);
    expect(bursts.length).toBeLessThan(26);
    for (const { state, events } of bursts) {
      expect(state.world.moodBp).toBeLessThan(6_700);
      expect(events.find(({ kind }) => kind === "moodBurst")).toEqual({
        kind: "moodBurst",
        terms: { moodBp: state.world.moodBp },
      });
    }
    for (const { state, events } of games)
      if (events.every(({ kind }) => kind !== "moodBurst")) expect(state.world.moodBp).toBeGreaterThan(6_700);
  });

  it("never bursts while it is calm", () => {
    for (let seed = 0; seed < 60; seed++) {
      const { state, events } = mood(6_500, 1_100, 1_000, seed);
      if (state.world.moodBp < 7_500) expect(events.map(({ kind }) => kind)).not.toContain("moodBurst");
    }
  });
});

it("nothing at all happens to a treasury of which nothing is asked", () => {
  const game = still();
  equip(game, "US", 0, 0, 0);
  take(game, capital);
  expect(game.cabinet("US")).toMatchObject({ cashM: 0, bonds: [] });
  expect(game.events.filter(({ nation }) => nation === "US")).toEqual([]);
});
