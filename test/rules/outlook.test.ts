import { describe, expect, it } from "vitest";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { runNeeds } from "../../shared/formulas/models.ts";
import type { Order } from "../../shared/orders/index.ts";
import { FORETOLD } from "../../shared/view/foretold.ts";
import { outlookOf, TURNS_AHEAD } from "../../shared/view/outlook.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const rules = rulesetOf("base");
const told = (state: ReturnType<typeof testGame>["state"], orders: Order[] = []) =>
  outlookOf(rules, viewFor(state, "US"), orders);

describe("the outlook of a plan", () => {
  it("is the same for two worlds that are alike in what the nation sees", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    for (let turn = 0; turn < 3; turn++) game.turn();
    const hidden = structuredClone(game.state);
    hidden.cabinets.CN!.cashM += 50_000;
    hidden.cabinets.TW!.knowledge.chip += 4_000;
    hidden.fate = { ...hidden.fate, seed: 99, threshold1Tt: 1, techLuckBp: 20_000, scarcityTurn: hidden.world.turn };
    const order = [{ kind: "raiseDebt", amountM: 1_000, maturity: "middle" } as const];
    expect(told(hidden, order)).toEqual(told(game.state, order));
  });

  it("looks four turns ahead, and to the end of the match at most", () => {
    expect(told(testGame({ nations: ["US", "CN"], turns: 3 }).state)).toHaveLength(3);
    expect(told(testGame({ nations: ["US", "CN"] }).state)).toHaveLength(TURNS_AHEAD);
  });

  it("has a band around the likeliest, which is wider further ahead", () => {
    const outlook = told(testGame({ nations: ["US", "CN"] }).state);
    const width = (turn: number, id: (typeof FORETOLD)[number]) => {
      const { low, high } = outlook[turn]![id];
      return high - low;
    };
    for (const id of FORETOLD) {
      for (const { [id]: band } of outlook) {
        expect(band.low).toBeLessThanOrEqual(band.middle);
        expect(band.high).toBeGreaterThanOrEqual(band.middle);
      }
      expect(width(3, id), id).toBeGreaterThan(width(0, id));
    }
  });

  it("knows an order from none", () => {
    const { state } = testGame({ nations: ["US", "CN"] });
    const [debt] = told(state, [{ kind: "raiseDebt", amountM: 1_000, maturity: "middle" }]);
    const [none] = told(state);
    expect(debt!.cashM.middle).toBeGreaterThan(none!.cashM.middle);
  });

  it("counts a run that will be finished, and releases it by the nation's rule alone", () => {
    const game = testGame({ nations: ["US", "CN"] });
    const cabinet = game.cabinet("US");
    const targetMilliH = game.nation("US").horizonMilliH + 1_000;
    cabinet.run = { targetMilliH, progress: Math.ceil(1_000 * runNeeds(game.at("US"), targetMilliH)) };
    const frontierBy = (rule: "ask" | "closed") => {
      cabinet.releaseRule = rule;
      return told(game.state)[0]!.frontier.middle;
    };
    // What is held back counts half, as the score counts it.
    expect(frontierBy("closed")).toBeGreaterThan(frontierBy("ask"));
  });

  it("counts royalties of what others are likely to buy", () => {
    const royalties = (asked: number) => {
      const game = testGame({ nations: ["US", "TW"] });
      game.turn();
      const { book } = game.state.world.chipMarket;
      book.nvidia![0]!.askedMW = asked;
      return outlookOf(rules, viewFor(game.state, "TW"), [])[0]!.cashM.middle;
    };
    expect(royalties(1_000)).toBeGreaterThan(royalties(0));
  });

  it("knows of no surprises: neither hazards nor spells of scarcity that nobody has announced", () => {
    const game = testGame({ nations: ["US", "CN"] });
    game.state.world.turn = 6;
    for (const id of ["US", "CN"]) game.cabinet(id).outlookBp = { blackout: 4_000 };
    const calm = structuredClone(game.state);
    for (const id of ["US", "CN"]) calm.cabinets[id]!.outlookBp = {};
    expect(told(game.state)).toEqual(told(calm));
  });
});
