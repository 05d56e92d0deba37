import { expect, it } from "vitest";
import { fuzzRun } from "./fuzzRun.ts";

/** `npm run fuzz -- --messages 1000000` sends as many as you have time for. */
it("a match or a lesson that is sent nonsense minds nothing of it, and honest people play on", {
  timeout: 90_000,
}, async () => {
  const { faults, sent, answered, turns, wishes } = await fuzzRun(20_000, 1);
  expect(faults).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(20_000);
  expect(answered).toBeGreaterThan(sent / 4);
  expect(turns).toBeGreaterThan(0);
  expect(wishes).toBeGreaterThan(0);
});
