import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionOf } from "../../shared/state/position.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { ledger } from "../../shared/view/ledger.ts";
import { viewFor } from "../../shared/view/view.ts";
import { agree, owe, worked } from "../support/worked.ts";

/** A treasury of which nothing is asked but what an example adds. */
function still(round: Parameters<typeof worked>[0] = {}) {
  const game = worked(round);
  const cabinet = game.cabinet("US");
  Object.assign(cabinet, { appropriationM: 0, bonds: [], cashM: 10_000, projects: [], contracts: [] });
  Object.assign(cabinet.quarter, { revenueM: 0, lastRevenueM: 0 });
  game.nation("US").onlineMW = 0;
  return { game, cabinet, lines: () => ledger(game.at("US")) };
}

describe("the ledger", () => {
  it("looks four quarters ahead, and not beyond the match", () => {
    const { game, lines } = still();
    expect(lines().map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    game.state.world.turn = game.state.world.turns - 2;
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toMatchObject({ openingM: 10_000, leftM: 10_000, unmet: [] });
  });

  it("carries what each quarter leaves into the next, and counts revenue after the bills", () => {
    const { cabinet, lines } = still();
    cabinet.quarter.revenueM = 1_000;
    cabinet.cashM = 0;
    expect(lines().map(({ leftM, closingM }) => [leftM, closingM])).toEqual([
      [0, 1_000],
      [1_000, 2_000],
      [2_000, 3_000],
      // A year ends: 60 % of what lies beyond a reserve of 1,500.
      [3_000, 4_000 - 1_500],
    ]);
  });

  it("has the principal in the quarter in which it falls due, and interest until then", () => {
    const { cabinet, lines } = still();
    owe(cabinet, 4_000, { couponBp: 250, dueTurn: 2 });
    expect(lines().map(({ linesM }) => [linesM.interest, linesM.principal])).toEqual([
      [-100, 0],
      [-100, 0],
      [-100, -4_000],
      [0, 0],
    ]);
  });

  it("says what can't be paid back, and what comes of it", () => {
    const { cabinet, lines } = still();
    owe(cabinet, 30_000, { couponBp: 0, dueTurn: 1 });
    Object.assign(cabinet, { confidenceBp: 10_000 });
    cabinet.quarter.revenueM = 0;
    cabinet.appropriationM = 0;
    const [now, then] = lines();
    expect(now?.unmet).toEqual([]);
    // Without any income lenders allow nothing.
    expect(then?.unmet).toEqual([
      { kind: "calledIn", amountM: 20_000 },
      { kind: "debtForced", amountM: 20_000 },
    ]);
    expect(then).toMatchObject({ leftM: 0, linesM: { principal: -30_000, debt: 20_000 } });
  });

  it("counts contracts as long as they last, and their loss where they can't be paid", () => {
    const { cabinet, lines } = still({ constants: { cancelContractShare: 0.5 } });
    cabinet.contracts = [{ id: "c", chip: "nvidia", mwPerTurn: 100, turnsLeft: 2, pricePerGwM: 20_000 }];
    expect(lines().map(({ linesM }) => linesM.contracts)).toEqual([-2_000, -2_000, 0, 0]);
    cabinet.cashM = 2_500;
    const [, then] = lines();
    expect(then?.unmet).toEqual([
      { kind: "contractsLost", amountM: 1_000 },
      { kind: "debtForced", amountM: 500 },
    ]);
  });

  it("counts deals both ways, and the one that can't be kept", () => {
    const { game, cabinet, lines } = still();
    agree(game, { from: "US", to: "CN", gives: [{ kind: "moneyPerTurn", amount: 300 }], turnsLeft: 2 });
    agree(game, { from: "US", to: "CN", takes: [{ kind: "moneyPerTurn", amount: 100 }], turnsLeft: 3 });
    expect(lines().map(({ linesM }) => linesM.deals)).toEqual([-200, -200, 100, 0]);
    cabinet.cashM = 200;
    expect(lines()[0]?.unmet).toEqual([{ kind: "dealBroken", amountM: 300 }]);
  });

  it("counts what the plan accepts: at once what is paid once, and each quarter what is promised", () => {
    const { game } = still();
    const offer = {
      id: "o", from: "CN", to: "US", turns: 3, until: 1,
      gives: [{ kind: "money" as const, amount: 70 }],
      takes: [{ kind: "money" as const, amount: 500 }, { kind: "moneyPerTurn" as const, amount: 100 }],
    }; // biome-ignore format: one offer
    game.state.offers = [offer];
    const { position } = planned(game.at("US"), [{ kind: "accept", from: "CN", id: "o" }]);
    expect(ledger(position).map(({ linesM }) => linesM.deals)).toEqual([70 - 500 - 100, -100, -100, 0]);
  });

  it("counts what own fabs cost, from the quarter in which they stand", () => {
    const { game, cabinet, lines } = still();
    const [site = ""] = Object.keys(game.nation("US").sites);
    for (const one of Object.values(game.nation("US").sites)) one.fabs = 0;
    cabinet.projects = [{ what: "fab", site, mw: 0, turnsLeft: 2, paidM: 20_000 }];
    const [first, second, third] = lines().map(({ linesM }) => linesM.fabs);
    expect([first, second]).toEqual([0, 0]);
    expect(third).toBeLessThan(-1_000);
  });

  it("holds to the million in its first quarter, for all that nobody else decides", () => {
    const rules = rulesetOf("quick");
    let state = newMatch(rules, { seed: 4, nations: rules.scenario.nations.slice(0, 6) });
    const seen = new Set<string>();
    while (!state.world.ending) {
      const { order, turn } = state.world;
      const plans: Record<string, Order[]> = Object.fromEntries(
        order.map((id, k) => [
          id,
          [
            ...(k % 2 === 0 ? [{ kind: "raiseDebt", amountM: 500, maturity: "short" } as const] : []),
            ...botPlan(rules, viewFor(state, id), 4, { level: "strong", temperament: "titan" }),
          ],
        ]),
      );
      const foretold = new Map(
        order.map((id) => [id, ledger(planned(positionOf(rules, state, id), plans[id] ?? []).position)[0]]),
      );
      state = resolveTurn(rules, state, plans).state;
      for (const id of order) {
        const { flowsM } = state.cabinets[id]!.quarter;
        const { linesM } = foretold.get(id)!;
        for (const line of ["appropriation", "upkeep", "operations", "interest", "principal"] as const) {
          // What a plan repays of its own accord has left the treasury before.
          const orderedM = line === "principal" ? repaidM(plans[id] ?? []) : 0;
          expect(linesM[line] - orderedM, `${id} ${line} in ${turn}`).toBe(flowsM[line]);
          if (linesM[line] !== 0) seen.add(line);
        }
      }
    }
    expect([...seen].sort()).toEqual(["appropriation", "interest", "operations", "principal", "upkeep"]);
  });
});

/** What a plan repays of its own accord. */
const repaidM = (plan: readonly { kind: string; amountM?: number }[]): number =>
  plan.reduce((sum, order) => sum + (order.kind === "repay" ? (order.amountM ?? 0) : 0), 0);
