import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { type Explanation, explain } from "../../shared/figures/explain.ts";
import { FIGURE_IDS } from "../../shared/figures/table.ts";
import { positionOf } from "../../shared/state/position.ts";
import { waterfall } from "../../shared/view/waterfall.ts";
import { testGame } from "../support/testGame.ts";

const made = (how: Explanation["how"], terms: Record<string, number>): Explanation => {
  const values = Object.values(terms);
  const value =
    how === "sum"
      ? values.reduce((a, b) => a + b, 0)
      : how === "product"
        ? values.reduce((a, b) => a * b, 1)
        : Math.min(...values);
  return {
    figure: "tokens",
    how,
    value,
    unit: "Pt",
    terms: Object.entries(terms).map(([id, x]) => ({ id, value: x, unit: "Pt" })),
  };
};

describe("a waterfall", () => {
  it("of a sum has a step for each term that changed, came or went", () => {
    expect(waterfall(made("sum", { a: 3, b: 2, c: 1 }), made("sum", { a: 5, b: 2, d: 4 })).steps).toEqual([
      { id: "a", by: 2 },
      { id: "c", by: -1 },
      { id: "d", by: 4 },
    ]);
  });

  it("of a product gives each factor its part by logarithm: two equal doublings share alike", () => {
    const { from, to, steps } = waterfall(made("product", { a: 1, b: 5, c: 2 }), made("product", { a: 2, b: 5, c: 4 }));
    expect([from, to]).toEqual([10, 40]);
    expect(steps.map(({ id }) => id)).toEqual(["a", "c"]);
    for (const { by } of steps) expect(by).toBeCloseTo(15, 2);
  });

  it("of a product that came to nothing names the factor that did it", () => {
    expect(waterfall(made("product", { a: 3, b: 2 }), made("product", { a: 0, b: 9 })).steps).toEqual([
      { id: "a", by: -6 },
    ]);
  });

  it("of a least names what binds now", () => {
    expect(waterfall(made("least", { power: 4, halls: 6 }), made("least", { power: 7, halls: 6 })).steps).toEqual([
      { id: "halls", by: 2 },
    ]);
  });

  it("adds up to the change, for every figure of a played match", () => {
    const { state } = selfPlay("quick", 3, {});
    const { rules, state: start } = testGame({ scenario: "quick", nations: state.world.order });
    for (const me of ["US", "IN"])
      for (const figure of FIGURE_IDS) {
        const fall = waterfall(
          explain(positionOf(rules, start, me), figure),
          explain(positionOf(rules, state, me), figure),
        );
        const sum = fall.steps.reduce((total, { by }) => total + by, 0);
        if (fall.steps.length > 0)
          expect(Math.abs(sum - (fall.to - fall.from)), `${me} ${figure}`).toBeLessThan(
            // The state rounds figures to hundredths, and their terms much finer.
            0.011 + 1e-6 * Math.abs(fall.to),
          );
      }
  });
});
