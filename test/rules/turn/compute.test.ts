import { expect, it } from "vitest";
import { compute } from "../../../shared/turn/compute.ts";
import { agree, equip, take, worked } from "../../support/worked.ts";

function online() {
  const game = worked({ nations: ["US", "CN"] });
  equip(game, "US", 600, 800, 1_000);
  equip(game, "CN", 900, 900, 500);
  for (const id of ["US", "CN"]) game.cabinet(id).ranMWq = 1_000;
  return game;
}

it("runs the least of power, halls and chips, adds it to what was ever run, and says what idles and why", () => {
  const game = take(online(), compute);
  expect(game.nation("US").onlineMW).toBe(600);
  expect(game.cabinet("US").ranMWq).toBe(1_600);
  expect(game.cabinet("US").quarter).toMatchObject({
    powerMW: 600, hallsMW: 800, chipsMW: 1_000, onlineMW: 600, binds: "power", generalMW: 600, inferenceMW: 0, effectiveMW: 600, movedMW: 0,
  }); // biome-ignore format: a list
  // China's chips all run.
  expect(game.events).toEqual([
    { kind: "computeIdle", nation: "US", seenBy: ["US"], terms: { mw: 400, binds: "power" } },
  ]);
});

it("has the power that deals bring, as far as the giver has it", () => {
  const game = online();
  agree(game, { from: "US", to: "CN", gives: [{ kind: "power", amount: 200 }] });
  game.cabinet("US").outageBp = 8_000;
  take(game, compute);
  // 120 MW are left to the United States, and all of them were promised.
  expect(game.cabinet("US").quarter.powerMW).toBe(0);
  expect(game.cabinet("CN").quarter.powerMW).toBe(1_020);
});

it("idles half of what moved for the turn, and remembers where it went", () => {
  const game = online();
  const cabinet = game.cabinet("US");
  cabinet.lastSplit = { trainBp: 2_000, researchBp: 2_000, leaseBp: 0 };
  cabinet.split = { trainBp: 4_000, researchBp: 2_000, leaseBp: 500 };
  take(game, compute);
  // A fifth of 600 MW moved.
  expect(cabinet.quarter.movedMW).toBe(60);
  expect(cabinet.lastSplit).toEqual({ trainBp: 4_000, researchBp: 2_000, leaseBp: 500 });
  take(game, compute);
  expect(cabinet.quarter.movedMW).toBe(0);
});
