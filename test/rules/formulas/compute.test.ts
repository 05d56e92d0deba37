import { describe, expect, it } from "vitest";
import {
  computeOnline,
  fleetInUse,
  idleFromMoving,
  movedShare,
  ownPowerMW,
  serveBp,
  underWayMW,
} from "../../../shared/formulas/compute.ts";
import { agree, equip, worked } from "../../support/worked.ts";

const JOINT = { kind: "jointSite" as const, amount: 300, site: "us-abilene" };

describe("compute online", () => {
  it.each([
    ["power", 300, 400, 500],
    ["halls", 500, 300, 400],
    ["chips", 400, 500, 300],
  ] as const)("is bound by %s where there is least of it", (binds, powerMW, hallsMW, chipsMW) => {
    const game = worked();
    equip(game, "US", powerMW, hallsMW, chipsMW);
    expect(computeOnline(game.at("US"))).toEqual({ binds, onlineMW: 300, powerMW, hallsMW, chipsMW });
  });

  it("counts power that deals bring, and what they take", () => {
    const game = worked();
    equip(game, "US", 300, 900, 900);
    expect(computeOnline(game.at("US"), 100).onlineMW).toBe(400);
    expect(computeOnline(game.at("US"), -100).onlineMW).toBe(200);
    expect(computeOnline(game.at("US"), -500)).toMatchObject({ powerMW: 0, onlineMW: 0 });
    agree(game, { from: "CN", to: "US", gives: [{ kind: "power", amount: 50 }] });
    expect(computeOnline(game.at("US")).onlineMW).toBe(350);
  });

  it("counts half of a joint site's halls for each side", () => {
    const game = worked();
    for (const id of ["US", "CN"]) equip(game, id, 900, 500, 900);
    agree(game, { from: "US", to: "CN", gives: [JOINT], standing: ["us-abilene"] });
    expect(computeOnline(game.at("US")).hallsMW).toBe(350);
    expect(computeOnline(game.at("CN")).hallsMW).toBe(650);
  });

  it("has of its own power what hazards leave of it", () => {
    const game = worked();
    equip(game, "US", 1_000, 0, 0);
    game.cabinet("US").outageBp = 2_500;
    expect(ownPowerMW(game.at("US"))).toBe(750);
  });
});

describe("the chips that run", () => {
  const game = worked({ constants: { generationStep: 2 } });
  game.state.world.generations = { nvidia: 1_000 };
  const lots = (...all: [chip: string, generation: number, mw: number][]) => {
    game.cabinet("US").lots = all.map(([chip, generation, mw]) => ({ chip, generation, mw }));
  };

  it("are the most efficient ones, and are weighed by how far behind the newest they are", () => {
    lots(["nvidia", 0, 400], ["nvidia", 1_000, 200]);
    // 200 MW of the newest (2 tokens a joule) and 100 of those one behind (1): (400 + 100) / 300.
    const fleet = fleetInUse(game.at("US"), 300);
    expect(fleet).toMatchObject({ generalMW: 300, inferenceMW: 0, inferenceEfficiency: 1 });
    expect(fleet.generalEfficiency).toBeCloseTo(5 / 3, 12);
    // 200 + 100 x 0.78
    expect(fleet.effectiveMW).toBe(278);
  });

  it("are counted apart where they only serve, and count a tenth less", () => {
    // The own inference chip has 2.2 times the efficiency of a general one of its generation.
    lots(["nvidia", 1_000, 100], ["inference", 1_000, 100]);
    const fleet = fleetInUse(game.at("US"), 1_000);
    expect(fleet).toMatchObject({ generalMW: 100, generalEfficiency: 2, inferenceMW: 100 });
    expect(fleet.inferenceEfficiency).toBeCloseTo(4.4, 12);
    expect(fleet.effectiveMW).toBe(190);
  });

  it("ahead of the newest on sale count no more than it", () => {
    lots(["nvidia", 3_000, 100]);
    expect(fleetInUse(game.at("US"), 1_000).effectiveMW).toBe(100);
  });

  it("are none where nothing is online", () => {
    expect(fleetInUse(game.at("US"), 0)).toEqual({
      generalMW: 0, generalEfficiency: 1, inferenceMW: 0, inferenceEfficiency: 1, effectiveMW: 0,
    }); // biome-ignore format: a line
  });
});

it("what is under way is the least of power, halls and chips to come, beyond what runs", () => {
  const game = worked();
  equip(game, "US", 500, 500, 500);
  game.nation("US").onlineMW = 500;
  const cabinet = game.cabinet("US");
  cabinet.projects = [
    { what: "gas", site: "us-abilene", mw: 300, turnsLeft: 3, paidM: 0 },
    { what: "hall", site: "us-abilene", mw: 200, turnsLeft: 90, paidM: 0 },
  ];
  cabinet.deliveries = [{ chip: "nvidia", generation: 0, mw: 400, turnsLeft: 2 }];
  expect(underWayMW(game.at("US"))).toBe(200);
  game.nation("US").onlineMW = 900;
  expect(underWayMW(game.at("US"))).toBe(0);
});

describe("moving compute", () => {
  const before = { trainBp: 2_000, researchBp: 3_000, leaseBp: 0 };

  it("is counted once, where it goes", () => {
    // 30 % more to training, 10 % less to research: 20 % less elsewhere.
    expect(movedShare(before, { trainBp: 5_000, researchBp: 2_000, leaseBp: 0 })).toBeCloseTo(0.3, 12);
    expect(movedShare(before, { trainBp: 1_000, researchBp: 1_000, leaseBp: 0 })).toBeCloseTo(0.3, 12);
    expect(movedShare(before, before)).toBe(0);
  });

  it("idles half of it once more than 8 % move", () => {
    expect(idleFromMoving(0.08)).toBe(0);
    expect(idleFromMoving(0.3)).toBe(0.15);
  });

  it("leaves the rest to serving", () => {
    expect(serveBp({ trainBp: 2_000, researchBp: 3_000, leaseBp: 1_000 })).toBe(4_000);
  });
});
