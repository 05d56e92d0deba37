import { matchMaker } from "@colyseus/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOM } from "../../shared/protocol/protocol.ts";
import { askFrom } from "../support/askFrom.ts";
import { ofAMinute } from "../support/ofAMinute.ts";
import { plenty } from "../support/plenty.ts";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  const limits = plenty({ reopenings: { points: 2, seconds: 60 } });
  server = await testServer({ MAX_MATCHES: "3" }, { emptyMs: 1_000, limits });
});
afterAll(() => server.close());

const untilAllAreAway = () => expect.poll(() => matchMaker.query({ name: ROOM }), { timeout: 5_000 }).toEqual([]);
const recorded = async (): Promise<string> => {
  const ann = await server.create();
  await ann.until(() => ann.told.seat !== undefined);
  await ann.drop();
  return ann.room.roomId;
};
const ask = (from: string, code: string | undefined) => askFrom(from, `${server.address}/api/matches/${code}`);

it("matches are taken up from their record as fast as people come back, and as many as there are places", {
  timeout: 30_000,
}, async () => {
  const codes = [await recorded(), await recorded()];
  await untilAllAreAway();
  codes.push(await recorded(), await recorded());
  await untilAllAreAway();

  for (const code of codes.slice(0, 2)) expect((await ask("127.0.0.2", code)).status).toBe(200);
  const refused = await ask("127.0.0.2", codes[2]);
  expect([refused.status, refused.body.error]).toEqual([429, "tooFast"]);
  expect(Number(refused.retryAfter)).toEqual(ofAMinute);
  expect((await ask("127.0.0.3", codes[2])).status).toBe(200);
  // It is open now: the way into it costs nobody anything.
  expect((await ask("127.0.0.2", codes[2])).status).toBe(200);

  const full = await ask("127.0.0.4", codes[3]);
  expect([full.status, full.body.error]).toEqual([503, "serverFull"]);
  // Those that nobody enters go again, and leave their places.
  await untilAllAreAway();
  expect((await ask("127.0.0.4", codes[3])).status).toBe(200);
});
