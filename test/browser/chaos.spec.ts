import { expect, test } from "@playwright/test";
import { chaosRun } from "../chaos/chaosRun.ts";

/** `npm run chaos` does so for as long as you have time, with a lesson, too. */
test("two friends play through a storm of failing lines and a killed server, and lose nothing by it", async () => {
  test.setTimeout(120_000);
  const folder = test.info().outputPath("pictures");
  const { faults, deaths, edits } = await chaosRun({ seed: SEED, ms: 0, parties: ["friends"], folder, told: () => {} });
  expect(faults).toEqual([]);
  expect(deaths).toBeGreaterThan(0);
  expect(edits).toBeGreaterThan(0);
});

/** Of a storm in which the server is killed. */
const SEED = 1;
