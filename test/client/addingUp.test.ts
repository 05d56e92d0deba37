import fc from "fast-check";
import { expect, test } from "vitest";
import { addingUp } from "../../client/words/addingUp.ts";

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

test("the tracks of a score of 101.00 add up to 101.0 as they are shown, where each rounded by itself would make 101.2", () => {
  expect(addingUp([1945, 1975, 2355, 1805, 2020], 10_100)).toEqual([1950, 1980, 2350, 1800, 2020]);
  expect(addingUp([1941, 1979, 2355, 1805, 2020], 10_100)).toEqual([1940, 1980, 2360, 1800, 2020]);
});

test("parts add up to the sum as it is shown, and none is more than a tenth from what it is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3_000, max: 5_000 }), { minLength: 1, maxLength: 8 }), (parts) => {
      const shown = addingUp(parts, sum(parts));
      // Of what is less than nothing and shown as nothing, the sign is none.
      expect(sum(shown)).toBe(Math.round(sum(parts) / 10) * 10 + 0);
      for (const [index, part] of parts.entries()) expect(Math.abs((shown[index] ?? 0) - part)).toBeLessThan(10);
    }),
  );
});
