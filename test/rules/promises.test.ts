import { describe, expect, it } from "vitest";
import { type Order, planned } from "../../shared/orders/index.ts";
import type { Clause } from "../../shared/state/state.ts";
import { offeredM, promisesOf } from "../../shared/view/promises.ts";
import { agree, worked } from "../support/worked.ts";

const paid: Clause = { kind: "moneyPerTurn", amount: 300 };
const lease: Clause = { kind: "lease", amount: 200 };
const money: Clause = { kind: "money", amount: 2_000 };

describe("promises", () => {
  it("are what a deal binds one side to, and what the compute would fetch elsewhere", () => {
    const game = worked();
    game.state.world.leasePricePerGwM = 1_000;
    agree(game, { from: "US", to: "CN", gives: [lease], takes: [paid], turns: 4 });
    expect(promisesOf(game.at("US"))).toEqual([
      { to: "CN", isOffered: false, clauses: [lease], quarters: 4, atOnceM: 0, perQuarterM: 0, foregoneM: 200 },
    ]);
    expect(promisesOf(game.at("CN"))).toMatchObject([{ to: "US", clauses: [paid], perQuarterM: 300, foregoneM: 0 }]);
  });

  it("of offers are what they would take if all were accepted; what is given once is owed no longer", () => {
    const game = worked();
    game.cabinet("US").cashM = 10_000;
    const offer: Order = { kind: "offer", to: "CN", gives: [money, paid], takes: [], turns: 3 };
    const { position } = planned(game.at("US"), [offer]);
    const promises = promisesOf(position);
    expect(promises).toMatchObject([{ to: "CN", isOffered: true, quarters: 3, atOnceM: 2_000, perQuarterM: 300 }]);
    expect(offeredM(promises)).toBe(2_300);
    agree(game, { from: "US", to: "CN", gives: [money], takes: [], turns: 3 });
    expect(promisesOf(game.at("US"))).toEqual([]);
  });

  it("that the plan accepts are owed already, and what it withdraws is offered no longer", () => {
    const game = worked();
    game.cabinet("US").cashM = 10_000;
    const terms = { gives: [], takes: [money], turns: 2, until: 9 };
    game.state.offers.push({ id: "a", from: "CN", to: "US", ...terms });
    game.state.offers.push({ id: "b", from: "US", to: "CN", ...terms, gives: [paid], takes: [] });
    const plan = (orders: Order[]) => promisesOf(planned(game.at("US"), orders).position);
    expect(plan([{ kind: "accept", from: "CN", id: "a" }])).toMatchObject([
      { to: "CN", isOffered: false, atOnceM: 2_000 },
      { to: "CN", isOffered: true, perQuarterM: 300 },
    ]);
    expect(plan([{ kind: "withdraw", id: "b" }])).toEqual([]);
  });
});
