import { describe, expect, it } from "vitest";
import { SECTORS } from "../../../shared/state/words.ts";
import { adoption } from "../../../shared/turn/adoption.ts";
import { eventsOf } from "../../support/eventsOf.ts";
import { take, worked } from "../../support/worked.ts";

/** Every sector alike: half of the work could be done, at full pipelines, and growth is a fifth a quarter. */
function adopting(adoptionBp: number) {
  const game = worked({
    constants: { adoptionRate: 0.2, cheapness: 0, ceilingExponent: 1 },
    traits: { cultureBp: 10_000 },
    changes: { sectors: Object.fromEntries(SECTORS.map((id) => [id, { horizonMilliH: 10_000, speedBp: 10_000 }])) },
  });
  const { nation, cabinet } = game.at("US");
  nation.legitimacyBp = 5_000;
  cabinet.quarter.mixedHorizonMilliH = 10_000;
  for (const sector of SECTORS) {
    nation.adoptionBp[sector] = adoptionBp;
    cabinet.pipelinesBp[sector] = 10_000;
  }
  return game;
}

describe("adoption", () => {
  it("grows as an epidemic does: by what there is, and by the room that is left under the ceiling", () => {
    const game = take(adopting(2_000), adoption);
    // 0.2 x 0.2 x (1 - 0.2 / 0.5) = 0.024
    expect(game.nation("US").adoptionBp.science).toBe(2_240);
    expect(game.nation("US").adoptionMeanBp).toBe(2_240);
    expect(game.cabinet("US").quarter.adoptionGainBp).toBe(240);
  });

  it("shrinks slowly where the ceiling has come down, and that is no gain", () => {
    const game = take(adopting(7_000), adoption);
    // 8 % of the 0.2 over the ceiling.
    expect(game.nation("US").adoptionBp.science).toBe(6_840);
    expect(game.cabinet("US").quarter.adoptionGainBp).toBe(0);
    expect(game.events.filter(({ nation }) => nation === "US")).toEqual([]);
  });

  it("is counted in the mean by each sector's weight", () => {
    const game = adopting(2_000);
    for (const sector of SECTORS) if (sector !== "enterprise") game.nation("US").adoptionBp[sector] = 5_000;
    take(game, adoption);
    // Enterprise, 35 % of all, gains 240; the others are at their ceiling.
    expect(game.cabinet("US").quarter.adoptionGainBp).toBe(84);
    expect(game.nation("US").adoptionMeanBp).toBe(0.35 * 2_240 + 0.65 * 5_000);
  });

  it("never dies out", () => {
    const game = adopting(10);
    take(game, adoption);
    expect(game.nation("US").adoptionBp.science).toBe(50);
  });

  it("is told when a sector passes a quarter, a half or three quarters, and only when it passes", () => {
    const told = (from: number) =>
      eventsOf(take(adopting(from), adoption), "sectorOpened", "US")
        .filter(({ terms }) => terms.sector === "science")
        .map(({ kind, terms }) => [kind, terms.shareBp]);
    // From 24 % it grows to 26.5 %.
    expect(told(2_400)).toEqual([["sectorOpened", 2_500]]);
    expect(told(2_500)).toEqual([]);
    expect(told(2_000)).toEqual([]);
    expect(told(3_000)).toEqual([]);
  });
});
