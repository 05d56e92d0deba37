import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { FORETOLD, type Foretold, figuresOf, type Outlook, outlooks, TURNS_AHEAD } from "../../shared/view/outlook.ts";
import { type View, viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const rules = rulesetOf("base");
const last = (view: View, orders: Parameters<typeof outlooks>[2] = []): Outlook =>
  [...outlooks(rules, view, orders)].at(-1)!;

describe("the outlook of a plan", () => {
  it("is the same for two worlds that are alike in what the nation sees", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    for (let turn = 0; turn < 3; turn++) game.turn();
    const hidden = structuredClone(game.state);
    hidden.cabinets.CN!.cashM += 50_000;
    hidden.cabinets.TW!.knowledge.chip += 4_000;
    hidden.fate = { ...hidden.fate, seed: 99, threshold1Tt: 1, techLuckBp: 20_000 };
    const order = [{ kind: "raiseDebt", amountM: 1_000, maturity: "middle" } as const];
    expect(last(viewFor(hidden, "US"), order)).toEqual(last(viewFor(game.state, "US"), order));
  });

  it("looks four turns ahead, and to the end of the match at most", () => {
    const game = testGame({ nations: ["US", "CN"], turns: 3 });
    expect(last(viewFor(game.state, "US"))).toHaveLength(3);
    expect(last(viewFor(testGame({ nations: ["US", "CN"] }).state, "US"))).toHaveLength(TURNS_AHEAD);
  });

  it("tells the likeliest first and the band after, around it", () => {
    const { state } = testGame({ nations: ["US", "CN"] });
    const [first, second] = [...outlooks(rules, viewFor(state, "US"), [])];
    for (const [turn, bands] of second!.entries())
      for (const id of FORETOLD) {
        expect(bands[id].middle).toBe(first![turn]![id].middle);
        expect(bands[id].low).toBeLessThanOrEqual(bands[id].middle);
        expect(bands[id].high).toBeGreaterThanOrEqual(first![turn]![id].high);
      }
  });

  it("knows an order from none", () => {
    const { state } = testGame({ nations: ["US", "CN"] });
    const view = viewFor(state, "US");
    const [debt] = last(view, [{ kind: "raiseDebt", amountM: 1_000, maturity: "middle" }]);
    const [none] = last(view);
    expect(debt!.cashM.middle).toBeGreaterThan(none!.cashM.middle);
  });

  it("holds what comes next in most turns of a match against bots", () => {
    const held = Object.fromEntries(FORETOLD.map((id) => [id, 0])) as Record<Foretold, number>;
    let count = 0;
    let state = newMatch(rules, { seed: 77, nations: rules.scenario.nations, turns: 12 });
    while (!state.world.ending) {
      const plans = Object.fromEntries(
        state.world.order.map((id) => [id, botPlan(rules, viewFor(state, id), 77, { level: "sound" })]),
      );
      const told = ["US", "IN", "GB"].map((me) => [me, last(viewFor(state, me), plans[me]!)[0]!] as const);
      state = resolveTurn(rules, state, plans).state;
      for (const [me, bands] of told) {
        count += 1;
        const came = figuresOf(viewFor(state, me));
        for (const id of FORETOLD) if (came[id] >= bands[id].low && came[id] <= bands[id].high) held[id] += 1;
      }
    }
    for (const id of FORETOLD) expect(held[id] / count, id).toBeGreaterThan(0.6);
  });
});
