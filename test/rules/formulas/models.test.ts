import { describe, expect, it } from "vitest";
import {
  focusShare,
  horizonOf,
  researchGain,
  runNeeds,
  stageOf,
  usableHorizonMilliH,
} from "../../../shared/formulas/models.ts";
import { agree, worked } from "../../support/worked.ts";

describe("a run", () => {
  const { rules } = worked({ constants: { firstRun: 3, computePerDoubling: 4 } });

  it("to five hours takes the first run's compute, and four times more for each doubling", () => {
    expect(runNeeds({ rules }, 5_000)).toBeCloseTo(3, 10);
    expect(runNeeds({ rules }, 20_000)).toBeCloseTo(48, 9);
    expect(runNeeds({ rules }, 2_500)).toBeCloseTo(0.75, 10);
  });

  it("reaches the horizon whose compute it has spent", () => {
    expect(horizonOf({ rules }, 3)).toBeCloseTo(5_000, 6);
    expect(horizonOf({ rules }, 12)).toBeCloseTo(10_000, 6);
    for (const horizon of [1_000, 40_000, 999_999])
      expect(horizonOf({ rules }, runNeeds({ rules }, horizon)) / horizon).toBeCloseTo(1, 10);
  });
});

describe("the models that a nation can use", () => {
  const game = worked({ constants: { useOpen: 0.8, useBest: 0.5 } });
  const { world } = game.state;
  const use = (own: number, open: number, best: number) => {
    game.nation("US").horizonMilliH = own;
    Object.assign(world, { openHorizonMilliH: open, bestHorizonMilliH: best });
    return usableHorizonMilliH(game.at("US"));
  };

  it("are the best of its own, nearly the open one, and half of the best of all", () => {
    expect(use(9_000, 10_000, 10_000)).toBe(9_000);
    expect(use(1_000, 10_000, 10_000)).toBe(8_000);
    expect(use(1_000, 1_000, 30_000)).toBe(15_000);
  });

  it("are nearly a licensed one, too", () => {
    game.nation("CN").horizonMilliH = 40_000;
    agree(game, { from: "CN", to: "US", gives: [{ kind: "modelLicence", amount: 0 }] });
    expect(use(1_000, 1_000, 30_000)).toBe(36_000);
  });
});

describe("what a quarter of research adds", () => {
  const game = worked({
    constants: { researchRate: 0.2, researchExponent: 0.5, pioneerDrag: 0.5 },
    traits: { talentBp: 12_000 },
    effects: [{ kind: "multiply", rate: "research", byBp: 15_000 }],
  });
  const { nation, cabinet } = game.at("US");
  nation.adoptionBp.science = 5_000;
  nation.adoptionBp.software = 4_000;
  cabinet.momentumBp = 9_000;

  it("is the product of talent, policies, adoption, compute, momentum, focus, luck and the branch's yield", () => {
    // 0.2 x 0.85 x 1.2 x 1.5 x (1 + 0.6 x 0.5) x (1 + 0.25 x 0.4) x 4^0.5 x 0.9 x 1 x 1.1 x 1.5 for safety.
    const gain = 0.2 * 0.85 * 1.2 * 1.5 * 1.3 * 1.1 * 2 * 0.9 * 1.1 * 1.5;
    expect(gain).toBeCloseTo(1.299_6, 4);
    expect(researchGain(game.at("US"), "safety", 1, 4, 1.1)).toBeCloseTo(gain, 12);
  });

  it("is less for a part of the focus, by its 0.7th power", () => {
    const of = (share: number) => researchGain(game.at("US"), "safety", share, 4, 1);
    // 0.25^0.7
    expect(of(0.25) / of(1)).toBeCloseTo(0.378_93, 5);
    expect(of(0)).toBe(0);
    expect(researchGain(game.at("US"), "safety", 1, 0, 1)).toBe(0);
  });

  it("is slower for a pioneer the further it is ahead of public science, and no slower behind it", () => {
    const of = (knowledge: number, known: number) => {
      cabinet.knowledge.safety = knowledge;
      game.state.world.publicScience.safety = known;
      return researchGain(game.at("US"), "safety", 1, 4, 1);
    };
    const follower = of(0, 0);
    // Two doublings ahead: 1 / (1 + 0.5 x 2).
    expect(of(3_000, 1_000) / follower).toBeCloseTo(0.5, 12);
    expect(of(0, 3_000)).toBe(follower);
  });
});

it("the share of the focus on a branch is of all weights; without any there is none", () => {
  const none = { capability: 0, efficiency: 0, chip: 0, power: 0, safety: 0, agents: 0 };
  expect(focusShare({ ...none, capability: 3, power: 1 }, "power")).toBe(0.25);
  expect(focusShare({ ...none, capability: 3, power: 1 }, "agents")).toBe(0);
  expect(focusShare(none, "power")).toBe(0);
});

it("a stage begins at its very horizon", () => {
  expect([7_999, 8_000, 39_999, 40_000, 169_999, 170_000, 999_999, 1_000_000].map(stageOf)).toEqual([
    "hours", "day", "day", "week", "week", "month", "month", "senior",
  ]); // biome-ignore format: pairs
});
