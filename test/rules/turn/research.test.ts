import { describe, expect, it } from "vitest";
import { horizonOf } from "../../../shared/formulas/models.ts";
import { research } from "../../../shared/turn/research.ts";
import { eventsOf } from "../../support/eventsOf.ts";
import { agree, equip, take, worked } from "../../support/worked.ts";

const NONE = { capability: 0, efficiency: 0, chip: 0, power: 0, safety: 0, agents: 0 };

/** 1,000 MW of ordinary chips, all of them online; nobody studies anything, and nothing leaps. */
function lab(round: Parameters<typeof worked>[0] = {}) {
  const game = worked({
    nations: ["US", "CN", "TW"],
    ...round,
    constants: { knowHow: 0, leapChance: 0, researchRate: 0, firstRun: 1, computePerDoubling: 4, ...round.constants },
  });
  for (const id of game.state.world.order) {
    equip(game, id, 1_000, 1_000, 1_000);
    game.nation(id).onlineMW = 1_000;
    game.nation(id).horizonMilliH = 1_000;
    Object.assign(game.cabinet(id), {
      split: { trainBp: 0, researchBp: 0, leaseBp: 0 },
      run: { targetMilliH: 999_000_000, progress: 0 },
    });
  }
  return game;
}

describe("compute", () => {
  it("goes to training, research and leases by the split, and the rest serves", () => {
    const game = lab();
    game.cabinet("US").split = { trainBp: 3_000, researchBp: 2_000, leaseBp: 1_000 };
    game.cabinet("US").quarter.movedMW = 100;
    take(game, research);
    // Of 900 MW that did not move.
    expect(game.cabinet("US").quarter).toMatchObject({ trainMW: 270, researchMW: 180, leaseMW: 90, serveMW: 360 });
  });

  it("that only serves does not train", () => {
    const game = lab();
    game.cabinet("US").lots = [
      { chip: "nvidia", generation: 0, mw: 200 },
      { chip: "inference", generation: 0, mw: 800 },
    ];
    game.cabinet("US").split = { trainBp: 5_000, researchBp: 1_000, leaseBp: 0 };
    take(game, research);
    expect(game.cabinet("US").quarter).toMatchObject({ trainMW: 200, researchMW: 100, serveMW: 700 });
  });

  it("that was promised goes first, and serves at the partner's", () => {
    const game = lab();
    agree(game, { from: "US", to: "CN", gives: [{ kind: "lease", amount: 400 }] });
    game.cabinet("US").split = { trainBp: 5_000, researchBp: 5_000, leaseBp: 0 };
    take(game, research);
    expect(game.cabinet("US").quarter).toMatchObject({ trainMW: 300, researchMW: 300, serveMW: 0 });
    expect(game.cabinet("CN").quarter.serveMW).toBe(1_400);
  });
});

describe("training", () => {
  const trained = (prepare: (game: ReturnType<typeof lab>) => void, round: Parameters<typeof lab>[0] = {}) => {
    const game = lab(round);
    game.cabinet("US").split.trainBp = 5_000;
    prepare(game);
    return take(game, research);
  };

  it("flows by compute, its efficiency, knowledge of capability, know-how and policies", () => {
    const game = trained(
      (game) => {
        game.cabinet("US").lots = [{ chip: "nvidia", generation: 1_000, mw: 1_000 }];
        game.cabinet("US").knowledge.capability = 1_000;
        game.cabinet("US").ranMWq = 16_000;
        game.cabinet("US").run.progress = 50;
      },
      {
        constants: { generationStep: 3, knowHow: 0.5 },
        effects: [{ kind: "multiply", rate: "train", byBp: 8_000 }],
      },
    );
    // 0.5 GW x 3 x 2 x 1.5 x 0.8 = 3.6, in thousandths.
    expect(game.cabinet("US").quarter.trainingFlow).toBe(3_600);
    expect(game.cabinet("US").run.progress).toBe(3_650);
    expect(game.cabinet("US").quarter.isRunFinished).toBe(false);
    expect(game.cabinet("US").readyMilliH).toBe(0);
  });

  it("ends when the target is reached, and its own nation alone hears of it", () => {
    // Ten hours need 4; 3.5 are there, and half a GW brings the rest.
    const game = trained((game) =>
      Object.assign(game.cabinet("US"), { run: { targetMilliH: 10_000, progress: 3_500 } }),
    );
    expect(game.cabinet("US")).toMatchObject({ readyMilliH: 10_000 });
    expect(game.cabinet("US").quarter.isRunFinished).toBe(true);
    expect(game.events).toEqual([
      { kind: "runFinished", nation: "US", seenBy: ["US"], terms: { horizonMilliH: 10_000 } },
    ]);
    const short = trained((game) =>
      Object.assign(game.cabinet("US"), { run: { targetMilliH: 10_000, progress: 3_499 } }),
    );
    expect(short.cabinet("US").readyMilliH).toBe(0);
  });

  it("beyond the target makes the model better until it is released, and is told once", () => {
    const game = trained((game) =>
      Object.assign(game.cabinet("US"), { run: { targetMilliH: 10_000, progress: 15_500 }, readyMilliH: 10_000 }),
    );
    // 16 is two doublings.
    expect(game.cabinet("US").readyMilliH).toBe(Math.round(horizonOf({ rules: game.rules }, 16)));
    expect(game.cabinet("US").readyMilliH).toBe(20_000);
    expect(game.events).toEqual([]);
    expect(game.cabinet("US").quarter.isRunFinished).toBe(false);
  });
});

