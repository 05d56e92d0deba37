import { describe, expect, it } from "vitest";
import { coverage, releaseRisk } from "../../../shared/formulas/risk.ts";
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
