import { describe, expect, it } from "vitest";
import {
  adoptionCeiling,
  adoptionRate,
  adoptionRateTerms,
  ceilingTerms,
  programmeCostM,
  programmeGainBp,
} from "../../../shared/formulas/adoption.ts";
import { worked } from "../../support/worked.ts";

describe("the ceiling of a sector", () => {
  const game = worked({
    constants: { ceilingExponent: 0.5 },
    changes: { sectors: { software: { horizonMilliH: 10_000 } } },
    effects: [{ kind: "multiply", rate: "ceiling", byBp: 12_000 }],
  });
  game.cabinet("US").pipelinesBp.software = 6_000;

  it("is what the horizon allows, times what the pipelines carry, times abundance", () => {
    // 40 h against 10 h: h = 4^0.5 = 2, and 2 / (1 + 2) = 2/3. Pipelines: 0.15 + 0.85 x 0.6 = 0.66.
    const terms = ceilingTerms(game.at("US"), "software", 40_000);
    expect(terms.horizon).toBeCloseTo(2 / 3, 12);
    expect(terms.pipelines).toBeCloseTo(0.66, 12);
    expect(terms.abundance).toBe(1.2);
    // 2/3 x 0.66 x 1.2 = 0.528
    expect(adoptionCeiling(game.at("US"), "software", 40_000)).toBeCloseTo(0.528, 12);
  });

  it("is half of the work at the sector's own horizon", () => {
    expect(ceilingTerms(game.at("US"), "software", 10_000).horizon).toBeCloseTo(0.5, 12);
  });

  it("is never more than 97 %", () => {
    const most = worked({ effects: [{ kind: "multiply", rate: "ceiling", byBp: 90_000 }] });
    expect(adoptionCeiling(most.at("US"), "software", 1_000_000)).toBe(0.97);
  });
});

describe("the growth of adoption", () => {
  const game = worked({
    constants: { adoptionRate: 0.5, cheapness: 0.5, startPriceUsd: 1 },
    traits: { cultureBp: 12_000 },
    changes: { sectors: { public: { speedBp: 9_000 } } },
    effects: [
      { kind: "multiply", rate: "adopt", byBp: 8_000 },
      { kind: "multiply", rate: "adoptPublic", byBp: 15_000 },
    ],
  });
  const { quarter, market } = game.cabinet("US");
  game.nation("US").priceMicro = 250_000;
  game.nation("US").legitimacyBp = 5_000;
  quarter.unmetBp = 2_500;
  market.reservations = true;

  it("has a term for each thing that speeds or slows it", () => {
    expect(adoptionRateTerms(game.at("US"), "public")).toEqual({
      base: 0.5,
      // $0.25 against $1: 4^0.5 = 2.
      cheapness: 2,
      // 0.6 + 5,000 / 12,500
      trust: 1,
      culture: 1.2,
      // 0.8 x 1.5
      policies: expect.closeTo(1.2, 12),
      sector: 0.9,
      // A quarter of demand unmet: 1 - 0.4 x 0.25.
      served: 0.9,
      reservations: 1.05,
    });
  });

  it("is the product of the terms", () => {
    // 0.5 x 2 x 1 x 1.2 x 1.2 x 0.9 x 0.9 x 1.05
    expect(adoptionRate(game.at("US"), "public")).toBeCloseTo(1.224_72, 10);
  });

  it("takes what helps public services for these alone, and reservations only where there are some", () => {
    expect(adoptionRateTerms(game.at("US"), "science").policies).toBe(0.8);
    market.reservations = false;
    expect(adoptionRateTerms(game.at("US"), "public").reservations).toBe(1);
  });

  it("is sped by cheap tokens to 2.2 at most, and slowed by dear ones to 0.6 at most; by trust to 1.35", () => {
    const terms = (priceMicro: number, legitimacyBp: number) => {
      Object.assign(game.nation("US"), { priceMicro, legitimacyBp });
      return adoptionRateTerms(game.at("US"), "science");
    };
    expect(terms(1_000, 9_900)).toMatchObject({ cheapness: 2.2, trust: 1.35 });
    expect(terms(100_000_000, 0)).toMatchObject({ cheapness: 0.6, trust: 0.6 });
  });
});

describe("a programme", () => {
  it("costs $0.3 B, a tenth of appropriations and 6 % of revenue", () => {
    const game = worked();
    game.cabinet("US").appropriationM = 10_000;
    game.cabinet("US").quarter.revenueM = 5_000;
    // 300 + 1,000 + 300
    expect(programmeCostM(game.at("US"))).toBe(1_600);
  });

  it("adds less the more there is, and the other sectors learn 18 % of it", () => {
    const game = worked({
      constants: { programmeGain: 0.2 },
      traits: { cultureBp: 15_000 },
      effects: [{ kind: "multiply", rate: "programme", byBp: 20_000 }],
    });
    game.cabinet("US").pipelinesBp.science = 5_000;
    // 0.2 x 1.5 x 2 = 0.6 of the whole; half full leaves 1 - 0.5 / 2 = 3/4 of it.
    const { own, others } = programmeGainBp(game.at("US"), "science");
    expect(own).toBe(4_500);
    expect(others).toBeCloseTo(0.108, 12);
  });
});
