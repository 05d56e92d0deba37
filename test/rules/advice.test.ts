import { describe, expect, it } from "vitest";
import { advice, advisedPlan, type Proposal } from "../../shared/bots/advice.ts";
import { SETTINGS } from "../../shared/bots/plainPlan.ts";
import { reasonOf } from "../../shared/bots/reasons.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { positionIn, viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const told = (game: ReturnType<typeof testGame>, orders: readonly Order[] = [], nation = "US") => {
  const found = [...advice(game.rules, viewFor(game.state, nation), orders)];
  return { first: found[0] ?? [], reckoned: found[1] ?? [] };
};
const text = ({ order }: Proposal) => JSON.stringify(order);

describe("advice", () => {
  it("comes at once, and then with what each order brings", () => {
    const { first, reckoned } = told(testGame());
    expect(first.length).toBeGreaterThan(2);
    expect(first.every(({ gainBp }) => gainBp === undefined)).toBe(true);
    expect(
      first.some(({ order }) => SETTINGS.has(order.kind)),
      "settings must prove themselves first",
    ).toBe(false);
    expect(reckoned.filter(({ gainBp }) => gainBp !== undefined && gainBp > 0).length).toBeGreaterThan(1);
  });

  it("is a plan that can be carried out whole", () => {
    const game = testGame();
    const view = viewFor(game.state, "CN");
    const at = positionIn(game.rules, view)!;
    expect(planned(at, advisedPlan(game.rules, view)).refusals).toEqual([]);
  });

  it("says what binds as the reason for what adds to it", () => {
    const game = testGame();
    const { projects, deliveries, quarter } = game.cabinet("US");
    projects.length = 0;
    deliveries.length = 0;
    const [site] = Object.keys(game.nation("US").sites) as [string];
    game.nation("US").sites[site]!.hallsMW += 100_000;
    game.cabinet("US").lots[0]!.mw += 100_000;
    const build = (what: string) => reasonOf(game.at("US"), { kind: "build", what, site, mw: 500 });
    quarter.binds = "power";
    expect(build("gas")).toEqual({ code: "binds", terms: { binds: "power" } });
    expect(build("hall")).toEqual({ code: "keepsStep" });
    quarter.binds = "chips";
    expect(build("gas")).toEqual({ code: "willBind", terms: { binds: "power" } });
  });

  it("does not propose what is in the plan, and says the same of the rest when one is taken", () => {
    const game = testGame();
    const { reckoned } = told(game);
    const [taken, ...rest] = reckoned.filter(({ order }) => order.kind !== "offer");
    const after = told(game, [taken!.order]).reckoned;
    expect(after.map(text)).not.toContain(text(taken!));
    for (const proposal of rest) expect(after.map(text)).toContain(text(proposal));
  });

  it("does not set again what the plan sets", () => {
    const split: Order = { kind: "split", trainBp: 6_000, researchBp: 1_000, leaseBp: 0 };
    expect(told(testGame(), [split]).reckoned.map(({ order }) => order.kind)).not.toContain("split");
  });
});

/** What undoes an order, so that both within a few turns are a contradiction. */
function undoes(order: Order): string | undefined {
  switch (order.kind) {
    case "repay":
      return "raiseDebt";
    case "repeal":
      return `enact ${order.policy}`;
    case "cancelContract":
      return "contractChips";
    case "pressure":
      return order.on ? undefined : `pressure ${order.against}`;
    default:
      return undefined;
  }
}
function nameOf(order: Order): string {
  if (order.kind === "enact") return `enact ${order.policy}`;
  if (order.kind === "pressure") return order.on ? `pressure ${order.against}` : "";
  return order.kind;
}
/** Turns in which advice is not taken back. */
const HOLDS = 3;

describe("advice taken in every turn of a match", { timeout: 60_000 }, () => {
  it.each([1, 2, 3])("does not contradict itself (seed %i)", (seed) => {
    const advised = ["US", "BR", "KR"];
    const plans = new Map<string, Order[][]>(advised.map((nation) => [nation, []]));
    selfPlay(rulesetOf("quick"), seed, {
      nations: [...advised, "CN"],
      plannerFor: (nation) => (rules, view) => (plans.has(nation) ? advisedPlan(rules, view) : []),
      watch: (_state, _events, given) => {
        for (const nation of advised) plans.get(nation)?.push(given[nation] ?? []);
      },
    });
    const contradictions = [...plans].flatMap(([nation, turns]) =>
      turns.flatMap((plan, turn) => {
        const before = new Set(
          turns.slice(Math.max(0, turn - HOLDS), turn + 1).flatMap((orders) => orders.map(nameOf)),
        );
        const contrary = plan.filter((order) => before.has(undoes(order) ?? "nothing"));
        return contrary.map((order) => `${nation}, turn ${turn}: ${JSON.stringify(order)}`);
      }),
    );
    expect([...plans.values()].map((turns) => turns.length)).toEqual([8, 8, 8]);
    expect(contradictions).toEqual([]);
  });
});
