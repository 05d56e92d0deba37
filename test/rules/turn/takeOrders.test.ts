import { describe, expect, it } from "vitest";
import type { Order } from "../../../shared/orders/index.ts";
import { FLOWS } from "../../../shared/state/quarter.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import { openPlanning, takeOrders } from "../../../shared/turn/takeOrders.ts";
import { testGame } from "../../support/testGame.ts";
import { take, worked } from "../../support/worked.ts";

const promote: Order = { kind: "promote", market: "turkey" };
const gas = (mw: number): Order => ({ kind: "build", what: "gas", site: "us-abilene", mw });

describe("a plan", () => {
  const planned = (orders: Order[], prepare: (game: ReturnType<typeof worked>) => void = () => {}) => {
    const game = worked({ constants: { turbineQueueGw: 1 } });
    game.cabinet("US").cashM = 100_000;
    prepare(game);
    return take(game, (turn) => takeOrders(turn, { US: orders }));
  };

  it("is carried out in its order; what can't be is refunded, and its nation is told why", () => {
    const game = planned([promote, { kind: "promote", market: "atlantis" }, promote]);
    expect(game.cabinet("US").requests.promotions).toEqual(["turkey", "turkey"]);
    expect(game.events).toEqual([
      { kind: "orderRefunded", nation: "US", seenBy: ["US"], terms: { order: "promote", code: "unknown" } },
    ]);
    expect(game.cabinet("US").attention).toBe(3);
  });

  it("leaves attention unspent that can put a proposal on the agenda, never more than there was", () => {
    expect(planned([promote, promote]).cabinet("US").attentionSpare).toBe(3);
    expect(planned([]).cabinet("US").attentionSpare).toBe(5);
    expect(
      planned([], ({ cabinet }) => {
        cabinet("US").attention = -1;
      }).cabinet("US").attentionSpare,
    ).toBe(-1);
  });

  it("ends what struck before, and lets a toppled nation plan again next turn", () => {
    const game = planned([promote], ({ nation }) =>
      Object.assign(nation("US"), { isToppled: true, struck: [{ hazard: "storm" }] }),
    );
    expect(game.nation("US")).toMatchObject({ isToppled: false, struck: [] });
    expect(game.events[0]?.terms).toEqual({ order: "promote", code: "toppled" });
  });

  it("makes turbines queue when the world orders more of them than are made in a turn", () => {
    expect(planned([gas(600), gas(400)]).state.world.hasTurbineQueue).toBe(false);
    expect(planned([gas(600), gas(401)]).state.world.hasTurbineQueue).toBe(true);
    const campus: Order = { kind: "campus", site: "us-abilene", plant: "gas", mw: 1_001 };
    expect(planned([campus]).state.world.hasTurbineQueue).toBe(true);
    expect(
      planned([{ kind: "build", what: "nuclear", site: "us-abilene", mw: 1_500 }]).state.world.hasTurbineQueue,
    ).toBe(false);
    expect(
      planned([], ({ state }) => {
        state.world.hasTurbineQueue = true;
      }).state.world.hasTurbineQueue,
    ).toBe(false);
  });
});

it("the next plan starts with its own attention and nothing asked, but votes and a speech stand", () => {
  const game = worked({ constants: { attention: 6 } });
  const votes = { pause: "yes" as const };
  Object.assign(game.cabinet("US"), { attention: 1, agents: 2 });
  Object.assign(game.cabinet("US").requests, { votes, speaksFor: "pause", promotions: ["turkey"], challenge: "cure" });
  Object.assign(game.cabinet("CN").requests, { votes, presences: ["turkey"] });
  take(game, openPlanning);
  expect(game.cabinet("US").attention).toBe(8);
  const nothing = {
    promotions: [],
    presences: [],
    contractBids: [],
    flagships: [],
    offers: [],
    accepts: [],
    declines: [],
    withdrawals: [],
    pressures: [],
  };
  expect(game.cabinet("US").requests).toEqual({ ...nothing, votes, speaksFor: "pause" });
  expect(game.cabinet("CN").requests).toEqual({ ...nothing, votes });
});

describe("a turn", () => {
  it("leaves the state that came in alone, and counts the next one up", () => {
    const { rules, state } = testGame();
    const before = structuredClone(state);
    const resolved = resolveTurn(rules, state, {});
    expect(state).toEqual(before);
    expect(resolved.state.world.turn).toBe(1);
  });

  it("begins the books of a quarter anew", () => {
    const { rules, state } = testGame();
    const cabinet = state.cabinets.US!;
    Object.assign(cabinet.quarter, { openingM: 99_999 });
    Object.assign(state.nations.US!, { riskMadeBp: 99_999 });
    for (const flow of FLOWS) cabinet.quarter.flowsM[flow] = 99_999;
    cabinet.quarter.terms.legitimacy = { before: 99e6, repeals: 99e6 };
    const after = resolveTurn(rules, state, {}).state;
    const { quarter } = after.cabinets.US!;
    expect(after.nations.US!.riskMadeBp).toBeLessThan(99_999);
    expect(quarter).toMatchObject({ openingM: cabinet.cashM });
    expect(quarter.flowsM).toMatchObject({ debt: 0, building: 0, appropriation: cabinet.appropriationM });
    // In millionths: seven tenths of what it was.
    expect(quarter.terms.legitimacy).toMatchObject({ before: state.nations.US!.legitimacyBp * 7_000, repeals: 0 });
  });

  it("foreshadows the hazards of the next", () => {
    const { rules, state } = testGame();
    state.cabinets.US!.outlookBp = { nothing: 1 };
    expect(resolveTurn(rules, state, {}).state.cabinets.US!.outlookBp).toHaveProperty("cyberAttack");
  });

  it("is not played after the end", () => {
    const { rules, state } = testGame();
    state.world.ending = "finished";
    expect(() => resolveTurn(rules, state, {})).toThrow("the match is over");
  });
});
