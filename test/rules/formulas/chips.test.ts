import { describe, expect, it } from "vitest";
import {
  cancellationM,
  chipEfficiency,
  chipPricePerGwM,
  fabOutputMW,
  generationNow,
  knowHow,
  leadVendor,
  newestGeneration,
  ownChip,
  roleShare,
  scarcityFactor,
  supplyAfterEmbargoes,
} from "../../../shared/formulas/chips.ts";
import { worked } from "../../support/worked.ts";

const chips = {
  nvidia: { pricePerGwM: 20_000, supplyShareBp: 7_000 },
  amd: { pricePerGwM: 10_000, supplyShareBp: 3_000, efficiencyBp: 5_000 },
  inference: { pricePerGwM: 15_000 },
};

describe("a chip", () => {
  const game = worked({ constants: { generationStep: 2 }, changes: { chips } });

  it("does more with each generation, by its maker's own efficiency", () => {
    // Three generations of a doubling each, at half of the leader's efficiency.
    expect(chipEfficiency(game.rules, "amd", 3_000)).toBeCloseTo(4, 12);
    expect(chipEfficiency(game.rules, "nvidia", -1_000)).toBeCloseTo(0.5, 12);
  });

  it("is quoted in the list price of the vendor with most of the supply", () => {
    expect(leadVendor(game.rules).id).toBe("nvidia");
    const other = worked({ changes: { chips: { nvidia: { supplyShareBp: 1_000 } } } });
    expect(leadVendor(other.rules).id).toBe("amd");
  });

  it("costs its list price, dearer as the market is, and the premium", () => {
    // The market at 1.5 times the leader's 20,000.
    game.state.world.chipMarket.pricePerGwM = 30_000;
    expect(chipPricePerGwM(game.at("US"), "amd")).toBe(15_000);
    // 10,000 x 1.5 x 1.2
    expect(chipPricePerGwM(game.at("US"), "amd", 2_000)).toBe(18_000);
    // An own inference chip knows no market.
    expect(chipPricePerGwM(game.at("US"), "inference", 1_000)).toBe(16_500);
  });

  it("is of the generation of its maker: vendors of their own, the programme's the newest", () => {
    game.state.world.generations = { nvidia: 5_000, amd: 3_000 };
    expect(newestGeneration(game.at("US"))).toBe(5_000);
    expect(generationNow(game.at("US"), "amd")).toBe(3_000);
    expect(generationNow(game.at("US"), "inference")).toBe(5_000);
  });

  it("of an own fab is two generations behind, and a half with all that can be known", () => {
    const ofFab = (chipKnowledge: number) => {
      game.cabinet("US").knowledge.chip = chipKnowledge;
      return generationNow(game.at("US"), "fab");
    };
    expect(ofFab(0)).toBe(3_000);
    // A quarter of the knowledge is caught up.
    expect(ofFab(1_200)).toBe(3_300);
    expect(ofFab(3_000)).toBe(3_750);
    // At most one generation so; chiplets bring another, of which half counts.
    expect(ofFab(8_000)).toBe(4_500);
    game.cabinet("US").knowledge.chip = 0;
  });

  it("may be one's own by fab or programme, and there may be none", () => {
    expect(ownChip(game.rules, "fab")?.id).toBe("fab");
    expect(ownChip(game.rules, "programme")?.id).toBe("inference");
    expect(ownChip({ ...game.rules, chips: new Map() }, "fab")).toBeUndefined();
    expect(() => leadVendor({ ...game.rules, chips: new Map() })).toThrow("no vendor sells chips");
  });
});

describe("scarcity", () => {
  it("moves the price by the 0.35th power of what is asked against the supply", () => {
    expect(scarcityFactor(1_000, 1_000)).toBe(1);
    // 2^0.35
    expect(scarcityFactor(2_000, 1_000)).toBeCloseTo(1.274_56, 5);
    expect(scarcityFactor(1_000, 1_250)).toBeCloseTo(0.924_87, 5);
  });

  it("never moves it below 85 % or above 140 %, even where there is no supply", () => {
    expect(scarcityFactor(0, 1_000)).toBe(0.85);
    expect(scarcityFactor(90_000, 1_000)).toBe(1.4);
    expect(scarcityFactor(0, 0)).toBe(0.85);
    expect(scarcityFactor(9, 0)).toBe(1.4);
  });
});

describe("a contract", () => {
  it("costs a share of what is left to pay to leave", () => {
    const game = worked({ constants: { cancelContractShare: 0.25 }, changes: { chips } });
    // 0.1 GW x 3 turns x $20 B = $6 B, of which a quarter.
    const contract = { id: "x", chip: "nvidia", mwPerTurn: 100, turnsLeft: 3, pricePerGwM: 20_000 };
    expect(cancellationM(game.at("US"), contract)).toBe(1_500);
  });
});

describe("know-how", () => {
  it("grows with the logarithm of all GW-quarters ever run, and fabs make more by it", () => {
    const game = worked({ constants: { knowHow: 0.5, fabOutputGw: 0.5 } });
    game.cabinet("US").ranMWq = 48_000;
    // 1 + 0.5 x log2(1 + 48 / 16)
    expect(knowHow(game.at("US"))).toBeCloseTo(2, 12);
    // 2 fabs x 500 MW x 0.7 x 2
    expect(fabOutputMW(game.at("US"), 2)).toBe(1_400);
    game.cabinet("US").ranMWq = 0;
    expect(knowHow(game.at("US"))).toBe(1);
  });
});

describe("export controls", () => {
  const game = worked({
    constants: { embargoBite: 2 },
    traits: { roles: { design: 2_000, memory: 1_000 } },
    changes: { nations: { TW: { traits: { roles: { foundry: 1_000 } } } } },
  });
  const { world } = game.state;

  it("of a nation are as strong as all its roles in the supply chain together", () => {
    expect(roleShare(game.rules, "US")).toBeCloseTo(0.3, 12);
    expect(roleShare(game.rules, "BR")).toBe(0);
  });

  it("take twice the roles of those who deny, and leave 30 % at least", () => {
    world.pressures = [{ by: "TW", against: "CN" }];
    // 1 - 2 x 0.1
    expect(supplyAfterEmbargoes(game.at("CN"))).toBeCloseTo(0.8, 12);
    world.pressures.push({ by: "US", against: "CN" });
    // 1 - 2 x (0.1 + 0.3) = 0.2
    expect(supplyAfterEmbargoes(game.at("CN"))).toBe(0.3);
    expect(supplyAfterEmbargoes(game.at("TW"))).toBe(1);
  });

  it("do nothing while corridors are agreed", () => {
    world.accords.corridors = 9;
    expect(supplyAfterEmbargoes(game.at("CN"))).toBe(1);
  });
});
