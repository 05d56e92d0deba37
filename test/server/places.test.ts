import { matchMaker } from "@colyseus/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../server/limits/limits.ts";
import { places } from "../../server/rooms/places.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { askFrom } from "../support/askFrom.ts";
import { plenty } from "../support/plenty.ts";
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

describe("places for matches", () => {
  let server: Awaited<ReturnType<typeof testServer>>;
  beforeAll(async () => {
    server = await testServer(
      { MAX_MATCHES: "8" },
      { emptyMs: 3_000, limits: plenty({}, { matchesAtOnce: LIMITS.matchesAtOnce, idleMs: 0 }) },
    );
  });
  afterAll(() => server.close());
  const create = (from: string) => askFrom(from, `${server.address}/matchmake/create/match`, OPTIONS);
  const said = (answers: { body: { error?: string } }[]) => answers.map(({ body }) => body.error ?? "opened").sort();

  it("are not taken twice by those who come in the same moment", async () => {
    const { take } = places({ maxMatches: 3, limits: LIMITS });
    const refusals = await Promise.all(
      Array.from({ length: 10 }, (_, k) => take(`CODE${k}`, { network: `n${k}`, isTable: false })),
    );
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(3);
  });

  it("are not all taken by one address, not even at once", async () => {
    const first = await Promise.all(Array.from({ length: 20 }, () => create("127.0.0.2")));
    expect(said(first)).toEqual([...Array(16).fill("networkFull"), ...Array(4).fill("opened")]);
    const second = await Promise.all(Array.from({ length: 3 }, () => create("127.0.0.3")));
    expect(said(second)).toEqual(["opened", "opened", "opened"]);
    const others = await Promise.all(["127.0.0.4", "127.0.0.5"].map(create));
    expect(said(others)).toEqual(["opened", "serverFull"]);
  });

  it("that a class has left are there for the next one of its school, and its matches go on when they are asked for", async () => {
    const from = "127.0.0.6";
    const open = async () => {
      const { body } = await create(from);
      if (body.error !== undefined) return body.error;
      const room = await server.sdk.consumeSeatReservation(body as never);
      room.reconnection.enabled = false;
      room.onMessage("*", () => {});
      return room;
    };
    await expect.poll(() => matchMaker.query({ name: ROOM }), { timeout: 5_000 }).toEqual([]);
    const first = [await open(), await open(), await open(), await open()];
    // While somebody is there, none of them goes.
    expect(await open()).toBe("networkFull");
    for (const room of first) if (typeof room !== "string") room.connection.close(3_000);
    await expect
      .poll(async () => (await matchMaker.query({ name: ROOM })).every(({ metadata }) => metadata.idleSinceMs > 0))
      .toBe(true);
    const second = await Promise.all([open(), open(), open(), open()]);
    expect(second.filter((room) => typeof room === "string")).toEqual([]);
    const codes = first.flatMap((room) => (typeof room === "string" ? [] : room.roomId));
    await expect.poll(() => codes.some((code) => matchMaker.getLocalRoomById(code))).toBe(false);
    expect((await askFrom("127.0.0.7", `${server.address}/api/matches/${codes[0]}`)).status).toBe(200);
  });
});
