import { expect, it } from "vitest";
import { faultRun } from "./faultRun.ts";
import { lessonRun } from "./lessonRun.ts";

/** Worlds in which something once went wrong. */
const KEPT = [5, 7, 36, 93, 99, 329];
const FROM = 1_000;
const COUNT = 300;
const LESSONS = 60;

/** `npm run faults -- --seeds 10000` looks at as many as you have time for. */
it.each(KEPT)("world %i is as it must be again", async (seed) => {
  expect(await faultRun(seed)).toEqual([]);
});

it("a match keeps its word whatever fails, in some hundred worlds", { timeout: 120_000 }, async () => {
  for (let seed = FROM; seed < FROM + COUNT; seed++)
    expect(await faultRun(seed), `npm run faults -- --seeds 1 --from ${seed}`).toEqual([]);
});

it("a lesson keeps its word whatever fails, in some worlds", { timeout: 120_000 }, async () => {
  for (let seed = FROM; seed < FROM + LESSONS; seed++)
    expect(await lessonRun(seed), `npm run faults -- --seeds 1 --from ${seed}`).toEqual([]);
});
