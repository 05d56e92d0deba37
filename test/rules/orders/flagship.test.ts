import { describe, expect, it } from "vitest";
import { settled } from "../../../shared/bots/index.ts";
import { moneyM } from "../../../shared/bots/violations.ts";
import { ContentError, makeRuleset } from "../../../shared/content/ruleset.ts";
import type { FlagshipContent } from "../../../shared/content/schema.ts";
import { rate } from "../../../shared/effects/active.ts";
import { addOrder, type Order } from "../../../shared/orders/index.ts";
import { viewFor } from "../../../shared/view/view.ts";
import { eventsOf } from "../../support/eventsOf.ts";
import { testGame } from "../../support/testGame.ts";

const OF_TEST: Partial<FlagshipContent>[] = [
  { id: "rails", nation: "US", costBp: 2_000, effects: [{ kind: "multiply", rate: "research", byBp: 12_000 }, { kind: "now", stat: "trust", by: 300 }] },
  { id: "mandate", nation: "US", when: [{ gauge: "legitimacyBp", atLeast: 6_000 }], effects: [{ kind: "add", stat: "oversight", by: 100 }] },
  { id: "rest", nation: "US", effects: [{ kind: "add", stat: "legitimacy", by: 1 }] },
  { id: "theirs", nation: "CN", effects: [{ kind: "add", stat: "legitimacy", by: 1 }] },
]; // biome-ignore format: a table
const withFlagships = (flagships: unknown[], opens = 0) =>
  makeRuleset({
    id: "flagshipsOfTest",
    extends: "base",
    opens: { flagships: opens },
    removes: { flagships: [...testGame().rules.flagships.keys()] },
    adds: { flagships },
  });
/** Eight quarters, so that the second choice is due in the fifth. */
const game = (opens = 0) => testGame({ rules: withFlagships(OF_TEST, opens), nations: ["US", "CN"], turns: 8 });
const choose = (flagship: string): Order => ({ kind: "flagship", flagship });

describe("a flagship", () => {
  it("is paid for when it is chosen, is in force from the end of the quarter on, and all see it", () => {
    const played = game();
    const { cashM, appropriationM } = played.cabinet("US");
    const money = moneyM(played.state);
    const before = played.nation("US").trustBp;
    const plain = game().turn();
    played.turn({ US: [choose("rails")] });
    expect(cashM).toBe(appropriationM);
    expect(played.cabinet("US").quarter.flowsM.flagships).toBe(-Math.round(appropriationM * 0.2));
    expect(moneyM(played.state)).toBe(money);
    expect(played.nation("US").flagships).toEqual(["rails"]);
    expect(viewFor(played.state, "CN").nations.US?.flagships).toEqual(["rails"]);
    // The gift comes at once, before trust moves on by itself.
    expect(played.nation("US").trustBp - plain.nation("US").trustBp).toBe(270);
    expect(before).toBeGreaterThan(0);
    expect(rate(played.at("US"), "research")).toBeCloseTo(1.2);
    expect(rate(played.at("CN"), "research")).toBe(1);
    expect(eventsOf(played, "flagshipChosen")).toEqual([{ kind: "flagshipChosen", nation: "US", terms: { flagship: "rails" } }]); // biome-ignore format: a line
  });

  it("is the nation's own, once each, where its conditions hold and the treasury reaches", () => {
    const played = game();
    expect(played.why("US", choose("none"))).toBe("unknown");
    expect(played.why("US", choose("theirs"))).toBe("notYourFlagship");
    expect(played.why("US", choose("mandate"))).toBe("flagshipUnmet");
    played.nation("US").legitimacyBp = 6_000;
    expect(played.why("US", choose("mandate"))).toBe("ok");
    played.cabinet("US").cashM = Math.round(played.cabinet("US").appropriationM * 0.2) - 1;
    expect(played.why("US", choose("rails"))).toBe("money");
    expect(played.why("US", choose("rest"))).toBe("ok");
  });

  it("is chosen when the match starts, and another at half time", () => {
    const played = game().turn({ US: [choose("rest")] });
    expect(played.why("US", choose("rest"))).toBe("sameAlready");
    for (let turn = 1; turn < 4; turn++) {
      expect(played.why("US", choose("rails"))).toBe("flagshipNotDue");
      played.turn();
    }
    expect(played.state.world.turn).toBe(4);
    expect(played.why("US", choose("rails"))).toBe("ok");
    played.turn({ US: [choose("rails")] });
    expect(played.nation("US").flagships).toEqual(["rest", "rails"]);
    played.nation("US").legitimacyBp = 9_000;
    expect(played.why("US", choose("mandate"))).toBe("flagshipsChosen");
  });

  it("takes the place of another in a plan, and opens when the scenario says", () => {
    expect(addOrder([choose("rails")], choose("rest"))).toEqual([choose("rest")]);
    const late = game(2);
    expect(late.why("US", choose("rest"))).toBe("notOpenYet");
    expect(late.turn().turn().why("US", choose("rest"))).toBe("ok");
  });

  it("is chosen by the ministers where the plan leaves it open, and nobody waits", () => {
    const played = game();
    const chosenBy = (plan: Order[]) =>
      settled(played.rules, viewFor(played.state, "US"), plan).filter(({ kind }) => kind === "flagship");
    expect(chosenBy([])).toHaveLength(1);
    expect(chosenBy([choose("rest")])).toEqual([choose("rest")]);
    played.turn({ US: [choose("rest")] });
    expect(chosenBy([])).toEqual([]);
    expect(settled(game(3).rules, viewFor(game(3).state, "US"), [])).toEqual([]);
  });

  it("of a nation that there is not is refused with the content", () => {
    expect(() => withFlagships([{ ...OF_TEST[0], nation: "XX" }])).toThrow(/flagships\/rails: nation: no nation XX/);
    expect(() => withFlagships([{ ...OF_TEST[0], effects: [{ kind: "outage", bp: 1 }] }])).toThrow(ContentError);
  });
});

describe("the flagships of the game", () => {
  it("are three for each nation, each with a plan of play that holds it dear", () => {
    const { rules } = testGame();
    for (const nation of rules.nations.keys()) {
      const own = [...rules.flagships.values()].filter((flagship) => flagship.nation === nation);
      expect(own, nation).toHaveLength(3);
      for (const { id, suits } of own) expect(suits.length, id).toBeGreaterThan(0);
      expect(new Set(own.flatMap(({ suits }) => suits)).size, nation).toBeGreaterThan(2);
    }
  });

  it("can all be chosen when a match starts", () => {
    const { rules } = testGame();
    const all = testGame({ nations: [...rules.scenario.nations] });
    const refused = [...rules.flagships.values()].filter(({ id, nation }) => all.why(nation, choose(id)) !== "ok");
    expect(refused.map(({ id, nation }) => `${id}: ${all.why(nation, choose(id))}`)).toEqual([]);
  });
});
