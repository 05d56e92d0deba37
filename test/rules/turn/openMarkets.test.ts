import { describe, expect, it } from "vitest";
import { openMarkets } from "../../../shared/turn/openMarkets.ts";
import { take, worked } from "../../support/worked.ts";

/** Two nations alike in all but what an example sets, and a market in Turkey that turns by half each quarter. */
function selling(round: Parameters<typeof worked>[0] = {}) {
  const game = worked({
    nations: ["US", "CN"],
    ...round,
    traits: { promotionBp: 10_000, ...round.traits },
    constants: {
      marketSpeed: 0.5,
      marketTemper: 1,
      exportExponent: 1,
      openRevenue: 1,
      marketSpendM: 10_000,
      marketGrowth: 1,
      ...round.constants,
    },
    changes: { nations: { CN: { traits: { promotionBp: 10_000 } } } },
  });
  const { world } = game.state;
  world.scaleBp = 10_000;
  for (const id of ["US", "CN"]) {
    Object.assign(game.nation(id), { horizonMilliH: 1_000, isOpen: true, trustBp: 10_000, standingBp: 10_000 });
    Object.assign(game.cabinet(id).quarter, { exportTt: 10_000, priceMicro: 1_000_000 });
  }
  Object.assign(world, { openHorizonMilliH: 1_000, bestHorizonMilliH: 1_000 });
  for (const market of game.rules.markets.keys()) {
    world.sharesBp[market] = { US: 0, CN: 0 };
    world.relationsBp[market] = { US: 10_000, CN: 10_000 };
    world.presenceBp[market] = { US: 0, CN: 0 };
  }
  return game;
}

describe("an open market", () => {
  it("turns half of the way to the pull of each stack, of which a tenth is its own", () => {
    const game = selling();
    game.state.world.sharesBp.turkey = { US: 1_000, CN: 5_000 };
    game.cabinet("US").quarter.exportTt = 30_000;
    take(game, openMarkets);
    // Three to one: 0.75 / 1.1 = 68.2 % and 22.7 %.
    expect(game.state.world.sharesBp.turkey).toEqual({ US: 3_909, CN: 3_636 });
    expect(game.events).toContainEqual({
      kind: "marketTurned",
      nation: "US",
      other: "CN",
      terms: { market: "turkey" },
    });
  });

  it("tells nothing while the same stack leads", () => {
    const game = selling();
    for (const shares of Object.values(game.state.world.sharesBp)) Object.assign(shares, { US: 500, CN: 400 });
    expect(take(game, openMarkets).events).toEqual([]);
  });

  it("turns away from all where nobody has tokens to sell", () => {
    const game = selling();
    game.state.world.sharesBp.turkey = { US: 1_000, CN: 5_000 };
    for (const id of ["US", "CN"]) game.cabinet(id).quarter.exportTt = 0;
    take(game, openMarkets);
    expect(game.state.world.sharesBp.turkey).toEqual({ US: 500, CN: 2_500 });
  });

  it("forgets good and bad relations by 4 % a quarter", () => {
    const game = selling();
    game.state.world.relationsBp.turkey = { US: 15_000, CN: 5_000 };
    take(game, openMarkets);
    expect(game.state.world.relationsBp.turkey).toEqual({ US: 14_800, CN: 5_200 });
  });
});

describe("courting a market", () => {
  it("brings relations by the nation's gift for it and its standing, and halls there half of a presence", () => {
    const game = selling({ constants: { promotionGain: 0.5 }, traits: { promotionBp: 12_000 } });
    game.nation("US").standingBp = 5_000;
    Object.assign(game.cabinet("US").requests, {
      promotions: ["turkey"],
      presences: ["turkey", "mexico", "mexico", "mexico"],
    });
    take(game, openMarkets);
    // 0.5 x 1.2 x 0.5 = 0.3 more, of which 4 % fade at once.
    expect(game.state.world.relationsBp.turkey?.US).toBe(12_880);
    expect(game.state.world.presenceBp.turkey).toEqual({ US: 5_000, CN: 0 });
    expect(game.state.world.presenceBp.mexico).toEqual({ US: 10_000, CN: 0 });
  });

  it("brings no more than 2.2 times ordinary relations", () => {
    const game = selling({ constants: { promotionGain: 5 } });
    game.cabinet("US").requests.promotions = ["turkey"];
    take(game, openMarkets);
    // 22,000 less 4 % of what is over 10,000.
    expect(game.state.world.relationsBp.turkey?.US).toBe(21_520);
  });
});

describe("export revenue", () => {
  const earned = (exportTt: number, turn = 0, constants = {}) => {
    const game = selling({ constants: { marketSpeed: 0, ...constants } });
    game.state.world.turn = turn;
    for (const shares of Object.values(game.state.world.sharesBp)) shares.US = 2_000;
    game.cabinet("US").quarter.exportTt = exportTt;
    return take(game, openMarkets);
  };

  it("is the nation's share of what markets spend, which grows", () => {
    const game = earned(90_000);
    expect(game.nation("US").reachBp).toBe(2_000);
    expect(game.cabinet("US").quarter.exportRevenueM).toBe(2_000);
    expect(game.cabinet("US").accountsM.customers).toBe(-2_000);
    expect(earned(90_000, 2, { marketGrowth: 1.1 }).cabinet("US").quarter.exportRevenueM).toBe(2_420);
  });

  it("is two and a half times what the tokens would bring at home at most", () => {
    // 0.4 Pt at $1 are $400 M.
    expect(earned(400).cabinet("US").quarter.exportRevenueM).toBe(1_000);
  });

  it("has the margin of the model", () => {
    expect(earned(90_000, 0, { openRevenue: 0.5 }).cabinet("US").quarter.exportRevenueM).toBe(1_000);
  });

  it("adds up with what is earned at home and by leases, and is paid", () => {
    const game = selling({ constants: { marketSpeed: 0 } });
    for (const shares of Object.values(game.state.world.sharesBp)) shares.US = 2_000;
    Object.assign(game.cabinet("US").quarter, { homeRevenueM: 300, leaseRevenueM: 20, exportTt: 400 });
    take(game, openMarkets);
    expect(game.cabinet("US").quarter.revenueM).toBe(1_320);
    // What was earned at home and by leases has been paid before.
    expect(game.cabinet("US").quarter.flowsM.revenue).toBe(1_000);
  });
});
