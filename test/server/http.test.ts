import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAllowedOrigin } from "../../server/http/door.ts";
import type { LobbyListing } from "../../shared/protocol/protocol.ts";
import { plenty } from "../support/plenty.ts";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  const settings = { MAX_MATCHES: "3", METRICS: "true", ALLOWED_ORIGINS: "https://school.example" };
  server = await testServer(settings, { limits: plenty() });
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit) => fetch(server.address + path, init);

/** Asks for a WebSocket as a page of that origin would. @returns the status of the answer. */
const upgrade = (path: string, origin: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(server.address + path, {
      headers: {
        origin,
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": Buffer.alloc(16).toString("base64"),
      },
    });
    asked.once("response", (response) => resolve(response.resume().statusCode));
    asked.once("upgrade", (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });

describe("the list of matches", () => {
  it("has the public ones; any is found by its code", async () => {
    const ann = await server.create({ nickname: "Ann" });
    const hidden = await server.create({ nickname: "Hidden", isPublic: false });
    const { matches: listed } = (await (await get("/api/matches")).json()) as LobbyListing;
    expect(listed).toEqual([expect.objectContaining({ host: "Ann", phase: "lobby", seats: 2, people: 1, turns: 2 })]);
    await hidden.until(() => true);
    const { code } = hidden.table();
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
    const found = await get(`/api/matches/${code.toLowerCase()}`);
    expect(await found.json()).toEqual({ roomId: hidden.room.roomId });
    const missing = await get("/api/matches/ZZZZZZ");
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({ error: "noSuchMatch" });
    await ann.ask("start", {});
    await ann.until(() => ann.table().phase === "planning");
    expect(await (await get("/api/matches")).json()).toMatchObject({ matches: [{ phase: "planning" }] });
  });

  it("ends at the most that the server takes", async () => {
    await server.create();
    await expect(server.create()).rejects.toThrow("serverFull");
  });
});

describe("addresses", () => {
  it("answer health checks, and unknown ones of the interface with 404", async () => {
    expect(await (await get("/healthz")).text()).toBe("ok");
    expect((await get("/api/none")).status).toBe(404);
    expect((await get("/assets/none.js")).status).toBe(404);
  });

  it("say whether players may be sent here, and how the server is", async () => {
    expect((await get("/readyz")).status).toBe(200);
    const text = await (await get("/metrics")).text();
    for (const name of ["game_matches", "game_connections", "game_turn_seconds_count", "nodejs_eventloop_lag_seconds"])
      expect(text).toMatch(new RegExp(`^${name} [\\d.e-]+$`, "m"));
  });

  it("are told to those who would share them", async () => {
    // It listens to this machine alone, so there are none.
    expect(await (await get("/api/addresses")).json()).toEqual({ networks: [] });
  });

  it("tell browsers to take nothing from elsewhere, and to frame the page nowhere", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("that are unknown get the page, for GET and HEAD", async () => {
    const page = await get("/m/ABCDEF");
    // Without a built client the server says how to build it.
    expect([200, 503]).toContain(page.status);
    expect((await get("/m/ABCDEF", { method: "HEAD" })).status).toBe(page.status);
    expect((await get("/m/ABCDEF", { method: "POST" })).status).toBe(404);
  });
});

describe("pages of other origins", () => {
  const body = JSON.stringify({});
  const post = (origin: string) => get("/matchmake/create/match", { method: "POST", body, headers: { origin } });

  it("can't open matches", async () => {
    expect((await post("https://evil.example")).status).toBe(403);
    expect((await post("null")).status).toBe(403);
    expect((await post(server.address)).status).not.toBe(403);
    expect((await post("https://school.example")).status).not.toBe(403);
  });

  it("get no permission by preflight, nor to read", async () => {
    const preflight = await get("/matchmake/create/match", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    const read = await get("/api/matches", { headers: { origin: "https://evil.example" } });
    expect(read.headers.get("access-control-allow-origin")).toBeNull();
    const school = await get("/api/matches", { headers: { origin: "https://school.example" } });
    expect(school.headers.get("access-control-allow-origin")).toBe("https://school.example");
  });

  it("can't connect", async () => {
    expect(await upgrade("/", "https://evil.example")).toBe(403);
    expect(await upgrade("/", server.address)).toBe(101);
  });

  it("are told by host and port", () => {
    expect(isAllowedOrigin(undefined, "a.example", [])).toBe(true);
    expect(isAllowedOrigin("http://a.example:81", "a.example:80", [])).toBe(false);
    expect(isAllowedOrigin("not an address", "a.example", [])).toBe(false);
  });
});

describe("what is no address", () => {
  it("ends its line, and not the server", async () => {
    const { hostname, port } = new URL(server.address);
    const ended = new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write("GET *:x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
      });
      socket.once("close", () => resolve());
      socket.on("error", () => {});
    });
    await ended;
    expect((await get("/healthz")).status).toBe(200);
  });

  it("is not read without end", async () => {
    const body = JSON.stringify({ nickname: "x".repeat(20_000) });
    expect((await get("/matchmake/create/match", { method: "POST", body })).status).toBe(413);
    const chunked = new ReadableStream({
      pull(to) {
        to.enqueue(new TextEncoder().encode("{}"));
        to.close();
      },
    });
    const init = { method: "POST", body: chunked, duplex: "half" } as RequestInit;
    expect((await get("/matchmake/create/match", init)).status).toBe(413);
  });
});
