import { afterAll, beforeAll, expect, it } from "vitest";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const PUPILS = 40;
const TABLES = 5;

it("forty pupils behind one address are let in, each in one try, and play a turn", { timeout: 60_000 }, async () => {
  const hosts = await Promise.all(
    Array.from({ length: TABLES }, (_, table) => server.create({ nickname: `Host ${table}`, seats: 12 })),
  );
  const pupils = await Promise.all(
    Array.from({ length: PUPILS - TABLES }, async (_, number) => {
      const code = hosts[number % TABLES]!.room.roomId;
      // As a page does it: it asks for the match, then it comes in.
      expect((await fetch(`${server.address}/api/matches/${code}`)).status).toBe(200);
      return server.join(code, { nickname: `Pupil ${number}` });
    }),
  );
  for (const one of [...hosts, ...pupils]) await one.until(() => one.told.seat !== undefined);
  for (const host of hosts) expect(await host.ask("start", {})).toEqual({ ok: true });
  const all = [...hosts, ...pupils];
  for (const one of all) await one.until(() => one.told.view?.view.me !== undefined);
  for (const one of all) expect(await one.ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
  for (const one of all) await one.until(() => one.told.view?.view.world.turn === 1);
});
