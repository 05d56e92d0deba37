import { CloseCode } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({}, { emptyMs: 100 });
});
afterAll(() => server.close());

const find = async (roomId: string) => (await fetch(`${server.address}/api/matches/${roomId}`)).status;

describe("a match", () => {
  it("lives on for a time while nobody is connected, and is then closed", async () => {
    const ann = await server.create();
    const { roomId } = ann.room;
    await ann.drop();
    expect(await find(roomId)).toBe(200);
    await expect.poll(() => find(roomId)).toBe(404);
  });

  it("ends with the server, which tells its people so", async () => {
    const ann = await server.create();
    await server.close();
    expect(await ann.closed).toBe(CloseCode.SERVER_SHUTDOWN);
  });
});
