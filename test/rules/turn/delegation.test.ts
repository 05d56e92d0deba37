import { describe, expect, it } from "vitest";
import { delegation } from "../../../shared/turn/delegation.ts";
import { take, worked } from "../../support/worked.ts";

/** Models that carry three agents, and people who oversee 1.8. */
function agents(wanted: number, seed = 7, round: Parameters<typeof worked>[0] = {}) {
  const game = worked(round);
  game.state.fate.seed = seed;
  game.nation("US").horizonMilliH = 64_000;
  const cabinet = game.cabinet("US");
  Object.assign(cabinet, { agentsWanted: wanted, cashM: 1_000 });
  cabinet.quarter.revenueM = 2_000;
  return game;
}
const incidents = (game: ReturnType<typeof worked>) => game.events.filter(({ kind }) => kind === "incidentHappened");
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe("agents", () => {
  it("work as many as are wanted, as far as the models carry", () => {
    expect(take(agents(2), delegation).cabinet("US").agents).toBe(2);
    expect(take(agents(9), delegation).cabinet("US").agents).toBe(3);
    expect(take(agents(2), delegation).cabinet("US").quarter.oversightBp).toBe(180);
  });

  it("stand still in a quarter in which an outage struck them, and not for other hazards", () => {
    const struck = (hazard: string) => {
      const game = agents(2);
      game.nation("US").struck = [{ hazard }];
      return take(game, delegation).cabinet("US").agents;
    };
    expect(struck("agentOutage")).toBe(0);
    expect(struck("blackout")).toBe(2);
  });
});

describe("an incident", () => {
  it("happens to nobody whose agents are overseen", () => {
    for (const seed of seeds) expect(incidents(take(agents(1, seed), delegation))).toEqual([]);
  });

  it("costs legitimacy, trust and 5 % of revenue, and the world a little safety; all hear of it, without figures", () => {
    const game = seeds.map((seed) => take(agents(3, seed), delegation)).find((one) => incidents(one).length > 0)!;
    const before = agents(3);
    expect(incidents(game)).toEqual([{ kind: "incidentHappened", nation: "US", terms: {} }]);
    expect(game.cabinet("US")).toMatchObject({ incidentsBp: 400, cashM: 900 });
    expect(game.cabinet("US").accountsM.operations).toBe(100);
    expect(before.nation("US").legitimacyBp - game.nation("US").legitimacyBp).toBe(500);
    expect(before.nation("US").trustBp - game.nation("US").trustBp).toBe(300);
    expect(game.state.world.riskBp - before.state.world.riskBp).toBe(50);
  });

  it("takes no more than the treasury has", () => {
    for (const seed of seeds.slice(0, 40)) {
      const game = agents(3, seed);
      game.cabinet("US").cashM = seed % 2 === 0 ? 30 : -10;
      take(game, delegation);
      if (incidents(game).length > 0) expect(game.cabinet("US").cashM).toBe(seed % 2 === 0 ? 0 : -10);
    }
  });

  it("is 13 % likely for each agent beyond oversight, by what policies leave of it", () => {
    const count = (round: Parameters<typeof worked>[0] = {}, delegated: string[] = []) =>
      seeds.filter((seed) => {
        const game = agents(3, seed, round);
        game.cabinet("US").delegated = delegated as never;
        return incidents(take(game, delegation)).length > 0;
      }).length;
    // 3 - 1.8 = 1.2 beyond: 15.6 %.
    expect(count()).toBeGreaterThan(7);
    expect(count()).toBeLessThan(28);
    // Two ministries as much as 0.8 of an agent more.
    expect(count({}, ["energy", "chips"])).toBeGreaterThan(count());
    expect(count({ effects: [{ kind: "multiply", rate: "incidents", byBp: 0 }] })).toBe(0);
  });

  it("leaves legitimacy, trust and risk on their scales", () => {
    for (const seed of seeds.slice(0, 40)) {
      const game = agents(3, seed);
      Object.assign(game.nation("US"), { legitimacyBp: 300, trustBp: 3_100 });
      game.state.world.riskBp = 9_980;
      take(game, delegation);
      if (incidents(game).length === 0) continue;
      expect(game.nation("US")).toMatchObject({ legitimacyBp: 100, trustBp: 3_000 });
      expect(game.state.world.riskBp).toBe(10_000);
    }
  });
});
