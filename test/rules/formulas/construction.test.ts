import { describe, expect, it } from "vitest";
import {
  areSitesStopped,
  buildCostM,
  buildCostPerGwM,
  jointHalfM,
  leadTerms,
  leadTurns,
  missingProject,
  presenceCostM,
  readyTurn,
  roomMW,
} from "../../../shared/formulas/construction.ts";
import { equip, worked } from "../../support/worked.ts";

describe("what building costs", () => {
  const game = worked({
    constants: { hallPerGwM: 10_000, fabCostM: 20_000, presenceShare: 0.25 },
    traits: { costBp: 12_000, nuclearCostBp: 15_000 },
    changes: { plants: { gas: { costPerGwM: 3_000 }, nuclear: { costPerGwM: 8_000 } } },
    effects: [{ kind: "multiply", rate: "cost", byBp: 5_000 }],
  });
  const at = game.at("US");

  it("is the price by the nation's own costs and what policies make of them; reactors have a factor of their own", () => {
    // 1.2 x 0.5 = 0.6 of each.
    expect(buildCostPerGwM(at, "hall")).toBeCloseTo(6_000, 9);
    expect(buildCostPerGwM(at, "fab")).toBeCloseTo(12_000, 9);
    expect(buildCostPerGwM(at, "gas")).toBeCloseTo(1_800, 9);
    // 8,000 x 0.6 x 1.5
    expect(buildCostPerGwM(at, "nuclear")).toBeCloseTo(7_200, 9);
  });

  it("is by the GW, but a fab is one whatever its MW", () => {
    expect(buildCostM(at, "hall", 500)).toBe(3_000);
    expect(buildCostM(at, "gas", 250)).toBe(450);
    // 1.8 rounded up.
    expect(buildCostM(at, "gas", 1)).toBe(2);
    expect(buildCostM(at, "fab", 500)).toBe(12_000);
  });

  it("abroad is a share of a GW of halls", () => {
    expect(presenceCostM(at)).toBe(1_500);
  });

  it("of a joint site is shared by halves, at the builder's costs without its policies", () => {
    // Half of 10,000 x 1.2 x 0.4 GW.
    expect(jointHalfM(at, "US", 400)).toBe(2_400);
  });
});

describe("how long building takes", () => {
  const game = worked({
    constants: { hallLead: 2, fabLead: 6 },
    traits: { speedBp: 15_000 },
    changes: { plants: { gas: { lead: 4 } } },
    effects: [{ kind: "multiply", rate: "time", byBp: 8_000 }],
  });
  const { nation, cabinet } = game.at("US");
  const { world } = game.state;

  it("has a term for each thing that hastens or delays it", () => {
    nation.legitimacyBp = 5_000;
    nation.adoptionBp.industry = 4_000;
    cabinet.knowledge.power = 2_000;
    world.hasTurbineQueue = true;
    expect(leadTerms(game.at("US"), "gas")).toEqual({
      base: 4,
      speed: 1.5,
      permits: 0.8,
      // 1 - 0.25 x 0.4 - 0.04 x 2
      help: expect.closeTo(0.82, 12),
      resistance: 1,
      queue: 1,
    });
    // 4 x 1.5 x 0.8 x 0.82 = 3.9, rounded, and a turn in the queue.
    expect(leadTurns(game.at("US"), "gas")).toBe(5);
    world.turn = 3;
    expect(readyTurn(game.at("US"), "gas")).toBe(8);
  });

  it("is that of halls and fabs by the rules' own", () => {
    expect(leadTerms(game.at("US"), "hall")).toMatchObject({ base: 2, queue: 0 });
    expect(leadTerms(game.at("US"), "fab")).toMatchObject({ base: 6, queue: 0 });
  });

  it("knows a queue only for what queues, while there is one, and no grid pact", () => {
    expect(leadTerms(game.at("US"), "nuclear").queue).toBe(0);
    world.accords.gridPact = 9;
    expect(leadTerms(game.at("US"), "gas").queue).toBe(0);
    world.accords = {};
    world.hasTurbineQueue = false;
    expect(leadTerms(game.at("US"), "gas").queue).toBe(0);
  });

  it("is shortened by at most four doublings of knowledge of power", () => {
    cabinet.knowledge.power = 9_000;
    nation.adoptionBp.industry = 0;
    expect(leadTerms(game.at("US"), "gas").help).toBeCloseTo(0.84, 12);
  });

  it("is resisted below 40 points of legitimacy, twice as long at none", () => {
    const resistance = (legitimacyBp: number) => {
      nation.legitimacyBp = legitimacyBp;
      return leadTerms(game.at("US"), "gas").resistance;
    };
    expect([4_000, 3_000, 1_000].map(resistance)).toEqual([1, 1.25, 1.75]);
  });

  it("is a turn at least", () => {
    game.nation("US").legitimacyBp = 6_000;
    const quick = worked({ effects: [{ kind: "multiply", rate: "time", byBp: 100 }] });
    expect(leadTurns(quick.at("US"), "hall")).toBe(1);
  });
});

describe("a site", () => {
  it("has room for what it allows, less what is under way there of the same kind", () => {
    const game = worked();
    equip(game, "US", 100, 100, 100);
    game.nation("US").sites["us-abilene"]!.roomMW = { grid: 1_000, hall: 5_000 };
    game.cabinet("US").projects = [
      { what: "grid", site: "us-abilene", mw: 300, turnsLeft: 1, paidM: 0 },
      { what: "hall", site: "us-abilene", mw: 200, turnsLeft: 1, paidM: 0 },
      { what: "grid", site: "us-richland", mw: 400, turnsLeft: 1, paidM: 0 },
    ];
    expect(roomMW(game.at("US"), "us-abilene", "grid")).toBe(700);
    expect(roomMW(game.at("US"), "us-abilene", "hall")).toBe(4_800);
    expect(roomMW(game.at("US"), "us-abilene", "gas")).toBe(Number.POSITIVE_INFINITY);
  });

  it("stops where legitimacy is below 20 points, and not at 20", () => {
    const game = worked();
    const stopped = (legitimacyBp: number) => {
      game.nation("US").legitimacyBp = legitimacyBp;
      return areSitesStopped(game.at("US"));
    };
    expect([1_999, 2_000, 9_000].map(stopped)).toEqual([true, false, false]);
  });
});

it("a plant that waits for a research project waits until the branch has its level", () => {
  const game = worked({ changes: { projects: { smallReactors: { level: 2_500 } } } });
  const missing = (power: number) => {
    game.cabinet("US").knowledge.power = power;
    return missingProject(game.at("US"), "smr")?.id;
  };
  expect(missing(2_499)).toBe("smallReactors");
  expect(missing(2_500)).toBeUndefined();
  game.cabinet("US").knowledge.power = 0;
  expect(missingProject(game.at("US"), "gas")).toBeUndefined();
});
