import { expect, it } from "vitest";
import { hasPostgres, hasRedis } from "../support/realServers.ts";
import { cluster, crashRun, single } from "./crashRun.ts";

/** `npm run crash -- --kills 200` kills as often as you have time for. */
it("a server that is killed loses nothing that it acknowledged", { timeout: 90_000 }, async () => {
  const { faults, acknowledged, wishes } = await crashRun(single(), 1, 4);
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(10);
  expect(wishes).toBeGreaterThan(0);
});

it.skipIf(!hasPostgres || !hasRedis)(
  "of three servers with Redis and PostgreSQL, one that is killed leaves its matches to the others",
  { timeout: 120_000 },
  async () => {
    const { faults, acknowledged } = await crashRun(await cluster(), 1, 3);
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(10);
  },
);
