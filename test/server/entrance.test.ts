import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entrance } from "../../server/http/password.ts";
import { type LobbyListing, PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

const PASSWORD = "open sesame";
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ SERVER_PASSWORD: PASSWORD, INVITE_ONLY: "true", MAX_SEATS: "6" });
});
afterAll(() => server.close());

const get = (path: string, cookie = "") => fetch(server.address + path, { headers: { cookie } });
const say = (password: unknown) =>
  fetch(`${server.address}/api/entrance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ password }),
  });
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const options = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  timerSeconds: 0,
  seats: 2,
  isPublic: true,
};
const create = (cookie: string, more: object = {}) =>
  fetch(`${server.address}/matchmake/create/match`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify({ ...options, ...more }),
  });
const upgraded = (cookie: string) =>
  new Promise<number | undefined>((resolve) => {
    const headers = {
      cookie,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": Buffer.alloc(16).toString("base64"),
    };
    const asked = request(`${server.address}/process/room`, { headers });
    asked.once("response", (response) => resolve(response.resume().statusCode));
    asked.once("upgrade", (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    asked.end();
  });

describe("a server whose pages may stand in frames of others", () => {
  it("gives what a browser sends from there, where there is TLS, and takes it back in both forms", () => {
    const { pass, forget } = entrance(PASSWORD, true);
    expect(pass(PASSWORD, true)).toMatch(/; Secure; Partitioned; SameSite=None$/);
    expect(pass(PASSWORD, false)).toMatch(/SameSite=Strict/);
    expect(forget).toEqual([expect.stringMatching(/Strict/), expect.stringMatching(/Partitioned/)]);
    expect(entrance(PASSWORD).pass(PASSWORD, true)).toMatch(/SameSite=Strict/);
  });
});

describe("a server with a password", () => {
  it("tells nothing of its matches, opens none and connects nobody without it", async () => {
    expect((await get("/api/matches")).status).toBe(401);
    expect((await get("/api/matches/ABCDEF")).status).toBe(401);
    expect((await get("/api/matches", "entrance=made-up")).status).toBe(401);
    const refused = await create("");
    expect([refused.status, await refused.json()]).toMatchObject([401, { error: "passwordNeeded" }]);
    expect(await upgraded("")).toBe(401);
    // The page itself comes: it is where the password is asked for.
    expect([200, 503]).toContain((await get("/m/ABCDEF")).status);
    expect((await get("/healthz")).status).toBe(200);
  });

  it("lets in who says it, once and for all", async () => {
    const response = await say(PASSWORD);
    expect(response.status).toBe(204);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/i);
    const cookie = cookieOf(response);
    expect(cookie).not.toContain("sesame");
    expect(await (await get("/api/matches", cookie)).json()).toMatchObject({ matches: [] });
    expect((await create(cookie)).status).toBe(200);
    expect(await upgraded(cookie)).not.toBe(401);
  });

  it("is found by no other spelling of its addresses", async () => {
    const raw = (path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { hostname, port } = new URL(server.address);
        const asked = request({ hostname, port, path });
        asked.once("response", (response) => resolve(response.resume().statusCode));
        asked.once("error", reject).end();
      });
    for (const path of ["/API/matches", "/api/Matches", "/%61pi/matches", "//api/matches", "/x/api/matches"])
      expect(await raw(path), path).toBe(401);
    for (const path of ["http://x/api/matches", "*/matchmake/create/match", "/%E0%A4%A"])
      expect(await raw(path), path).toBe(400);
  });

  it("takes no other, nor many guesses", async () => {
    expect(await (await say("open says me")).json()).toEqual({ error: "wrongPassword" });
    expect((await say(undefined)).status).toBe(403);
    const answers = [];
    for (let k = 0; k < 31; k++) answers.push((await say(`guess ${k}`)).status);
    expect(answers).toContain(429);
  });

  it("takes guesses by cookie no better", async () => {
    const answers = [];
    for (let k = 0; k < 40; k++) answers.push((await get("/api/matches", `entrance=guess${k}`)).status);
    expect(answers).toContain(429);
  });

  it("knows no more whoever said an older one", () => {
    const cookie = entrance("one password").pass("one password", false) ?? "";
    expect(entrance("one password").see(cookie)).toBe("right");
    expect(entrance("another one").see(cookie)).toBe("wrong");
    expect(entrance("another one").see("")).toBe("none");
  });
});

describe("a server for guests alone", () => {
  it("lists no match, and says so", async () => {
    const cookie = `entrance=${/entrance=([^;]+)/.exec(entrance(PASSWORD).pass(PASSWORD, false) ?? "")?.[1]}`;
    const { matches, isInviteOnly, mostSeats } = (await (await get("/api/matches", cookie)).json()) as LobbyListing;
    expect({ matches, isInviteOnly, mostSeats }).toEqual({ matches: [], isInviteOnly: true, mostSeats: 6 });
    expect(await (await create(cookie, { seats: 7 })).json()).toMatchObject({ error: "tooManySeats" });
  });
});
