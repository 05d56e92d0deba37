import { describe, expect, it } from "vitest";
import { coverage, racerOf, racingRisk, releaseRisk } from "../../../shared/formulas/risk.ts";
import { worked } from "../../support/worked.ts";

describe("the risk of a release", () => {
  const game = worked({ constants: { releaseRisk: 2 }, effects: [{ kind: "add", stat: "oversight", by: 50 }] });
  const { nation, cabinet } = game.at("US");
  const { world } = game.state;

  it("is covered by oversight for four doublings, each of safety, and what policies add", () => {
    cabinet.knowledge.safety = 1_500;
    // 4 + 1.5 + 0.5
    expect(coverage(game.at("US"))).toBe(6);
  });

  it("grows with what outruns oversight and with the jump that it makes", () => {
    Object.assign(nation, { horizonMilliH: 63_750 });
    Object.assign(world, { bestHorizonMilliH: 255_000 });
    // 255 h: log2(1 + 255) = 8, two beyond the six covered; two doublings over one's own 63.75 h.
    // 2 x (0.3 + 0.8 x 2) x 2 = 7.6
    expect(releaseRisk(game.at("US"), 255_000, false)).toBeCloseTo(7.6, 9);
    // The weights of an open one can't be taken back: a quarter more.
    expect(releaseRisk(game.at("US"), 255_000, true)).toBeCloseTo(9.5, 9);
  });

  it("is a third of that for who follows the best, from 70 % of it on no longer", () => {
    world.bestHorizonMilliH = 2_550_000;
    expect(releaseRisk(game.at("US"), 255_000, false)).toBeCloseTo(7.6 * 0.35, 9);
    world.bestHorizonMilliH = 300_000;
    expect(releaseRisk(game.at("US"), 255_000, false)).toBeCloseTo(7.6, 9);
  });

  it("is little where oversight covers it, and none where nothing is new", () => {
    cabinet.knowledge.safety = 9_000;
    world.bestHorizonMilliH = 255_000;
    const { releaseRisk: ordinary } = { releaseRisk: releaseRisk(game.at("US"), 255_000, false) };
    // 2 x 0.3 x 2 doublings; verified releases, which that much safety brings, leave 70 % of it.
    expect(ordinary).toBeCloseTo(1.2 * 0.7, 9);
    nation.horizonMilliH = 510_000;
    expect(releaseRisk(game.at("US"), 255_000, false)).toBe(0);
  });
});

describe("racing", () => {
  const game = worked({
    nations: ["US", "CN"],
    constants: { racingRisk: 2 },
    effects: [
      { kind: "add", stat: "oversight", by: 100 },
      { kind: "multiply", rate: "racing", byBp: 5_000 },
    ],
  });
  const { cabinet } = game.at("US");
  game.state.world.bestHorizonMilliH = 80_000;

  it("is compute in training and half of that in research, as a part of the world's, for each doubling that own safety leaves", () => {
    Object.assign(cabinet.quarter, { trainMW: 200, researchMW: 400 });
    cabinet.knowledge.safety = 1_000;
    // 80 h are four doublings of five; 1 of safety and 1 of oversight are covered: 2 x 0.4 x 2 x 0.5.
    expect(racingRisk(game.at("US"), 1_000)).toBeCloseTo(0.8, 9);
    cabinet.knowledge.safety = 4_000;
    expect(racingRisk(game.at("US"), 1_000)).toBe(0);
    expect(racingRisk(game.at("CN"), 0)).toBe(0);
  });

  it("has a racer where one makes three fifths of it, or a quarter beyond an equal part at larger tables", () => {
    const racer = (made: Record<string, number>, nations = Object.keys(made)) => {
      const table = worked({ nations });
      for (const id of nations) table.nation(id).riskMadeBp = made[id] ?? 0;
      return racerOf(table.at(nations[0]!));
    };
    expect(racer({ US: 301, CN: 199 })).toBe("US");
    expect(racer({ US: 300, CN: 200 })).toBeUndefined();
    // A fifth and a quarter: 45 %.
    expect(racer({ US: 55, CN: 136, TW: 55, BR: 54, JP: 0 })).toBe("CN");
    expect(racer({ US: 55, CN: 135, TW: 55, BR: 55, JP: 0 })).toBeUndefined();
    expect(racer({ US: 99, CN: 0 })).toBeUndefined();
  });
});
