import { describe, expect, it } from "vitest";
import { worse } from "./compare.ts";
import { type Line, type Measured, resultOf } from "./line.ts";
import { inRounds, quantile } from "./rounds.ts";

const line = (more: Partial<Line> = {}): Line => ({
  name: "turn",
  what: "a turn",
  anchor: "a copy",
  unit: "µs",
  goal: 2,
  dream: 1,
  measure: () => Promise.reject(new Error("it is not measured here")),
  ...more,
});
const measured = (ratio: number, more: Partial<Measured> = {}): Measured => ({
  ours: ratio,
  anchor: 1,
  ratio,
  spread: 0.05,
  ...more,
});

describe("a line of the benches", () => {
  it("holds at its goal, and is a dream below that", () => {
    const verdicts = [2.1, 2, 1].map((ratio) => resultOf(line(), measured(ratio)));
    expect(verdicts.map(({ holds, isDream }) => [holds, isDream])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it("holds above its goal where more is better, and never without a goal for a dream", () => {
    const more = line({ isMoreBetter: true, goal: 3, dream: 10 });
    expect([2.9, 3, 10].map((ratio) => resultOf(more, measured(ratio)).holds)).toEqual([false, true, true]);
    const { dream: _, ...plain } = line();
    expect(resultOf(plain, measured(0.1)).isDream).toBe(false);
  });

  it("does not hold while a value of its own is over its limit", () => {
    const limits = [{ what: "it takes", value: 51, most: 50, unit: "ms" }];
    expect(resultOf(line(), measured(0.5, { limits }))).toMatchObject({ holds: false, isDream: false });
  });
});

describe("rounds", () => {
  it("take the median of what both measure in turns, and leave the first round out", async () => {
    const told: string[] = [];
    const ours = [100, 4, 6, 8];
    const found = await inRounds(
      3,
      () => {
        told.push("ours");
        return ours.shift() ?? Number.NaN;
      },
      () => {
        told.push("anchor");
        return 2;
      },
    );
    expect(found).toMatchObject({ ours: 6, anchor: 2, ratio: 3 });
    expect(told).toEqual(["ours", "anchor", "ours", "anchor", "ours", "anchor", "ours", "anchor"]);
  });

  it("find a quantile among few values", () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([3, 1, 2], 0.99)).toBe(3);
  });
});

describe("a comparison with a kept result", () => {
  const kept = { lines: [{ name: "turn", ratio: 1, spread: 0.05 }] };
  it("names what got worse by more than both spread, and nothing else", () => {
    expect(worse(kept, [resultOf(line(), measured(1.15))])).toEqual([]);
    expect(worse(kept, [resultOf(line(), measured(0.5))])).toEqual([]);
    expect(worse(kept, [resultOf(line(), measured(1.3))])).toEqual(["turn got worse: 1.00 × before, 1.30 × now"]);
    expect(worse(kept, [resultOf(line({ isMoreBetter: true }), measured(0.7))])).toHaveLength(1);
    expect(worse(kept, [resultOf(line({ name: "new" }), measured(9))])).toEqual([]);
  });
});
