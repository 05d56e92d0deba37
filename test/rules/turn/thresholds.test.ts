import { describe, expect, it } from "vitest";
import { leaderOfYear } from "../../../shared/score/board.ts";
import { thresholds } from "../../../shared/turn/thresholds.ts";
import { take, worked } from "../../support/worked.ts";

/** Nobody has any capacity yet, and nobody reaches a milestone. */
function quiet(round: Parameters<typeof worked>[0] = {}) {
  const game = worked({ nations: ["US", "CN", "TW"], ...round });
  for (const id of game.state.world.order) {
    Object.assign(game.cabinet(id).quarter, {
      soldTt: 0,
      exportTt: 0,
      leaseMW: 0,
      usedHorizonMilliH: 1_000_000,
      unmetBp: 9_000,
    });
    Object.assign(game.nation(id), { horizonMilliH: 1_000, reachBp: 0 });
  }
  Object.assign(game.state.fate, { threshold1Tt: 16_000, startCapacityTt: 1_000, seed: 500 });
  return game;
}
const told = (game: ReturnType<typeof worked>) => game.events.map(({ kind }) => kind);

describe("cognitive capacity", () => {
  it("is of tokens that work, sold, exported or made by leased compute, as far as they can be trusted", () => {
    const game = quiet({ constants: { tokensPerGwPt: 10 } });
    Object.assign(game.cabinet("US").quarter, { soldTt: 3_000, exportTt: 1_000, usedHorizonMilliH: 250_000 });
    // 0.1 GW x 10 Pt x 2 = 2 Pt, at a month and more.
    Object.assign(game.cabinet("CN").quarter, {
      leaseMW: 100,
      tokensPerJouleMilli: 2_000,
      usedHorizonMilliH: 4_000_000,
    });
    take(game, thresholds);
    // 4,000 x (250 / 1,000)^0.5 + 2,000
    expect(game.state.fate.capacityTt).toBe(4_000);
  });

  it("crosses threshold 1 when it comes to the hidden level, once, and calls a summit on what to measure", () => {
    const crossed = (soldTt: number, turn: number) => {
      const game = quiet();
      Object.assign(game.state.world, { turn, agenda: ["pause", "measureReach", "measureAdoption"] });
      game.cabinet("US").quarter.soldTt = soldTt;
      return take(game, thresholds);
    };
    expect(told(crossed(15_999, 5))).toEqual([]);
    const game = crossed(16_000, 5);
    expect(game.events).toEqual([{ kind: "threshold1Crossed", terms: {} }]);
    expect(game.state.world).toMatchObject({
      threshold1Turn: 5,
      specialSummitTurn: 6,
      clock: { lowBp: 10_000, highBp: 10_000 },
    });
    expect(game.state.world.agenda).toEqual([
      "pause", "measureReach", "measureAdoption", "measureWellbeing", "measureCompute", "measureFrontier",
    ]); // biome-ignore format: a list
    game.state.world.turn = 6;
    expect(told(take(game, thresholds))).toEqual([]);
    expect(game.state.world.threshold1Turn).toBe(5);
  });
});

describe("the clock", () => {
  const clock = (soldTt: number, seed = 500, safety = 0, accords = {}) => {
    const game = quiet();
    game.state.fate.seed = seed;
    game.state.world.accords = accords;
    game.cabinet("US").quarter.soldTt = soldTt;
    game.cabinet("CN").knowledge.safety = safety;
    return take(game, thresholds).state.world.clock;
  };

  it("shows on a log scale how far it is from the first quarter, in a band of 30 %", () => {
    // Two of four doublings: 50 %, and 15 % on either side.
    expect(clock(4_000)).toEqual({ lowBp: 3_500, highBp: 6_500 });
    expect(clock(1_000)).toEqual({ lowBp: 0, highBp: 3_000 });
    expect(clock(15_000).highBp).toBe(10_000);
  });

  it("has the truth somewhere in its band, where the seed has it", () => {
    expect(clock(4_000, 0)).toEqual({ lowBp: 2_000, highBp: 5_000 });
    expect(clock(4_000, 900)).toEqual({ lowBp: 4_700, highBp: 7_700 });
  });

  it("is twice as sharp for each two doublings of the best safety research, and by a registry", () => {
    expect(clock(4_000, 500, 1_999)).toEqual({ lowBp: 3_500, highBp: 6_500 });
    expect(clock(4_000, 500, 2_000)).toEqual({ lowBp: 4_250, highBp: 5_750 });
    expect(clock(4_000, 500, 0, { computeRegistry: 9 })).toEqual({ lowBp: 4_250, highBp: 5_750 });
  });

  it("starts with the first quarter's capacity", () => {
    const game = quiet();
    game.state.fate.startCapacityTt = 0;
    game.cabinet("US").quarter.soldTt = 2_000;
    expect(take(game, thresholds).state.fate.startCapacityTt).toBe(2_000);
    game.cabinet("US").quarter.soldTt = 3_000;
    expect(take(game, thresholds).state.fate.startCapacityTt).toBe(2_000);
  });
});

