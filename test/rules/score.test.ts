import { describe, expect, it } from "vitest";
import { banksOf } from "../../shared/score/banks.ts";
import { fitPar, type ParSample } from "../../shared/score/fitPar.ts";
import { countedFrom, parOf, wayOf } from "../../shared/score/par.ts";
import { shownFigures, sumOfScore, trackFigures } from "../../shared/score/score.ts";
import { TRACKS } from "../../shared/state/words.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";
import { owe } from "../support/worked.ts";

describe("the years of a match", () => {
  it.each([
    [16, [3, 7, 11, 15], [1_000, 2_000, 3_000, 4_000]],
    [8, [1, 3, 5, 7], [1_000, 2_000, 3_000, 4_000]],
    // Two and a half quarters each: a year ends with the quarter that completes it.
    [10, [2, 4, 7, 9], [1_000, 2_000, 3_000, 4_000]],
    [3, [0, 1, 2], [1_000, 2_000, 7_000]],
    [2, [0, 1], [3_000, 7_000]],
  ])("of %i quarters end with %j and count %j", (turns, ends, shares) => {
    expect(banksOf(turns).map(({ turn }) => turn)).toEqual(ends);
    expect(banksOf(turns).map(({ shareBp }) => shareBp)).toEqual(shares);
  });

  it("are four parts of the whole, the last of which ends with the match", () => {
    for (let turns = 2; turns <= 40; turns++) {
      const banks = banksOf(turns);
      expect(
        banks.reduce((sum, { shareBp }) => sum + shareBp, 0),
        `${turns}`,
      ).toBe(10_000);
      expect(banks.at(-1)?.turn, `${turns}`).toBe(turns - 1);
    }
  });
});

describe("a score", () => {
  it("is five tracks and the milestones, at every moment, to the hundredth of a point", () => {
    const game = testGame({ turns: 6 });
    while (!game.state.world.ending) {
      game.turn();
      for (const nation of Object.values(game.state.nations)) {
        expect(nation.score.totalBp).toBe(sumOfScore(nation.score.pointsBp, nation.milestonePointsBp));
        expect(game.cabinet(nation.id).score.totalBp).toBe(
          sumOfScore(game.cabinet(nation.id).score.pointsBp, nation.milestonePointsBp),
        );
      }
    }
  });

  it("keeps what a year has brought, whatever comes after it", () => {
    const game = testGame({ turns: 8 });
    game.turn().turn();
    const [first] = game.cabinet("US").score.years;
    expect(first?.shareBp).toBe(1_000);
    game.nation("US").horizonMilliH = 1;
    game.nation("US").adoptionBp = { software: 0, science: 0, enterprise: 0, public: 0, industry: 0 };
    game.turn().turn();
    const { years, pointsBp } = game.cabinet("US").score;
    expect(years[0]).toEqual(first);
    expect(years.map(({ shareBp }) => shareBp)).toEqual([1_000, 2_000]);
    expect(pointsBp.frontier).toBeLessThan(first!.pointsBp.frontier * 10);
  });

  it("is worked out by hand as it is by the rules", () => {
    const game = testGame({ turns: 8 });
    game.turn();
    const { tracksBp, pointsBp } = game.cabinet("US").score;
    const { points, tracks, from, exponent } = parOf("base", 3, "US", 0);
    const { reach } = trackFigures(game.at("US"));
    // In the first quarter par is par of the first quarter: three tenths of it are the way that counts.
    expect(from.reach).toBeCloseTo(0.7 * tracks.reach, 9);
    const way = (reach - 0.7 * tracks.reach) / (0.3 * tracks.reach);
    expect(tracksBp.reach).toBe(Math.round(10_000 * way ** (1.4 * exponent)));
    // Nothing is banked yet: a fifth of all, of the points that tracks at par bring.
    expect(pointsBp.reach).toBeCloseTo(0.2 * points * (tracksBp.reach / 100), -1);
  });

  it("others see does not show what they can't know, until the match is over", () => {
    const game = testGame({ turns: 4 });
    game.turn();
    const before = game.state.nations.US!.score;
    const other = structuredClone(game.state);
    const { cabinet } = game.at("US");
    cabinet.readyMilliH = 900_000;
    cabinet.deliveries.push({ chip: "nvidia", generation: 0, mw: 5_000, turnsLeft: 2 });
    owe(cabinet, 50_000);
    expect(shownFigures(game.at("US"))).toEqual(shownFigures({ ...game.at("US"), cabinet: other.cabinets.US! }));
    expect(trackFigures(game.at("US"))).not.toEqual(trackFigures({ ...game.at("US"), cabinet: other.cabinets.US! }));
    game.turn();
    expect(game.nation("US").score).not.toEqual(before);
    expect(viewFor(game.state, "CN").nations.US!.score).toEqual(game.nation("US").score);
    expect(viewFor(game.state, "US").nations.US!.score).toEqual(game.cabinet("US").score);
    expect(game.cabinet("US").score).not.toEqual(game.nation("US").score);
    game.turn().turn();
    expect(game.nation("US").score).toEqual(game.cabinet("US").score);
  });

  it("counts a model that is held back by half, and a run that is under way by a quarter", () => {
    const game = testGame();
    game.turn();
    const at = game.at("US");
    const horizon = (frontier: number) => 1_000 * (2 ** frontier - 8);
    at.cabinet.run = { targetMilliH: 20_000, progress: 0 };
    at.cabinet.readyMilliH = 0;
    at.nation.horizonMilliH = 10_000;
    expect(horizon(trackFigures(at).frontier)).toBeCloseTo(10_000, 0);
    at.cabinet.run.targetMilliH = 28_000;
    at.cabinet.readyMilliH = 28_000;
    // 18 hours with the working day, twice that when it is released: half a doubling.
    expect(trackFigures(at).frontier).toBeCloseTo(Math.log2(18) + 0.5, 6);
    at.cabinet.run = { targetMilliH: 64_000, progress: 1e9 };
    // A quarter of the way from 36 to 72 hours beside it.
    expect(trackFigures(at).frontier).toBeCloseTo(Math.log2(18) + 0.5 + 0.25, 6);
  });

  it("counts what a model that is held back has grown beyond its run's target only when it is released", () => {
    const game = testGame();
    game.turn();
    const at = game.at("US");
    at.cabinet.run = { targetMilliH: 12_000, progress: 0 };
    at.cabinet.readyMilliH = 12_000;
    const { frontier } = trackFigures(at);
    at.cabinet.readyMilliH = 300_000;
    expect(trackFigures(at).frontier).toBe(frontier);
  });
});

