import { describe, expect, it } from "vitest";
import { isSummit, nextSummit, resolutionAppeals, voteWeight } from "../../../shared/formulas/votes.ts";
import { equip, worked } from "../../support/worked.ts";

describe("the World Summit", () => {
  it("meets at the end of every fourth turn, and when it is called", () => {
    expect([0, 1, 2, 3, 4, 7, 8].filter((turn) => isSummit({}, turn))).toEqual([3, 7]);
    expect(isSummit({ specialSummitTurn: 5 }, 5)).toBe(true);
    expect(isSummit({ specialSummitTurn: 5 }, 6)).toBe(false);
  });

  it("meets next at the end of this turn, or of one to come", () => {
    expect([0, 3, 4].map((turn) => nextSummit({ turn }))).toEqual([3, 3, 7]);
    expect(nextSummit({ turn: 4, specialSummitTurn: 5 })).toBe(5);
  });
});

it("a vote weighs by legitimacy, by reach, and by up to three own fabs", () => {
  const game = worked();
  equip(game, "US", 1, 1, 1);
  Object.assign(game.nation("US"), { legitimacyBp: 6_000, reachBp: 1_000 });
  // 60 x (0.5 + 5 x 0.1)
  expect(voteWeight(game.at("US"))).toBeCloseTo(60, 9);
  const fabs = (count: number) => {
    game.nation("US").sites["us-abilene"]!.fabs = count;
    return voteWeight(game.at("US"));
  };
  expect(fabs(2)).toBeCloseTo(72, 9);
  expect(fabs(9)).toBeCloseTo(78, 9);
});

describe("a resolution appeals", () => {
  const game = worked({
    nations: ["US", "CN", "TW", "BR"],
    changes: { resolutions: { standards: { fromRiskBp: 2_000 } } },
  });
  const { world } = game.state;
  const appeals = (resolution: string, id = "US") => resolutionAppeals(game.at(id), resolution);

  it("to all who worry from its own risk on, and from half of it to those who are behind half of the others", () => {
    world.riskBp = 2_001;
    expect(appeals("standards")).toBe(true);
    world.riskBp = 2_000;
    for (const [id, horizon] of [["US", 40], ["CN", 30], ["TW", 20], ["BR", 10]] as const) // biome-ignore format: a table
      game.nation(id).horizonMilliH = horizon * 1_000;
    // Of four, two are ahead of Taiwan and one of China.
    expect(["US", "CN", "TW", "BR"].map((id) => appeals("standards", id))).toEqual([false, false, true, true]);
    world.riskBp = 1_000;
    expect(appeals("standards", "BR")).toBe(false);
  });

  it("to those below 40 % of the frontier, when it spreads science", () => {
    world.bestHorizonMilliH = 100_000;
    const asks = (horizonMilliH: number) => {
      game.nation("US").horizonMilliH = horizonMilliH;
      return appeals("openScience");
    };
    expect([39_999, 40_000, 100_000].map(asks)).toEqual([true, false, false]);
  });

  it("to who holds no part of the supply chain or is denied chips, when it keeps trade open", () => {
    expect(appeals("corridors", "BR")).toBe(true);
    expect(appeals("corridors", "TW")).toBe(false);
    world.pressures = [{ by: "US", against: "CN" }];
    expect(appeals("corridors", "TW")).toBe(false);
    world.pressures = [{ by: "US", against: "TW" }];
    expect(appeals("corridors", "TW")).toBe(true);
    expect(appeals("corridors", "US")).toBe(false);
  });

  it("to those whose adoption is below the mean, when it shares out", () => {
    for (const [id, adoption] of [["US", 3_000], ["CN", 2_000], ["TW", 2_000], ["BR", 1_000]] as const) // biome-ignore format: a table
      game.nation(id).adoptionMeanBp = adoption;
    expect(["US", "CN", "TW", "BR"].map((id) => appeals("levy", id))).toEqual([false, false, false, true]);
  });

  it("to those whom power binds, and to all while turbines queue", () => {
    world.hasTurbineQueue = false;
    game.cabinet("US").quarter.binds = "chips";
    expect(appeals("gridPact")).toBe(false);
    game.cabinet("US").quarter.binds = "power";
    expect(appeals("gridPact")).toBe(true);
    game.cabinet("US").quarter.binds = "chips";
    world.hasTurbineQueue = true;
    expect(appeals("gridPact")).toBe(true);
  });

  it("to those whose power has less carbon than the others', for what they run", () => {
    for (const id of ["US", "CN", "TW", "BR"]) {
      equip(game, id, id === "US" ? 500 : 1_000, 1_000, 1_000);
      game.nation(id).onlineMW = 1_000;
    }
    for (const id of ["US", "CN", "TW", "BR"]) game.nation(id).sites = structuredClone(game.nation("CN").sites);
    // Who is like all others has nothing to gain.
    expect(appeals("carbonAccord")).toBe(false);
    Object.values(game.nation("US").sites)[0]!.plantsMW = { gas: 500 };
    // 0.5 against a mean of 0.875.
    expect(appeals("carbonAccord")).toBe(true);
    expect(appeals("carbonAccord", "CN")).toBe(false);
    // Twice as much online for the same carbon is cleaner, and half as much dirtier.
    game.nation("US").onlineMW = 400;
    expect(appeals("carbonAccord")).toBe(false);
    const [site] = Object.values(game.nation("US").sites);
    site!.plantsMW = { nuclear: 9_000 };
    expect(appeals("carbonAccord")).toBe(true);
  });

  it("to those who do best by their own par at what it would have measured", () => {
    const { tracksBp } = game.nation("US").score;
    Object.assign(tracksBp, { compute: 12_000, frontier: 8_000, adoption: 10_000, reach: 10_000, wellbeing: 10_000 });
    expect(["measureCompute", "measureFrontier", "measureAdoption"].map((id) => appeals(id))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
