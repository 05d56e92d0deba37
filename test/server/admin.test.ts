import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServerStatus } from "../../shared/protocol/admin.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

const ADMIN_TOKEN = "a-token-of-the-tests";
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ ADMIN_TOKEN });
});
afterAll(() => server.close());

const ask = (path: string, init: RequestInit = {}, token = ADMIN_TOKEN) =>
  fetch(`${server.address}/api/admin/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
const tell = (path: string, body: unknown = {}) => ask(path, { method: "POST", body: JSON.stringify(body) });
const status = async () => (await (await ask("status")).json()) as ServerStatus;

describe("whoever watches over the server", () => {
  it("needs its token", async () => {
    expect((await ask("status", {}, "another")).status).toBe(401);
    expect((await fetch(`${server.address}/api/admin/status`)).status).toBe(401);
    expect((await ask("status")).status).toBe(200);
  });

  it("sees its load, its matches and who is in them", async () => {
    const ann = await server.create({ isPublic: false });
    const bob = await server.join(ann.room.roomId);
    await bob.ask("chooseNation", { nation: "BR" });
    const { matches, ...figures } = await status();
    expect(matches).toEqual([
      expect.objectContaining({
        code: ann.room.roomId,
        phase: "lobby",
        isPublic: false,
        people: [
          { name: "Ann", nation: "", isConnected: true, hasLeft: false },
          { name: "Bob", nation: "BR", isConnected: true, hasLeft: false },
        ],
      }),
    ]);
    expect(figures).toMatchObject({ connections: 2, isDraining: false });
    for (const figure of ["upSeconds", "memoryMB", "processorPercent", "lagMs"] as const)
      expect(figures[figure]).toBeGreaterThanOrEqual(0);
    await tell(`matches/${ann.room.roomId}/close`);
  });

  it("sends somebody away, whose secret then leads nowhere", async () => {
    const ann = await server.create();
    const bob = await server.join(ann.room.roomId);
    await bob.until(() => bob.told.seat !== undefined);
    expect((await tell(`matches/${ann.room.roomId}/expel`, { name: "Bob" })).status).toBe(204);
    expect(await bob.closed).toBe(CLOSE_CODES.sentAway);
    const again = { nickname: "Bo", token: bob.told.seat!.token };
    await expect(server.join(ann.room.roomId, again)).rejects.toThrow("sentAway");
    expect((await tell(`matches/${ann.room.roomId}/expel`, { name: "Nobody" })).status).toBe(404);
    expect((await tell(`matches/${ann.room.roomId}/expel`, { who: "Bob" })).status).toBe(400);
  });

  it("closes a match for good: its link says so", async () => {
    const ann = await server.create();
    await ann.ask("start", {});
    expect((await tell(`matches/${ann.room.roomId}/close`)).status).toBe(204);
    expect(await ann.closed).toBe(CLOSE_CODES.closed);
    await expect.poll(async () => (await fetch(`${server.address}/api/matches/${ann.room.roomId}`)).status).toBe(410);
    expect(await (await fetch(`${server.address}/api/matches/${ann.room.roomId}`)).json()).toEqual({ error: "closed" });
    expect((await tell("matches/NOSUCH/close")).status).toBe(404);
  });

  it("says something to everybody", async () => {
    const ann = await server.create();
    const heard = new Promise((resolve) => ann.room.onMessage("announcement", resolve));
    expect((await tell("announce", { text: " We close at noon. " })).status).toBe(204);
    expect(await heard).toEqual({ text: "We close at noon." });
    expect((await tell("announce", { text: "" })).status).toBe(400);
  });

  it("lets no new matches in, and lets them in again", async () => {
    const ann = await server.create();
    await tell("drain", { isDraining: true });
    await expect(server.create()).rejects.toThrow("serverClosing");
    expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    expect((await server.join(ann.room.roomId)).room.roomId).toBe(ann.room.roomId);
    await tell("drain", { isDraining: false });
    expect((await server.create()).room.roomId).toBeTruthy();
  });

  it("takes a copy of all matches home", async () => {
    const ann = await server.create();
    const response = await ask("backup");
    expect(response.headers.get("content-disposition")).toContain(".sqlite");
    const folder = mkdtempSync(join(tmpdir(), "tctm-backup-"));
    const path = join(folder, "copy.sqlite");
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    const copy = new DatabaseSync(path);
    const codes = copy
      .prepare("select code from matches")
      .all()
      .map(({ code }) => code);
    expect(codes).toContain(ann.room.roomId);
    copy.close();
    rmSync(folder, { recursive: true });
  });

  it("may not be guessed at for long", async () => {
    const answers = [];
    for (let k = 0; k < 31; k++) answers.push((await ask("status", {}, `guess ${k}`)).status);
    expect(answers).toContain(429);
  });
});
