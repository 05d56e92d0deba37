import { describe, expect, it } from "vitest";
import { worthM } from "../../shared/bots/deals.ts";
import type { Clause } from "../../shared/state/state.ts";
import { testGame } from "../support/testGame.ts";

/** Canada has power that nothing uses; its neighbour's halls wait for power. */
function neighbours() {
  const game = testGame({ nations: ["US", "CA"] });
  for (const id of ["US", "CA"]) {
    const { projects, deliveries, lots } = game.cabinet(id);
    projects.length = 0;
    deliveries.length = 0;
    lots.splice(1);
    const sites = Object.values(game.nation(id).sites);
    for (const site of sites) Object.assign(site, { hallsMW: 0, plantsMW: {} });
    Object.assign(sites[0]!, { hallsMW: id === "US" ? 3_000 : 1_000, plantsMW: { gas: 2_000 } });
    lots[0]!.mw = id === "US" ? 3_000 : 1_000;
    Object.assign(game.nation(id), { onlineMW: id === "US" ? 2_000 : 1_000 });
  }
  return game;
}
const power = (amount: number): Clause => ({ kind: "power", amount });

describe("the worth of a clause", () => {
  it("of power that stands idle is nothing to who gives it, and of what is used is not", () => {
    const game = neighbours();
    expect(worthM(game.at("CA"), power(1_000), 4, "CA")).toBe(0);
    // 500 MW beyond what is idle x 4 quarters x 0.4 $M.
    expect(worthM(game.at("CA"), power(1_500), 4, "CA")).toBe(800);
  });

  it("of power is to who gets it what runs by it: as much as halls wait for", () => {
    const game = neighbours();
    const aGw = game.state.world.leasePricePerGwM;
    expect(worthM(game.at("US"), power(600), 4, "CA")).toBe(0.6 * 4 * aGw);
    expect(worthM(game.at("US"), power(1_600), 4, "CA")).toBe(4 * aGw);
    expect(worthM(game.at("CA"), power(600), 4, "US"), "nothing waits for power").toBe(0);
  });

  it("of idle chips is less to who gives them than to who gets them", () => {
    const game = neighbours();
    game.cabinet("CA").lots[0]!.mw = 1_500;
    const chips: Clause = { kind: "chips", amount: 400 };
    const toGiver = worthM(game.at("CA"), chips, 1, "CA");
    expect(toGiver).toBeCloseTo(0.4 * worthM(game.at("US"), chips, 1, "CA"));
    game.cabinet("CA").lots[0]!.mw = 1_000;
    expect(worthM(game.at("CA"), chips, 1, "CA")).toBeCloseTo(toGiver / 0.4);
  });
});
