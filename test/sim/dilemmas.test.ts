import { describe, expect, it } from "vitest";
import { isSound } from "../../server/sim/dilemmas.ts";
import { table } from "../../server/sim/table.ts";
import { weigh } from "../../server/sim/weigh.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";

describe("what dilemmas do", () => {
  const { quarters, asked, given, cases } = weigh({ ...table("quick", 3), nations: ["US", "CN", "BR"] });

  it("is counted: in a quick match about one a quarter for each nation, and none in the first", () => {
    expect(quarters).toBe(24);
    expect(asked).toBeGreaterThan(16);
    expect(asked).toBeLessThanOrEqual(21);
    const answers = Object.values(given).flatMap((counts) => Object.values(counts));
    expect(answers.reduce((sum, n) => sum + n, 0)).toBe(asked);
  });

  it("is weighed by playing on with each answer, of which the last can always be given", () => {
    expect(cases).toHaveLength(8);
    for (const { dilemma, scores } of cases) {
      const { answers } = entry(rulesetOf("quick").dilemmas, dilemma);
      expect(Object.keys(scores)).toContain(answers.at(-1)?.id);
      expect(Object.values(scores).every((score) => score > 20 && score < 200)).toBe(true);
    }
    expect(cases.some(({ scores }) => new Set(Object.values(scores)).size > 1)).toBe(true);
  });

  it("is as it should be where each answer has its share and little hangs on one", () => {
    const answer = (value: number) => ({ given: { value, error: 0.01 }, worth: { value: 0, error: 0.1 }, best: 0.5 });
    const report = (share: number, swing: number) => ({
      dilemma: "any",
      asked: 9,
      answers: { a: answer(share), b: answer(1 - share) },
      swing: { value: swing, error: 0.2 },
      luck: 0,
    });
    expect([report(0.5, 2), report(0.81, 2), report(0.83, 2), report(0.5, 0.5), report(0.5, 4.5)].map(isSound)).toEqual(
      [true, true, false, false, false],
    );
  });
});
