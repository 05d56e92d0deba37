import { CloseCode } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LobbyListing } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({}, { emptyMs: 100 });
});
afterAll(() => server.close());

const listed = async () => {
  const { matches } = (await (await fetch(`${server.address}/api/matches`)).json()) as LobbyListing;
  return matches.length;
};

describe("a match", () => {
  it("lives on for a time while nobody is connected, is then put away, and comes back by its link", async () => {
    const ann = await server.create();
    const { roomId } = ann.room;
    await ann.until(() => ann.told.seat !== undefined);
    await ann.drop();
    expect(await listed()).toBe(1);
    await expect.poll(listed).toBe(0);
    expect((await fetch(`${server.address}/api/matches/${roomId}`)).status).toBe(200);
    const back = await server.join(roomId, { nickname: "Ann", token: ann.told.seat!.token });
    await back.until(() => back.table().host === "Ann");
    await back.room.leave();
  });

  it("ends with the server, which tells its people so", async () => {
    const ann = await server.create();
    await server.close();
    expect(await ann.closed).toBe(CloseCode.SERVER_SHUTDOWN);
  });
});