describe("a track", () => {
  it("counts from what par was in the first quarter, once par has left it behind", () => {
    // Par has grown from 10 to 20: of 20 only the 10 beyond 10 count, so a nation that has 12.5 is at a quarter.
    expect(countedFrom(10, 20)).toBe(10);
    expect(wayOf(12.5, countedFrom(10, 20), 20)).toBe(0.25);
    expect(wayOf(20, countedFrom(10, 20), 20)).toBe(1);
    expect(wayOf(7, countedFrom(10, 20), 20)).toBe(0);
  });

  it("counts three tenths of par at least at the beginning, and where par falls", () => {
    expect(countedFrom(10, 10)).toBe(7);
    expect(countedFrom(10, 8)).toBeCloseTo(5.6, 9);
  });
});

describe("par", () => {
  const game = testGame({ nations: ["US", "CN"], turns: 4 });
  const rules = {
    ...game.rules,
    scenario: { ...game.rules.scenario, nations: ["US", "CN"], turns: 4 },
  };
  const weightsBp = Object.fromEntries(TRACKS.map((track) => [track, 2_000])) as ParSample["weightsBp"];
  const standing = (factor: number, milestonePoints: number): ParSample => ({
    weightsBp,
    figures: {
      compute: 10 * factor,
      frontier: 5 * factor,
      adoption: 20 * factor,
      reach: 2 * factor,
      wellbeing: 25 * factor,
    },
    milestonePoints,
  });
  /** Seven matches: China spreads twice as far as the United States. */
  const played = [-3, -2, -1, 0, 1, 2, 3].map((k) =>
    Array.from({ length: 4 }, () => ({ US: standing(1 + 0.005 * k, 6), CN: standing(1 + 0.01 * k, 2) })),
  );
  const fitted = fitPar(rules, played);

  it("is the median of what was reached, and the points that milestones leave", () => {
    expect(fitted.US?.turns[0]?.slice(0, 5)).toEqual([10, 5, 20, 2, 25]);
    expect(fitted.US?.turns[3]?.[5]).toBeCloseTo(94, 0);
    expect(fitted.CN?.turns[3]?.[5]).toBeCloseTo(98, 0);
  });

  it("stretches a nation whose results lie close, and calms one whose results lie far apart", () => {
    const { US, CN } = fitted;
    expect(US!.exponent).toBeGreaterThan(1.3);
    expect(CN!.exponent).toBeLessThan(0.8);
  });

  it("of a table between two that were fitted lies between them", () => {
    const at = (seats: number) => parOf("base", seats, "KR", 9).tracks.compute;
    expect(at(6)).toBeCloseTo((at(4) + at(8)) / 2, 6);
    expect(at(1)).toBe(at(2));
    expect(at(20)).toBe(at(12));
  });
});
