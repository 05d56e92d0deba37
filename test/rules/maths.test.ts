import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp2, log2, pow } from "../../shared/state/maths.ts";
import { happens, normal, uniform } from "../../shared/state/random.ts";

describe("maths that agrees in every engine", () => {
  it("powers and logarithms are right to twelve digits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (x, y) => {
          expect(log2(x)).toBeCloseTo(Math.log2(x), 11);
          expect(pow(x, y) / x ** y).toBeCloseTo(1, 11);
          expect(exp2(log2(x)) / x).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  it("refuses what has no logarithm", () => {
    expect(() => log2(0)).toThrow(RangeError);
    expect(() => exp2(Number.NaN)).toThrow(RangeError);
    expect(pow(0, 0.5)).toBe(0);
  });
});

describe("addressed randomness", () => {
  const draws = Array.from({ length: 20_000 }, (_, k) => uniform(42, "test", k));

  it("is uniform, and normal where asked", () => {
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(draws.filter((x) => x < 0.1).length / draws.length).toBeCloseTo(0.1, 1);
    const normals = Array.from({ length: 20_000 }, (_, k) => normal(42, "test", k));
    const m = normals.reduce((sum, x) => sum + x, 0) / normals.length;
    const variance = normals.reduce((sum, x) => sum + (x - m) ** 2, 0) / normals.length;
    expect(Math.abs(m)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it("depends on seed and address alone", () => {
    expect(uniform(1, "hazard", "storm", 3, "US")).toBe(uniform(1, "hazard", "storm", 3, "US"));
    expect(uniform(1, "hazard", "storm", 3, "US")).not.toBe(uniform(1, "hazard", "storm", 4, "US"));
    expect(uniform(1, "hazard", "storm", 3, "US")).not.toBe(uniform(2, "hazard", "storm", 3, "US"));
    expect(Array.from({ length: 1_000 }, (_, k) => happens(0, 5, k)).some(Boolean)).toBe(false);
    expect(Array.from({ length: 1_000 }, (_, k) => happens(10_000, 5, k)).every(Boolean)).toBe(true);
  });
});