it("threshold 2 is crossed when two nations have as many agents as a leadership has orders, once", () => {
  const game = quiet({ constants: { attention: 4 } });
  game.state.world.turn = 5;
  Object.assign(game.cabinet("US"), { agents: 9 });
  Object.assign(game.cabinet("CN"), { agents: 3 });
  expect(told(take(game, thresholds))).toEqual([]);
  game.cabinet("CN").agents = 4;
  take(game, thresholds);
  expect(game.events).toEqual([{ kind: "threshold2Crossed", terms: {} }]);
  expect(game.state.world.threshold2Turn).toBe(5);
  expect(told(take(game, thresholds))).toEqual([]);
});

it("tells at a year's end whose it was", () => {
  const game = quiet();
  game.state.world.turns = 16;
  game.state.world.turn = 3;
  take(game, thresholds);
  const leader = leaderOfYear(game.state.nations, 1);
  expect(leader).toBeDefined();
  expect(game.events).toEqual([{ kind: "yearBanked", nation: leader, terms: { year: 1 } }]);
  game.state.world.turn = 4;
  expect(told(take(game, thresholds))).toEqual([]);
});

describe("a milestone", () => {
  const week = (...reached: [id: string, onlineMW: number][]) => {
    const game = quiet({ constants: { milestoneFirstBp: 500, milestoneSecondBp: 250 } });
    for (const [id, onlineMW] of reached) {
      Object.assign(game.nation(id), { horizonMilliH: 40_000, onlineMW });
      game.nation(id).start.onlineMW = 100;
    }
    return take(game, thresholds);
  };

  it("goes to the first two, of several in one turn to those that grew most", () => {
    const game = week(["US", 110], ["CN", 130], ["TW", 120]);
    expect(game.state.world.milestones.week).toEqual(["CN", "TW"]);
    expect(["US", "CN", "TW"].map((id) => game.nation(id).milestonePointsBp)).toEqual([0, 500, 250]);
    expect(game.events).toEqual([
      { kind: "milestoneReached", nation: "CN", terms: { milestone: "week", place: 1 } },
      { kind: "milestoneReached", nation: "TW", terms: { milestone: "week", place: 2 } },
    ]);
  });

  it("is nobody's twice", () => {
    const game = week(["US", 110]);
    take(game, thresholds);
    expect(game.state.world.milestones.week).toEqual(["US"]);
    expect(game.nation("US").milestonePointsBp).toBe(500);
  });

  it("of several conditions takes them all", () => {
    const game = quiet();
    Object.assign(game.nation("US"), { qualityOfLifeBp: 12_500, legitimacyBp: 6_799 });
    expect(told(take(game, thresholds))).toEqual([]);
    game.nation("US").legitimacyBp = 6_800;
    expect(take(game, thresholds).events).toEqual([
      { kind: "milestoneReached", nation: "US", terms: { milestone: "goodLife", place: 1 } },
    ]);
  });
});

describe("the match", () => {
  const end = (turn: number, riskBp: number) => {
    const game = quiet();
    Object.assign(game.state.world, { turn, turns: 8, riskBp });
    return take(game, thresholds);
  };

  it("ends with its last turn", () => {
    expect(end(6, 0).state.world.ending).toBeUndefined();
    expect(end(7, 0).state.world.ending).toBe("finished");
    expect(end(7, 0).events).toEqual([{ kind: "matchFinished", terms: {} }]);
  });

  it("ends when risk is full, whatever turn it is", () => {
    expect(end(2, 9_999).state.world.ending).toBeUndefined();
    expect(end(2, 10_000).state.world.ending).toBe("controlLost");
    expect(end(7, 10_000).events).toEqual([{ kind: "controlLost", terms: {} }]);
  });
});

describe("a year's end", () => {
  const ended = (turn: number, cashM: number) => {
    const game = quiet({ constants: { reserveQuarters: 1.5, lapseAQuarter: 0.15 } });
    game.state.world.turn = turn;
    for (const id of game.state.world.order) Object.assign(game.cabinet(id), { cashM: 0 });
    Object.assign(game.cabinet("US"), { cashM, appropriationM: 600 });
    game.cabinet("US").quarter.revenueM = 1_400;
    return take(game, thresholds);
  };

  it("takes back 60 % of what the treasury holds beyond its reserve, and tells the nation alone", () => {
    const game = ended(3, 4_000);
    expect(game.cabinet("US").cashM).toBe(3_400);
    expect(game.cabinet("US").quarter.flowsM.lapse).toBe(-600);
    expect(game.events).toContainEqual({ kind: "moneyLapsed", nation: "US", seenBy: ["US"], terms: { amountM: 600 } });
  });

  it("leaves the reserve, and all of it in other quarters", () => {
    expect(ended(3, 3_000).cabinet("US").cashM).toBe(3_000);
    expect(ended(2, 4_000).cabinet("US").cashM).toBe(4_000);
  });
});
