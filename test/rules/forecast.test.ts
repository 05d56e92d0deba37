import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { beliefState } from "../../shared/view/beliefState.ts";
import { forecast } from "../../shared/view/forecast.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

describe("a forecast", () => {
  it("is the same for two worlds that are alike in what the nation sees", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    for (let turn = 0; turn < 4; turn++) game.turn();
    const hidden = structuredClone(game.state);
    hidden.cabinets.CN!.cashM += 50_000;
    hidden.cabinets.CN!.knowledge.capability += 4_000;
    hidden.fate = { ...hidden.fate, seed: 99, threshold1Tt: 1, techLuckBp: 20_000, scarcityTurn: 5 };
    hidden.deals.push({
      id: "d",
      from: "CN",
      to: "TW",
      gives: [],
      takes: [],
      turns: 4,
      turnsLeft: 4,
      until: 0,
      standing: [],
    });
    const seen = (state: typeof hidden) => {
      const futures: string[] = [];
      forecast(
        game.rules,
        viewFor(state, "US"),
        4,
        () => [],
        (future) => futures.push(stateHash(future)),
      );
      return futures;
    };
    expect(seen(hidden)).toEqual(seen(game.state));
    expect(seen(game.state)).toHaveLength(4);
  });

  it("agrees with everything that the nation sees", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    for (let turn = 0; turn < 3; turn++) game.turn();
    const view = viewFor(game.state, "US");
    expect(viewFor(beliefState(game.rules, view), "US")).toEqual(view);
  });

  it("comes near to what happens when nobody gives orders", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    for (let turn = 0; turn < 3; turn++) game.turn();
    const next = forecast(game.rules, viewFor(game.state, "US"), 1, () => []);
    game.turn();
    const far = (of: (nation: { onlineMW: number; priceMicro: number }) => number) =>
      Math.abs(of(next.nations.US!) / of(game.nation("US")) - 1);
    expect(far(({ onlineMW }) => onlineMW)).toBeLessThan(0.3);
    expect(far(({ priceMicro }) => priceMicro)).toBeLessThan(0.3);
  });
});

describe("a strong bot", () => {
  it("plans the same when what is hidden from it differs, and never looks into the match's chance", () => {
    const { state } = selfPlay("quick", 5, {});
    state.world.turn = 4;
    delete state.world.ending;
    const other = structuredClone(state);
    other.fate = { ...other.fate, seed: 1, techLuckBp: 1 };
    for (const id of other.world.order) if (id !== "IN") other.cabinets[id]!.cashM = 1;
    const game = testGame({ scenario: "quick" });
    const plan = (from: typeof state) => botPlan(game.rules, viewFor(from, "IN"), 7, { level: "strong" });
    expect(plan(other)).toEqual(plan(state));
    expect(plan(state).length).toBeGreaterThan(3);
  });
});