describe("a release", () => {
  const released = (how: "open" | "closed", prepare: (game: ReturnType<typeof lab>) => void = () => {}) => {
    const game = lab({ constants: { releaseRisk: 1, openDiffusion: 0.5, diffusionRate: 0 } });
    Object.assign(game.state.world, { riskBp: 1_000, openHorizonMilliH: 1_500, bestHorizonMilliH: 6_000 });
    Object.assign(game.nation("US"), {
      trustBp: 9_000,
      legitimacyBp: 5_000,
      horizonMilliH: 3_750,
      isOpen: how !== "open",
    });
    Object.assign(game.cabinet("US"), { readyMilliH: 15_000, ambition: 20_000 });
    game.cabinet("US").requests.release = how;
    prepare(game);
    return take(game, research);
  };

  it("makes the model the nation's, starts the next run and raises the risk of all", () => {
    const game = released("closed");
    expect(game.nation("US")).toMatchObject({
      horizonMilliH: 15_000,
      isOpen: false,
      legitimacyBp: 5_100,
      trustBp: 9_000,
    });
    expect(game.cabinet("US")).toMatchObject({
      readyMilliH: 0,
      run: { targetMilliH: 30_000, progress: 0 },
      goodwillTurns: 0,
    });
    // log2(16) = 4 is covered; two doublings: 0.3 x 2 = 0.6 points.
    expect(game.state.world).toMatchObject({ riskBp: 1_060, bestHorizonMilliH: 15_000, openHorizonMilliH: 1_500 });
    expect(game.nation("US").riskMadeBp).toBe(60);
    expect(game.events).toEqual([{ kind: "modelReleased", nation: "US", terms: { horizonMilliH: 15_000, open: 0 } }]);
  });

  it("in the open brings trust, a year of goodwill and half of the lead to public science", () => {
    const game = released("open", (game) => {
      Object.assign(game.cabinet("US").knowledge, { capability: 3_000, efficiency: 1_000, safety: 900 });
      Object.assign(game.state.world.publicScience, { capability: 1_000, efficiency: 2_000 });
    });
    expect(game.nation("US")).toMatchObject({ isOpen: true, trustBp: 9_300 });
    // A quarter of four has passed.
    expect(game.cabinet("US").goodwillTurns).toBe(3);
    expect(game.state.world.openHorizonMilliH).toBe(15_000);
    // 1,000 + half of 2,000; what is known already stays.
    expect(game.state.world.publicScience).toMatchObject({ capability: 2_000, efficiency: 2_000, safety: 0 });
    expect(eventsOf(game, "modelReleased")[0]?.terms.open).toBe(1);
  });

  it("that outruns oversight costs its owner trust: a point for each doubling beyond", () => {
    const game = released("closed", (game) => {
      game.cabinet("US").readyMilliH = 63_000;
    });
    // log2(64) = 6, two beyond.
    expect(game.nation("US").trustBp).toBe(8_800);
  });

  it("takes no better model off the market, open or not", () => {
    const game = released("open", (game) =>
      Object.assign(game.state.world, { openHorizonMilliH: 99_000, bestHorizonMilliH: 99_000 }),
    );
    expect(game.state.world).toMatchObject({ openHorizonMilliH: 99_000, bestHorizonMilliH: 99_000 });
  });

  it("of nothing better than what is out does nothing", () => {
    const game = released("open", (game) => {
      game.cabinet("US").readyMilliH = 3_750;
    });
    expect(game.events).toEqual([]);
    expect(game.state.world.riskBp).toBe(1_000);
  });

  it("follows a standing rule in the quarter in which the run ends, and only then", () => {
    const game = lab();
    const ends = { run: { targetMilliH: 10_000, progress: 3_900 } };
    Object.assign(game.cabinet("US"), { ...ends, releaseRule: "open" });
    Object.assign(game.cabinet("CN"), { ...ends, releaseRule: "ask" });
    Object.assign(game.cabinet("TW"), { readyMilliH: 10_000, releaseRule: "closed" });
    for (const id of ["US", "CN", "TW"]) game.cabinet(id).split.trainBp = 5_000;
    take(game, research);
    expect(game.events.filter(({ kind }) => kind === "modelReleased").map(({ nation }) => nation)).toEqual(["US"]);
    expect(game.nation("US").isOpen).toBe(true);
  });

  it("keeps trust, legitimacy and risk within their scales", () => {
    const low = released(
      "closed",
      (game) =>
        Object.assign(game.nation("US"), { trustBp: 3_010 }) &&
        Object.assign(game.cabinet("US"), { readyMilliH: 63_000 }),
    );
    expect(low.nation("US").trustBp).toBe(3_000);
    const high = released("open", (game) => {
      Object.assign(game.nation("US"), { trustBp: 15_900, legitimacyBp: 9_850 });
      game.state.world.riskBp = 9_990;
    });
    expect(high.nation("US")).toMatchObject({ trustBp: 16_000, legitimacyBp: 9_900 });
    expect(high.state.world.riskBp).toBe(10_000);
  });

  it("leaves goodwill to fade by the quarter", () => {
    const game = lab();
    game.cabinet("US").goodwillTurns = 2;
    expect(take(game, research).cabinet("US").goodwillTurns).toBe(1);
    expect(take(game, research).cabinet("US").goodwillTurns).toBe(0);
    expect(take(game, research).cabinet("US").goodwillTurns).toBe(0);
  });
});

