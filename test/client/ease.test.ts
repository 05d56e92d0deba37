import { expect, test } from "vitest";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { EASE, easiestOf, GRADES, gradeOf, LEVEL_SCORES } from "../../shared/score/ease.ts";
import { LEVELS } from "../../shared/state/words.ts";
import "../../client/words/match.ts";
import { t } from "../../client/words/index.ts";

const measured = {
  KR: { score: 95, error: 2 },
  CA: { score: 84, error: 2 },
  EU: { score: 82, error: 8 },
  JP: { score: 70, error: 2 },
};

test("a nation is called easier or harder where that is sure, and the easiest that is free is recommended", () => {
  expect(Object.keys(measured).map((id) => gradeOf(id, measured))).toEqual([
    "easier",
    "middling",
    "middling",
    "harder",
  ]);
  expect(gradeOf("XX", measured)).toBeUndefined();
  expect(easiestOf(["JP", "CA", "KR"], measured)).toBe("KR");
  expect(easiestOf(["JP", "CA"], measured)).toBeUndefined();
});

test("every nation was measured, and better bots come further", () => {
  const { nations } = rulesetOf("base").scenario;
  expect(Object.keys(EASE).sort()).toEqual([...nations].sort());
  const points = LEVELS.flatMap((level) => LEVEL_SCORES[level] ?? []);
  expect(points.length).toBeGreaterThan(1);
  expect(points).toEqual([...points].sort((a, b) => a - b));
  for (const grade of GRADES) expect(t(`tableWords.ease.${grade}`)).not.toBe("");
});
