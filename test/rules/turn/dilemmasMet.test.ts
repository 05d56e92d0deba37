import { describe, expect, it } from "vitest";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import { DILEMMA_THEMES, type DilemmaTheme } from "../../../shared/content/words.ts";
import "../../../shared/score/everyPar.ts";
import { newMatch } from "../../../shared/setup/newMatch.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";

/** Who was asked something, quarter by quarter from the second on, of a match in which nobody orders anything. */
function askedIn(scenario: string, seed: number, seats: number, theme?: DilemmaTheme): NationId[][] {
  const rules = rulesetOf(scenario);
  const all = rules.scenario.nations;
  const nations = Array.from({ length: seats }, (_, k) => all[(seed + k) % all.length] ?? "");
  let state = newMatch(rules, { seed, nations });
  const asked: NationId[][] = [];
  for (;;) {
    state = resolveTurn(rules, state, {}, theme && { theme }).state;
    if (state.world.ending) return asked;
    asked.push(state.world.order.filter((id) => state.cabinets[id]?.dilemma));
  }
}

describe("who plays for the first time", () => {
  it.each(["quick", "classroom", "sandbox"])("is asked something in the second quarter of %s", (scenario) => {
    const SEATS = 4;
    for (let seed = 1; seed <= 24; seed++)
      expect(askedIn(scenario, seed, SEATS)[0], `seed ${seed}`).toHaveLength(SEATS);
  });

  it("is asked the same in every tutorial, by a neighbour", () => {
    const rules = rulesetOf("sandbox");
    for (let seed = 1; seed <= 5; seed++) {
      const { state } = resolveTurn(rules, newMatch(rules, { seed, nations: ["IN", "US", "CN", "EU"] }), {});
      expect(state.cabinets.IN?.dilemma).toEqual({ id: "spaceship" });
    }
  });
});

describe.each(DILEMMA_THEMES)("a class that has chosen the theme %s", (theme) => {
  /** Dilemmas for each nation and quarter after the first. */
  const rate = (scenario: string, seats: number) => {
    const matches = Array.from({ length: 6 }, (_, seed) => askedIn(scenario, seed, seats, theme)).flat();
    return matches.reduce((sum, { length }) => sum + length, 0) / (matches.length * seats);
  };

  it("is asked about once a quarter", () => {
    expect(rate("quick", 6)).toBeGreaterThan(0.95);
    expect(rate("classroom", 6)).toBeGreaterThan(0.9);
  });

  it("is asked in about seven of ten quarters of a long match", () => {
    expect(rate("base", 6)).toBeGreaterThan(0.6);
    expect(rate("base", 6)).toBeLessThan(0.8);
  });
});
