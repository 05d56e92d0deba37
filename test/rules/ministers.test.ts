import { describe, expect, it } from "vitest";
import { ministersPlan } from "../../shared/bots/index.ts";
import { plannerOf } from "../../shared/bots/planner.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { ministryOf, type Order } from "../../shared/orders/index.ts";
import { MINISTRIES } from "../../shared/state/words.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const split: Order = { kind: "split", trainBp: 6_000, researchBp: 1_000, leaseBp: 0 };

/** Orders about debt that contradict each other are at least so many turns apart. */
const TURNS_APART = 3;

describe("ministers", () => {
  it("plan the delegated ministries, after the person's own orders, and nothing else", () => {
    const game = testGame();
    const plan = ministersPlan(game.rules, viewFor(game.state, "US"), [
      { kind: "delegate", ministry: "economy", on: true },
      split,
    ]);
    expect(plan[1]).toEqual(split);
    const added = plan.slice(2);
    expect(added.length).toBeGreaterThan(1);
    expect(new Set(added.map(ministryOf))).toEqual(new Set(["economy"]));
  });

  it("of somebody who is away act, but leave standing what the person has set", () => {
    const game = testGame().turn({ US: [split] });
    const plan = ministersPlan(game.rules, viewFor(game.state, "US"), [], MINISTRIES);
    expect(plan.length).toBeGreaterThan(2);
    expect(plan.map((order) => order.kind)).not.toContain("split");
    expect(plan.map((order) => order.kind)).not.toContain("market");
  });

  it.each([1, 2])("of short matches finish the own chip that they begin, all but one at most (seed %i)", (seed) => {
    const { state } = selfPlay("quick", seed, {
      plannerFor: () => plannerOf({ level: "strong", temperament: "titan" }),
    });
    const begun = Object.values(state.cabinets).filter(({ inferenceSteps }) => inferenceSteps > 0);
    const { inferenceSteps } = rulesetOf("quick").constants;
    const finished = begun.filter((cabinet) => cabinet.inferenceSteps === inferenceSteps);
    expect(finished.length).toBeGreaterThan(2);
    // Something more urgent may come between one of them and its last steps.
    expect(finished.length).toBeGreaterThanOrEqual(begun.length - 1);
  });

  it.each([
    { scenario: "base", seed: 1 },
    { scenario: "base", seed: 2 },
    { scenario: "quick", seed: 3 },
    { scenario: "quick", seed: 4 },
  ])("never repay what they borrowed lately, nor borrow what they repaid lately ($scenario, seed $seed)", (match) => {
    const acts: { nation: string; turn: number; kind: string }[] = [];
    selfPlay(match.scenario, match.seed, {
      plannerFor: () => plannerOf({ level: "strong", temperament: "commonwealth" }),
      watch: ({ world: { turn } }, _, plans) => {
        for (const [nation, plan] of Object.entries(plans))
          for (const { kind } of plan) if (kind === "raiseDebt" || kind === "repay") acts.push({ nation, turn, kind });
      },
    });
    expect(acts.some(({ kind }) => kind === "raiseDebt")).toBe(true);
    const contradicts = acts.filter((act) =>
      acts.some(
        (other) =>
          other.nation === act.nation && other.kind !== act.kind && Math.abs(other.turn - act.turn) < TURNS_APART,
      ),
    );
    expect(contradicts).toEqual([]);
  });

  it("do not set again what the person sets in the same plan", () => {
    const game = testGame();
    const plan = ministersPlan(game.rules, viewFor(game.state, "US"), [
      { kind: "delegate", ministry: "research", on: true },
      split,
    ]);
    expect(plan.filter((order) => order.kind === "split")).toEqual([split]);
  });
});
