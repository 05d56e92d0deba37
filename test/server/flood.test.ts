import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_PUPILS } from "../../server/lessons/roster.ts";
import { LIMITS, PACES } from "../../server/limits/limits.ts";
import { POLLED_PATH } from "../../shared/protocol/line.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { askFrom } from "../support/askFrom.ts";
import { codeOf } from "../support/codeOf.ts";
import { ofAMinute } from "../support/ofAMinute.ts";
import { testServer } from "./testServer.ts";

const OPTIONS = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  turns: 2,
  timerSeconds: 0,
  seats: 2,
  isPublic: true,
};

const LESSON = { scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 0, tables: 2, nations: 4, pupilsPerNation: 2,
  isDuplicate: true, chat: "phrases", hasMadeNames: true, bots: "careless" }; // biome-ignore format: a list

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  const paces = {
    ...PACES,
    matches: { points: 10, seconds: 60 },
    lines: { points: 40, seconds: 60 },
    pupils: { points: 20, seconds: 3_600 },
  };
  server = await testServer({ MAX_MATCHES: "100" }, { limits: { ...LIMITS, paces, connectionsAtOnce: 40 } });
});
afterAll(() => server.close());

describe("a flood from one address", () => {
  const create = (from: string) => askFrom(from, `${server.address}/matchmake/create/match`, OPTIONS);

  it("of new matches ends, is told how long to wait, and keeps nobody else out", async () => {
    for (let k = 0; k < 10; k++) expect((await create("127.0.0.2")).status).toBe(200);
    const refused = await create("127.0.0.2");
    expect(refused.status).toBe(429);
    const seconds = Number(refused.retryAfter);
    expect(seconds).toEqual(ofAMinute);
    expect(refused.body.error).toBe(`tooFast ${seconds}`);
    expect((await create("127.0.0.3")).status).toBe(200);
  });

  it("of guessed codes ends on every road", async () => {
    const statuses = new Map<number, number>();
    for (let k = 0; k < 150; k++) {
      const roads = [`/api/matches/${codeOf(3 * k)}`, `/api/lessons/${codeOf(3 * k + 1)}`];
      const answers = await Promise.all([
        ...roads.map((road) => askFrom("127.0.0.4", server.address + road)),
        askFrom("127.0.0.4", `${server.address}/matchmake/joinById/${codeOf(3 * k + 2)}`, OPTIONS),
      ]);
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(statuses.get(429)).toBe(450 - PACES.misses.points);
    const refused = await askFrom("127.0.0.4", `${server.address}/api/matches/ZZZZZZ`);
    expect(Number(refused.retryAfter)).toBe(refused.body.seconds);
  });
});

describe("lines", () => {
  const upgraded = (localAddress: string) =>
    new Promise<{ status: number | undefined; retryAfter: string | undefined }>((resolve, reject) => {
      const headers = {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "x".repeat(22).concat("=="),
      };
      const asked = request(server.address, { localAddress, headers, agent: false });
      const told = ({ statusCode: status, headers: { "retry-after": retryAfter } }: IncomingMessage) =>
        resolve({ status, retryAfter });
      asked.once("response", (response) => told(response.resume()));
      asked.once("upgrade", (response, socket) => {
        socket.destroy();
        told(response);
      });
      asked.once("error", reject).end();
    });
  const polled = (from: string) => askFrom(from, `${server.address}${POLLED_PATH}/?EIO=4&transport=polling`);

  it("are opened by one address so many in a minute, WebSockets and polled ones together", async () => {
    for (let k = 0; k < 20; k++) expect((await upgraded("127.0.0.11")).status).toBe(101);
    for (let k = 0; k < 20; k++) expect((await polled("127.0.0.11")).status).toBe(200);
    for (const { status, retryAfter } of [await upgraded("127.0.0.11"), await polled("127.0.0.11")]) {
      expect(status).toBe(429);
      expect(Number(retryAfter)).toEqual(ofAMinute);
    }
    expect((await upgraded("127.0.0.12")).status).toBe(101);
  });
});

describe("the key of a lesson", () => {
  it("still opens it while somebody at the same address tries keys out, and these end", async () => {
    const { code, key } = (await askFrom("127.0.0.10", `${server.address}/api/lessons`, LESSON)).body as {
      code: string;
      key: string;
    };
    const read = async (said: string) => {
      const headers = { authorization: `Bearer ${said}` };
      return (await fetch(`${server.address}/api/lessons/${code}/record`, { headers })).status;
    };
    const answers: number[] = [];
    for (let k = 0; k < 40; k++) answers.push(await read(`guess ${k}`));
    expect(answers).toEqual([...Array(PACES.wrongKeys.points).fill(403), ...Array(10).fill(429)]);
    expect(await read(key)).toBe(200);
  });
});

describe("connections", () => {
  it("are held open by one address so many at a time, and others still get theirs", async () => {
    const { hostname, port } = new URL(server.address);
    const open = async (localAddress: string) => {
      const socket = connect({ port: Number(port), host: hostname, localAddress });
      await once(socket, "connect");
      return socket;
    };
    const held = await Promise.all(Array.from({ length: 60 }, () => open("127.0.0.8")));
    const closed = () => held.filter((socket) => socket.closed).length;
    await expect.poll(closed).toBe(20);
    expect((await askFrom("127.0.0.9", `${server.address}/api/matches`)).status).toBe(200);
    expect(closed()).toBe(20);
    for (const socket of held) socket.destroy();
    await expect
      .poll(async () => (await askFrom("127.0.0.8", `${server.address}/api/matches`).catch(() => undefined))?.status)
      .toBe(200);
  });
});

describe("a lesson", () => {
  it("is not filled by false pupils of one address, and a class of two hundred still fits", {
    timeout: 30_000,
  }, async () => {
    const opened = await askFrom("127.0.0.1", `${server.address}/api/lessons`, LESSON);
    const { code } = opened.body as { code: string };
    const come = async (from: string) => {
      const place = await askFrom(from, `${server.address}/matchmake/joinById/${code}`, { version: PROTOCOL_VERSION });
      const room = await server.sdk.consumeSeatReservation(place.body as never);
      room.reconnection.enabled = false;
      room.onMessage("*", () => {});
    };
    const comings = await Promise.allSettled(Array.from({ length: 30 }, () => come("127.0.0.6")));
    const refusals = comings.flatMap((one) => (one.status === "rejected" ? String(one.reason.message) : []));
    expect(refusals).toHaveLength(10);
    expect(new Set(refusals.map((words) => words.replace(/\d+/, "n")))).toEqual(new Set(["tooFast n"]));
    await come("127.0.0.7");
    // A class of two hundred behind one address fits.
    const { points } = PACES.pupils;
    expect(200 <= points && points < MOST_PUPILS).toBe(true);
  });
});
