import { describe, expect, it } from "vitest";
import { lookingAhead, pointsAhead } from "../../shared/bots/ahead.ts";
import { botPlan, hastyPlan, withAnswers } from "../../shared/bots/index.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { positionIn, viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const SEED = 7;

describe("a masterly bot", { timeout: 60_000 }, () => {
  it("gives a plan that can be carried out, and the same from the same view", () => {
    const game = testGame();
    const view = viewFor(game.state, "CN");
    const plan = botPlan(game.rules, view, SEED, { level: "masterly" });
    expect(planned(positionIn(game.rules, view)!, plan).refusals).toEqual([]);
    expect(botPlan(game.rules, view, SEED, { level: "masterly" })).toEqual(plan);
  });

  it("finds a plan that leads further, as far as it can tell, than the one that comes to mind", () => {
    const game = testGame();
    const view = viewFor(game.state, "TW");
    const ahead = lookingAhead(game.rules, view, pointsAhead);
    const worth = (orders: readonly Order[]) => ahead(orders, (then) => hastyPlan(game.rules, then, SEED));
    const plan = botPlan(game.rules, view, SEED, { level: "masterly" });
    expect(worth(plan)).toBeGreaterThan(worth(hastyPlan(game.rules, view, SEED)));
  });
});

describe("a plan that was made before all offers were there", () => {
  it("accepts what is worth accepting of those that came since, and says why not to the others", () => {
    const gift: Order = { kind: "offer", to: "TW", gives: [{ kind: "money", amount: 5_000 }], takes: [], turns: 1 };
    const theft: Order = { kind: "offer", to: "TW", gives: [], takes: [{ kind: "money", amount: 500 }], turns: 1 };
    const game = testGame();
    const { offers } = planned(positionIn(game.rules, viewFor(game.state, "US"))!, [gift, theft]).position.cabinet
      .requests;
    const seen = viewFor(game.state, "TW");
    const view = { ...seen, offers: [...seen.offers, ...offers] };
    const made: Order[] = [{ kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 }];
    expect(withAnswers(game.rules, view, made)).toEqual([
      ...made,
      { kind: "accept", from: "US", id: offers[0]?.id },
      { kind: "decline", from: "US", id: offers[1]?.id, reason: "tooDear" },
    ]);
    expect(withAnswers(game.rules, seen, made)).toEqual(made);
  });
});
