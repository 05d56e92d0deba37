import { describe, expect, it } from "vitest";
import {
  agentsMost,
  attentionOfTurn,
  attentionTerms,
  oversightBp,
  oversightNeed,
} from "../../../shared/formulas/attention.ts";
import { MINISTRIES } from "../../../shared/state/words.ts";
import { worked } from "../../support/worked.ts";

describe("attention", () => {
  const game = worked({
    constants: { attention: 5, delegatedAttention: 0.5, delegatedMost: 3, delegatedOversight: 0.4 },
    effects: [
      { kind: "add", stat: "agents", by: 70 },
      { kind: "add", stat: "oversight", by: 40 },
    ],
  });
  const cabinet = game.cabinet("US");
  cabinet.agents = 2;

  it("is the leadership's own, a point for each agent, and half of one for each delegated ministry up to a limit", () => {
    cabinet.delegated = ["energy", "chips"];
    expect(attentionTerms(game.at("US"))).toEqual({ leadership: 5, agents: 2, delegated: 1 });
    expect(attentionOfTurn(game.at("US"))).toBe(8);
    cabinet.delegated = [...MINISTRIES];
    // Three of the five count: 1.5, of which one whole order.
    expect(attentionTerms(game.at("US")).delegated).toBe(1);
  });

  it("has to be overseen: each agent whole, each delegated ministry in part", () => {
    cabinet.delegated = [...MINISTRIES];
    // 2 + 0.4 x 5
    expect(oversightNeed(game.at("US"))).toBe(4);
  });

  it("is overseen by people: 1.8, and 0.75 for each doubling of safety, and what policies add", () => {
    cabinet.knowledge.safety = 1_000;
    expect(oversightBp(game.at("US"))).toBe(180 + 75 + 40);
  });

  it("of agents is carried by the models in use: 0.75 for each doubling over four hours, and knowledge", () => {
    game.nation("US").horizonMilliH = 64_000;
    cabinet.knowledge.agents = 1_000;
    // Four doublings: 3. Knowledge: 0.4. Policies: 0.7. In all 4.1.
    expect(agentsMost(game.at("US"))).toBe(4);
    game.nation("US").policies = [];
    expect(agentsMost(game.at("US"))).toBe(3);
  });

  it("of agents is none where the models are too weak", () => {
    const weak = worked();
    for (const id of weak.state.world.order) weak.nation(id).horizonMilliH = 1_000;
    Object.assign(weak.state.world, { bestHorizonMilliH: 1_000, openHorizonMilliH: 1_000 });
    expect(agentsMost(weak.at("US"))).toBe(0);
  });
});
