import { describe, expect, it } from "vitest";
import type { Lasting } from "../../../shared/content/effects.ts";
import { hazards, outlookOf } from "../../../shared/turn/hazards.ts";
import { agree, take, worked } from "../../support/worked.ts";

const calm = (round: Parameters<typeof worked>[0] = {}) => {
  const game = worked({ nations: ["US", "CN"], ...round });
  for (const id of game.state.world.order) game.cabinet(id).outlookBp = {};
  return game;
};
/** Halls of the United States, site by site. */
const halls = (game: ReturnType<typeof worked>, ...mw: number[]) =>
  Object.values(game.nation("US").sites).forEach((site, k) => {
    site.hallsMW = mw[k] ?? 0;
  });

describe("what struck the quarter before", () => {
  it("is over: outages and lost exports at once, the boom of a viral product by half", () => {
    const game = calm();
    Object.assign(game.cabinet("US"), { outageBp: 3_000, exportLossBp: 2_000, boomBp: 14_000 });
    take(game, hazards);
    expect(game.cabinet("US")).toMatchObject({ outageBp: 0, exportLossBp: 0, boomBp: 12_000 });
  });
});

describe("a hazard of a nation", () => {
  it("strikes whom it was foreshadowed to, and all hear of it", () => {
    const game = calm();
    game.cabinet("US").outlookBp = { cableCut: 10_000 };
    take(game, hazards);
    expect(game.events).toEqual([{ kind: "hazardStruck", nation: "US", terms: { hazard: "cableCut" } }]);
    expect(game.nation("US").struck).toEqual([{ hazard: "cableCut" }]);
    expect(game.nation("CN").struck).toEqual([]);
    expect(game.cabinet("CN").exportLossBp).toBe(0);
  });

  it("strikes as often as was foreshadowed", () => {
    const struck = Array.from({ length: 150 }, (_, seed) => {
      const game = calm();
      game.state.fate.seed = seed;
      game.cabinet("US").outlookBp = { cableCut: 3_000 };
      return take(game, hazards).events.length;
    });
    const count = struck.reduce((sum, events) => sum + events, 0);
    expect(count).toBeGreaterThan(28);
    expect(count).toBeLessThan(64);
  });

  it("bites by how much of the halls stands at one site, and by what policies leave", () => {
    // All at one site: all of it. Half of it at one site: 0.5 + 0.5 x 0.5.
    const spread = (effects: Lasting[], isBlunted: boolean, ...mw: number[]) => {
      const cableCut = { isBlunted, effects: [{ kind: "outage", bp: 2_000 }] };
      const game = calm({ effects, changes: { hazards: { cableCut } } });
      halls(game, ...mw);
      game.cabinet("US").outlookBp = { cableCut: 10_000 };
      return take(game, hazards).cabinet("US").outageBp;
    };
    expect(spread([], true, 900)).toBe(2_000);
    expect(spread([], true, 500, 250, 250)).toBe(1_500);
    expect(spread([{ kind: "multiply", rate: "hazard", byBp: 5_000 }], true, 500, 250, 250)).toBe(750);
    expect(spread([], true, 0)).toBe(1_000);
    // What nothing blunts is not blunted.
    expect(spread([], false, 500, 500)).toBe(2_000);
  });
});

describe("a hazard of a site", () => {
  const storm = (prepare: (game: ReturnType<typeof calm>) => void = () => {}, hazard = "storm") => {
    const game = calm({ changes: { hazards: { storm: { effects: [{ kind: "damage", bp: 2_000 }] } } } });
    halls(game, 1_000, 1_000, 1_000, 1_000, 1_000);
    game.cabinet("US").outlookBp = { [hazard]: 10_000 };
    prepare(game);
    return take(game, hazards);
  };

  it("strikes one that is prone to it", () => {
    const struck = new Set(
      Array.from(
        { length: 40 },
        (_, seed) =>
          storm(({ state }) => {
            state.fate.seed = seed;
          }).nation("US").struck[0]?.site,
      ),
    );
    expect([...struck].sort()).toEqual(["us-atlanta", "us-richland"]);
  });

  it("takes its part of the halls there, less where partners work at the site", () => {
    const game = storm();
    const [{ site = "" } = {}] = game.nation("US").struck;
    expect(game.nation("US").sites[site]?.hallsMW).toBe(800);
    expect(game.events).toEqual([{ kind: "hazardStruck", nation: "US", site, terms: { hazard: "storm" } }]);
    const helped = storm(
      (game) => void agree(game, { from: "US", to: "CN", gives: [{ kind: "jointSite", amount: 10, site }] }),
    );
    // A fifth, of which help leaves 70 %.
    expect(helped.nation("US").sites[site]?.hallsMW).toBe(860);
  });

  it("strikes any where none is prone to it", () => {
    const struck = new Set(
      Array.from(
        { length: 60 },
        (_, seed) =>
          storm(({ state }) => {
            state.fate.seed = seed;
          }, "wildfire").nation("US").struck[0]?.site,
      ),
    );
    expect(struck.size).toBe(5);
  });
});

