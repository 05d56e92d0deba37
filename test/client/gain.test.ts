import { expect, test } from "vitest";
import { t } from "../../client/words/index.ts";
import "../../client/words/match.ts";

test("one point is one, more and less are several", () => {
  const gain = (points: string, count: number) => t("reasons.gain", { points, count });
  expect(gain("+1", 1)).toBe("Forecast: +1 point.");
  expect(gain("+0.9", 0.9)).toBe("Forecast: +0.9 points.");
  expect(gain("+7.1", 7.1)).toBe("Forecast: +7.1 points.");
});