describe("research", () => {
  it("keeps its momentum while the focus stays, and loses up to six tenths with it", () => {
    const momentum = (before: number, lastFocus: Partial<typeof NONE>, focus: Partial<typeof NONE>) => {
      const game = lab();
      Object.assign(game.cabinet("US"), {
        momentumBp: before, lastFocus: { ...NONE, ...lastFocus }, focus: { ...NONE, ...focus },
      }); // biome-ignore format: a line
      take(game, research);
      expect(game.cabinet("US").lastFocus).toEqual({ ...NONE, ...focus });
      return game.cabinet("US").momentumBp;
    };
    expect(momentum(10_000, { chip: 1 }, { chip: 3 })).toBe(11_000);
    // Half of the focus stays: 1 x (0.4 + 0.6 x 0.5) + 0.1.
    expect(momentum(10_000, { chip: 1 }, { chip: 1, power: 1 })).toBe(8_000);
    expect(momentum(10_000, { chip: 1 }, { power: 1 })).toBe(5_000);
    expect(momentum(15_000, { chip: 1 }, { chip: 1 })).toBe(15_000);
    expect(momentum(5_000, { chip: 1 }, { power: 1 })).toBe(5_000);
  });

  it("adds to the branches in focus by the compute that it has, at the chips' efficiency", () => {
    const gain = (researchBp: number, generation: number) => {
      const game = lab({ constants: { researchRate: 0.2, researchExponent: 1, generationStep: 2, diffusionRate: 0 } });
      game.state.fate.techLuckBp = 10_000;
      const cabinet = game.cabinet("US");
      Object.assign(cabinet, { focus: { ...NONE, safety: 1 }, lastFocus: { ...NONE, safety: 1 } });
      cabinet.lots = [{ chip: "nvidia", generation, mw: 1_000 }];
      cabinet.split.researchBp = researchBp;
      const { knowledge } = take(game, research).cabinet("US");
      expect({ ...knowledge, safety: 0 }).toEqual(NONE);
      return knowledge.safety;
    };
    expect(gain(0, 0)).toBe(0);
    const half = gain(5_000, 0);
    expect(half).toBeGreaterThan(50);
    expect(gain(10_000, 0) / half).toBeCloseTo(2, 1);
    expect(gain(5_000, 1_000) / half).toBeCloseTo(2, 1);
  });

  it("tells its own nation of each project that it brings into its hands, once", () => {
    const game = lab({
      constants: { researchRate: 1, researchExponent: 0, diffusionRate: 0 },
      changes: { projects: { interpretability: { level: 100 }, verifiedReleases: { level: 90_000 } } },
    });
    const cabinet = game.cabinet("US");
    Object.assign(cabinet, { focus: { ...NONE, safety: 1 } });
    cabinet.split.researchBp = 5_000;
    take(game, research);
    expect(game.events).toEqual([
      {
        kind: "projectReached",
        nation: "US",
        seenBy: ["US"],
        terms: { project: "interpretability", branch: "safety" },
      },
    ]);
    expect(take(game, research).events).toEqual([]);
  });

  it("leaps where chance will, likelier for who works on efficiency", () => {
    const leaps = (focus: Partial<typeof NONE>, mw = 1_000) => {
      let count = 0;
      for (let seed = 0; seed < 80; seed++) {
        const game = lab({ constants: { leapChance: 0.1, leapDoublings: 1.5, diffusionRate: 0 } });
        game.state.fate.seed = seed;
        game.cabinet("US").focus = { ...NONE, ...focus };
        game.cabinet("US").split.researchBp = 10_000;
        game.cabinet("US").lots = [{ chip: "nvidia", generation: 0, mw }];
        game.nation("US").onlineMW = mw;
        take(game, research);
        const leapt = game.events.filter(({ kind, nation }) => kind === "leapMade" && nation === "US");
        expect(game.cabinet("US").knowledge.efficiency).toBe(1_500 * leapt.length);
        for (const leap of leapt)
          expect(leap).toEqual({ kind: "leapMade", nation: "US", seenBy: ["US"], terms: { doublings: 1.5 } });
        count += leapt.length;
      }
      return count;
    };
    // 0.1 x 0.3 = 3 % without, and 0.1 x (0.3 + 2.5) = 28 % with all of the focus on it.
    expect(leaps({ power: 1 })).toBeLessThan(9);
    const working = leaps({ efficiency: 1 });
    expect(working).toBeGreaterThan(12);
    expect(working).toBeLessThan(36);
    // Eight GW: 8^0.3 is 1.87, and half of all quarters leap.
    expect(leaps({ efficiency: 1 }, 8_000)).toBeGreaterThan(working + 8);
  });
});

