import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { polled } from "../../client/session/polled.ts";
import { BEAT, type Beat, POLLED_PATH } from "../../shared/protocol/line.ts";
import { CLOSE_CODES, PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { relay } from "../support/relay.ts";
import { player, testServer } from "./testServer.ts";

type Connection = Room["connection"];

/** As a page comes in whose network lets no WebSocket through. */
class PollingSDK extends ColyseusSDK {
  protected override createRoom<T>(...given: Parameters<ColyseusSDK["createRoom"]>): Room<unknown, T> {
    const room = super.createRoom<T>(...(given as [string]));
    let made: Connection;
    Object.defineProperty(room, "connection", {
      get: () => made,
      set(connection: Connection) {
        connection.transport = polled(connection.events);
        made = connection;
      },
    });
    return room;
  }
}

const NEW_MATCH = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  turns: 2,
  timerSeconds: 0,
  seats: 2,
};

const WHOLE_MATCH = { ...NEW_MATCH, turns: 8, seats: 8, isPublic: false };

/** Which requests are sent twice, the first answer lost, as by a browser whose connection ended before that came. */
let repeats: "GET" | "POST" | undefined;
const ask = globalThis.fetch;
globalThis.fetch = async (to, init) => {
  const isRepeated = repeats !== undefined && repeats === init?.method;
  if (isRepeated) await (await ask(to, init)).text();
  return ask(to, init);
};
afterAll(() => {
  globalThis.fetch = ask;
});

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const openMatch = async () =>
  player(await new PollingSDK(server.address).create(ROOM, { ...NEW_MATCH, isPublic: false }));

describe("a line that is polled for", () => {
  it("carries a whole quick match through a proxy that refuses WebSockets", async () => {
    const line = await relay(server.address);
    line.putBehind("refusesUpgrades");
    await expect(new ColyseusSDK(line.address).create(ROOM, WHOLE_MATCH)).rejects.toThrow();
    const ann = player(await new PollingSDK(line.address).create(ROOM, WHOLE_MATCH));
    await ann.until(() => ann.told.seat !== undefined);
    expect(await ann.ask("chooseNation", { nation: "IN" })).toEqual({ ok: true });
    expect(await ann.ask("start", {})).toEqual({ ok: true });
    for (const turn of Array.from({ length: WHOLE_MATCH.turns }, (_, index) => index)) {
      await ann.until(() => ann.told.view?.view.world.turn === turn);
      expect(await ann.ask("plan", { turn, orders: [] })).toEqual({ ok: true });
      expect(await ann.ask("lock", { turn, locked: true })).toEqual({ ok: true });
    }
    await ann.until(() => ann.table().phase === "finished");
    expect(ann.told.view?.view.world.ending).toBeDefined();
    line.close();
  });

  it("answers a beat with the server's time", async () => {
    const ann = await openMatch();
    const beat = new Promise<Beat>((resolve) => ann.room.onMessage(BEAT, resolve));
    const before = Date.now();
    ann.room.send(BEAT, 7);
    const { number, now } = await beat;
    expect(number).toBe(7);
    // The server of this test has the same clock.
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it("says why it ends: the seat is taken over by another line", async () => {
    const ann = await openMatch();
    await ann.until(() => ann.told.seat !== undefined);
    const { token = "", roomId = "" } = ann.told.seat ?? {};
    await server.join(roomId, { token });
    expect(await ann.closed).toBe(CLOSE_CODES.takenOver);
  });

  it("that is lost is no goodbye: the seat stays its person's", async () => {
    const ann = await openMatch();
    await ann.until(() => ann.told.seat !== undefined);
    await ann.ask("chooseNation", { nation: "IN" });
    const { token = "", roomId = "" } = ann.told.seat ?? {};
    ann.room.connection.close(CLOSE_CODES.comeBack);
    const back = await server.join(roomId, { token });
    await back.until(() => back.told.seat?.nation === "IN");
  });

  it("ends when an answer was lost on the way and asked for again, as browsers do by themselves", async () => {
    const ann = await openMatch();
    await ann.until(() => ann.told.seat !== undefined);
    repeats = "GET";
    for (let beat = 1; beat < 4; beat++) ann.room.send(BEAT, beat);
    expect(await ann.closed).toBe(CLOSE_CODES.lost);
    repeats = undefined;
  });

  it("takes what was sent twice, as browsers do by themselves, for one", async () => {
    const ann = await openMatch();
    await ann.until(() => ann.told.seat !== undefined);
    const heard: number[] = [];
    ann.room.onMessage<Beat>(BEAT, ({ number }) => heard.push(number));
    repeats = "POST";
    for (let beat = 1; beat < 4; beat++) ann.room.send(BEAT, beat);
    await ann.until(() => heard.includes(3));
    repeats = undefined;
    expect(await ann.ask("chooseNation", { nation: "IN" })).toEqual({ ok: true });
    expect(heard).toEqual([1, 2, 3]);
  });

  it("that leads to nothing that can be an address is ended, and is nobody's fault", async () => {
    const faults: unknown[] = [];
    const fault = (error: unknown) => faults.push(error);
    process.on("unhandledRejection", fault);
    const address = `${server.address}${POLLED_PATH}/?EIO=4&transport=polling`;
    for (const to of [":bad", "//", "\\", "@/a/b", "/a/b?sessionId=d", "%"]) {
      const opened = await (await fetch(`${address}&sessionId=c&to=${encodeURIComponent(to)}`)).text();
      const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
      await expect.poll(async () => (await fetch(`${address}&sid=${sid}`)).status, { timeout: 4_000 }).toBe(400);
    }
    process.off("unhandledRejection", fault);
    expect(faults).toEqual([]);
  });

  it("is opened for no page of another origin", async () => {
    const asked = `${server.address}${POLLED_PATH}/?EIO=4&transport=polling&to=/a/b&sessionId=c`;
    expect((await fetch(asked)).status).toBe(200);
    expect((await fetch(asked, { headers: { origin: "https://elsewhere.example" } })).status).toBe(403);
  });
});

describe("a private server", () => {
  it("opens no polled line to who has not said its password, and knows who keeps no cookie", async () => {
    const secret = await testServer({ SERVER_PASSWORD: "open sesame" });
    const asked = `${secret.address}${POLLED_PATH}/?EIO=4&transport=polling&to=/a/b&sessionId=c`;
    expect((await fetch(asked)).status).toBe(401);
    Object.assign(globalThis, { location: { origin: secret.address } });
    const { sayPassword } = await import("../../client/session/server.ts");
    await expect(sayPassword("open up")).rejects.toMatchObject({ code: "wrongPassword" });
    // Node keeps none.
    await expect(sayPassword("open sesame")).rejects.toMatchObject({ code: "cookiesRefused" });
    await secret.close();
  });
});
