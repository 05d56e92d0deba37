import { describe, expect, it } from "vitest";
import type { Project } from "../../../shared/state/state.ts";
import { construction } from "../../../shared/turn/construction.ts";
import { agree, equip, take, worked } from "../../support/worked.ts";

const SITE = "us-abilene";
const building = (what: string, turnsLeft: number, more: Partial<Project> = {}): Project => ({
  what, site: SITE, mw: 300, turnsLeft, paidM: 0, ...more,
}); // biome-ignore format: a line

function begun(...projects: Project[]) {
  const game = worked();
  equip(game, "US", 100, 100, 100);
  game.nation("US").sites[SITE]!.roomMW = { hall: 1_000, grid: 500 };
  game.cabinet("US").projects = projects;
  for (const id of ["CN", "TW"]) Object.assign(game.cabinet(id), { projects: [], deliveries: [] });
  return game;
}

describe("construction", () => {
  it("comes a turn nearer, and what is due stands and takes its room", () => {
    const game = take(
      begun(building("hall", 1), building("grid", 1), building("gas", 2), building("gas", 1)),
      construction,
    );
    const site = game.nation("US").sites[SITE]!;
    expect(site).toMatchObject({ hallsMW: 400, plantsMW: { gas: 400, grid: 300 }, fabs: 0 });
    expect(site.roomMW).toEqual({ hall: 700, grid: 200 });
    expect(game.cabinet("US").projects).toEqual([building("gas", 1)]);
    expect(game.events).toEqual([
      { kind: "hallFinished", nation: "US", site: SITE, terms: { mw: 300 } },
      { kind: "plantFinished", nation: "US", site: SITE, terms: { plant: "grid", mw: 300 } },
      { kind: "plantFinished", nation: "US", site: SITE, terms: { plant: "gas", mw: 300 } },
    ]);
  });

  it("of a fab counts one", () => {
    const game = take(begun(building("fab", 1, { mw: 0 })), construction);
    expect(game.nation("US").sites[SITE]).toMatchObject({ fabs: 1, hallsMW: 100, plantsMW: { gas: 100 } });
    expect(game.events).toEqual([{ kind: "fabFinished", nation: "US", site: SITE, terms: {} }]);
  });

  it("of a joint site is known to its deal, once", () => {
    const game = begun(building("hall", 1, { deal: "joint" }), building("hall", 1, { deal: "joint" }));
    const other = agree(game, { from: "US", to: "TW" });
    const deal = agree(game, { id: "joint", from: "US", to: "CN" });
    take(game, construction);
    expect(deal.standing).toEqual([SITE]);
    expect(other.standing).toEqual([]);
  });

  it("stands still for a quarter that a hazard holds it up", () => {
    const game = begun(building("hall", 2));
    game.cabinet("US").isDelayed = true;
    take(game, construction);
    expect(game.cabinet("US").projects[0]?.turnsLeft).toBe(2);
    take(game, construction);
    expect(game.cabinet("US").projects[0]?.turnsLeft).toBe(1);
    expect(game.events).toEqual([]);
  });

  it("stands still below 20 points of legitimacy, and all are told where there is something to stop", () => {
    const stopped = (...projects: Project[]) => {
      const game = begun(...projects);
      game.nation("US").legitimacyBp = 1_500;
      return take(game, construction);
    };
    const game = stopped(building("hall", 1));
    expect(game.cabinet("US").projects[0]?.turnsLeft).toBe(1);
    expect(game.events).toEqual([{ kind: "constructionStopped", nation: "US", terms: { legitimacyBp: 1_500 } }]);
    expect(stopped().events).toEqual([]);
  });

  it("fails where a nation would build at a site that it does not have", () => {
    expect(() => take(begun(building("hall", 1, { site: "cn-ulanqab" })), construction)).toThrow(
      "US builds at cn-ulanqab, which it does not have",
    );
  });
});

it("chips arrive whatever happens at the sites, beside those of their kind", () => {
  const game = begun();
  game.nation("US").legitimacyBp = 1_500;
  const lot = { chip: "nvidia", mw: 50 };
  game.cabinet("US").deliveries = [
    { ...lot, generation: 0, turnsLeft: 1 },
    { ...lot, generation: 1_000, turnsLeft: 1 },
    { ...lot, generation: 0, turnsLeft: 2 },
  ];
  take(game, construction);
  expect(game.cabinet("US").lots).toEqual([
    { chip: "nvidia", generation: 0, mw: 150 },
    { chip: "nvidia", generation: 1_000, mw: 50 },
  ]);
  expect(game.cabinet("US").deliveries).toEqual([{ ...lot, generation: 0, turnsLeft: 1 }]);
  expect(game.events).toEqual(
    [0, 1].map(() => ({ kind: "chipsDelivered", nation: "US", seenBy: ["US"], terms: { chip: "nvidia", mw: 50 } })),
  );
});
