import { expect, it } from "vitest";
import { crashRun } from "./crashRun.ts";

/** `npm run crash -- --kills 200` kills as often as you have time for. */
it("a server that is killed loses nothing that it acknowledged", { timeout: 90_000 }, async () => {
  const { faults, acknowledged } = await crashRun(1, 4);
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(10);
});