describe("knowledge spreads", () => {
  const lagging = (round: Parameters<typeof lab>[0] = {}) =>
    lab({ ...round, constants: { diffusionLag: 2, diffusionRate: 0.5, accessRate: 0.25, ...round.constants } });

  it("to public science after a lag, from the best of all, and from there by half of what is missing", () => {
    const game = lagging();
    Object.assign(game.cabinet("US").knowledge, { power: 2_000 });
    Object.assign(game.cabinet("CN").knowledge, { power: 1_000, chip: 500 });
    const publicPower = () => take(game, research).state.world.publicScience.power;
    expect([publicPower(), publicPower(), publicPower()]).toEqual([0, 0, 2_000]);
    expect(game.state.world.publicScience.chip).toBe(500);
    expect(["US", "CN", "TW"].map((id) => game.cabinet(id).knowledge.power)).toEqual([2_000, 1_500, 1_000]);
    // No more is remembered than is still to be published.
    take(game, research);
    take(game, research);
    expect(game.state.fate.bestKnowledge).toHaveLength(3);
  });

  it("never back from public science", () => {
    const game = lagging();
    game.state.world.publicScience.power = 9_000;
    for (let turn = 0; turn < 4; turn++) take(game, research);
    expect(game.state.world.publicScience.power).toBe(9_000);
  });

  it("a quarter sooner while all keep to open science", () => {
    const game = lagging();
    game.state.world.accords.openScience = 99;
    game.cabinet("US").knowledge.power = 2_000;
    const publicPower = () => take(game, research).state.world.publicScience.power;
    expect([publicPower(), publicPower()]).toEqual([0, 2_000]);
  });

  it("to a partner at once, by a quarter of what is missing", () => {
    const game = lagging();
    agree(game, { from: "US", to: "TW", gives: [{ kind: "researchAccess", amount: 0 }] });
    game.cabinet("US").knowledge.power = 2_000;
    take(game, research);
    expect(["CN", "TW"].map((id) => game.cabinet(id).knowledge.power)).toEqual([0, 500]);
    expect(game.cabinet("US").knowledge.power).toBe(2_000);
  });
});