describe("a hazard of the world", () => {
  it("strikes by the first nation's outlook, the world once, and nobody's map", () => {
    const game = calm();
    game.cabinet("US").outlookBp = { supplyBreak: 10_000 };
    const shares = structuredClone(game.state.world.sharesBp.turkey);
    take(game, hazards);
    expect(game.state.world).toMatchObject({ supplyBp: 7_800, supplyShockTurns: 1 });
    expect(game.events).toEqual([{ kind: "hazardStruck", terms: { hazard: "supplyBreak" } }]);
    expect(game.nation("US").struck).toEqual([]);
    game.cabinet("US").outlookBp = { deglobalisation: 10_000 };
    take(game, hazards);
    // 8 % less, once, however many nations play.
    expect(game.state.world.sharesBp.turkey?.US).toBe(Math.round((shares?.US ?? 0) * 0.92));
    const other = calm();
    other.cabinet("CN").outlookBp = { supplyBreak: 10_000 };
    expect(take(other, hazards).events).toEqual([]);
  });

  it("does what it does to nations to each as it is prepared", () => {
    const game = calm();
    game.nation("CN").policies = ["criticalInfrastructure", "strategicReserve"];
    game.cabinet("US").outlookBp = { transformerShortage: 10_000 };
    take(game, hazards);
    expect([game.cabinet("US").isDelayed, game.cabinet("CN").isDelayed]).toEqual([true, false]);
  });
});

describe("the outlook", () => {
  const chances = (hazard: string, prepare: (game: ReturnType<typeof calm>) => void = () => {}) => {
    const game = calm({ changes: { hazards: { cyberAttack: { chanceBp: 400 }, viralProduct: { chanceBp: 2_000 } } } });
    prepare(game);
    return Array.from({ length: 150 }, (_, seed) => outlookOf(game.at("US"), seed)[hazard]);
  };

  it("is half of the ordinary chance in most quarters, and six times it in one of eleven", () => {
    const seen = chances("cyberAttack");
    const brewing = seen.filter((chance) => chance === 2_400).length;
    expect(seen.filter((chance) => chance === 200)).toHaveLength(150 - brewing);
    expect(brewing).toBeGreaterThan(4);
    expect(brewing).toBeLessThan(26);
  });

  it("is never surer than 90 %", () => {
    expect(new Set(chances("viralProduct"))).toEqual(new Set([1_000, 9_000]));
  });

  it("is worse or better by what is the case, and says nothing of what can't be", () => {
    // A protest is twice as likely below 40 points, and again below 25.
    const protest = (legitimacyBp: number) =>
      Math.min(
        ...chances("protest", ({ nation }) => {
          nation("US").legitimacyBp = legitimacyBp;
        }).map(Number),
      );
    expect([5_000, 4_000, 2_000].map(protest)).toEqual([150, 300, 600]);
    // Surveillance leaves 40 % of unrest.
    expect(
      Math.min(
        ...chances("protest", ({ nation }) => {
          nation("US").policies = ["surveillance"];
        }).map(Number),
      ),
    ).toBe(60);
    expect(new Set(chances("agentOutage"))).toEqual(new Set([undefined]));
  });

  it("of the world is the same for all, and of nations each has its own", () => {
    const game = calm();
    const differs = (hazard: string) =>
      Array.from({ length: 100 }, (_, seed) => seed).filter(
        (seed) => outlookOf(game.at("US"), seed)[hazard] !== outlookOf(game.at("CN"), seed)[hazard],
      ).length;
    expect(differs("supplyBreak")).toBe(0);
    expect(differs("cyberAttack")).toBeGreaterThan(3);
  });

  it("is empty before hazards open", () => {
    const game = calm();
    game.rules.scenario.opens.hazards = 3;
    expect(outlookOf(game.at("US"), 1)).toEqual({});
    game.state.world.turn = 3;
    expect(Object.keys(outlookOf(game.at("US"), 1)).length).toBeGreaterThan(5);
  });
});
