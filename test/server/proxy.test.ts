import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACES } from "../../server/limits/limits.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";
import {
  freePort,
  hasCaddy,
  hasNginx,
  hasPostgres,
  hasRedis,
  type RealServer,
  realCaddy,
  realNginx,
  realPostgres,
  realRedis,
  selfSigned,
} from "../support/realServers.ts";
import { player } from "./testServer.ts";

const CONF = readFileSync(join(import.meta.dirname, "../../server/hosting/nginx.conf"), "utf8");
const version = PROTOCOL_VERSION;

/** The proxy's file as it is handed out, with the names of this machine. */
const confOf = (ports: { http: number; https: number; games: number[] }, tls: { certificate: string; key: string }) =>
  CONF.replaceAll(/game([12]):2567/g, (_, number) => `127.0.0.1:${ports.games[Number(number) - 1]}`)
    .replace("listen 80;", `listen 127.0.0.1:${ports.http};`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${ports.https} ssl;`)
    .replace("/etc/nginx/tls/fullchain.pem", tls.certificate)
    .replace("/etc/nginx/tls/privkey.pem", tls.key);

/** Spellings of one address, as somebody tries them who wants what is there. */
const FIGURES = [
  "/metrics",
  "/METRICS",
  "/Metrics",
  "/metrics/",
  "/metrics//",
  "//metrics",
  "///metrics",
  "/%6detrics",
  "/%6Detric%73",
  "/.//metrics",
  "/x/../metrics",
  "/%2e/metrics",
  "/%2fmetrics",
  "/metrics%2f",
  "/metrics?x=1",
  "/metrics;x",
  "/metrics%00",
  "/metrics%20",
  "/metrics.",
];

/** Asks for a path exactly as it is written. */
const asked = (address: string, path: string) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { protocol, hostname, port } = new URL(address);
    const get = protocol === "https:" ? https.get : http.get;
    get({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    }).on("error", reject);
  });

if (!hasCaddy) console.warn("SKIPPED the Caddyfile: there is no Caddy on this machine.");

describe.skipIf(!hasCaddy)("a process behind a real Caddy", () => {
  it("keeps its figures from the public, however their address is spelt, and is played through it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tctm-caddy-"));
    const port = await freePort();
    const game = await childServer(folder, { METRICS: "true", TRUSTED_PROXIES: "1" });
    const caddyfile = readFileSync(join(import.meta.dirname, "../../server/hosting/Caddyfile"), "utf8")
      .replace("game.example", `http://127.0.0.1:${port}`)
      .replace("127.0.0.1:2567", game.address.replace("http://", ""));
    const caddy = await realCaddy(caddyfile, port);
    try {
      for (const spelling of FIGURES)
        expect(`${spelling} ${(await asked(caddy.url, spelling)).body}`).not.toContain("game_matches");
      expect((await asked(game.address, "/metrics")).body).toContain("game_matches");
      const options = { scenario: "quick", turns: 2, timerSeconds: 0, seats: 2, isPublic: true };
      const ann = player(await new ColyseusSDK(caddy.url).create(ROOM, { version, nickname: "Ann", ...options }));
      await ann.ask("start", {});
      await ann.until(() => ann.told.view !== undefined);
    } finally {
      await game.end("SIGTERM");
      await caddy.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
});

describe.skipIf(!hasNginx || !hasPostgres || !hasRedis)("two processes behind a real nginx with TLS", () => {
  const folder = mkdtempSync(join(tmpdir(), "tctm-proxy-"));
  const running: RealServer[] = [];
  const games: ChildServer[] = [];
  let address = "";
  let plain = "";
  const trusted = process.env.NODE_TLS_REJECT_UNAUTHORIZED;

  beforeAll(async () => {
    // The certificate is our own.
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
    const [database, redis] = await Promise.all([realPostgres(), realRedis()]);
    running.push(database, redis);
    const [http = 0, https = 0, ...ports] = await Promise.all([1, 2, 3, 4].map(freePort));
    for (const [index, port] of ports.entries())
      games.push(
        await childServer(folder, {
          PORT: String(port),
          DATABASE_URL: database.url,
          REDIS_URL: redis.url,
          PUBLIC_ADDRESS: `localhost:${https}/p${index + 1}`,
          TRUSTED_PROXIES: "1",
          ADMIN_TOKEN: "a-token-of-the-tests",
          METRICS: "true",
        }),
      );
    const nginx = await realNginx(confOf({ http, https, games: ports }, selfSigned(folder)), http);
    running.push(nginx);
    plain = nginx.url;
    address = `https://localhost:${https}`;
  }, 60_000);

  afterAll(async () => {
    for (const game of games) await game.end("SIGTERM");
    for (const server of running.reverse()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
    if (trusted === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = trusted;
  });

  it("are one server to those who play", async () => {
    const options = { scenario: "quick", turns: 2, timerSeconds: 0, seats: 3, isPublic: true };
    // Whichever process each of them comes to: the lines lead to the one that has the match.
    for (let k = 0; k < 4; k++) {
      const ann = player(await new ColyseusSDK(address).create(ROOM, { version, nickname: "Ann", ...options }));
      const found = await fetch(`${address}/api/matches/${ann.room.roomId}`);
      expect(found.status).toBe(200);
      const bob = player(await new ColyseusSDK(address).joinById(ann.room.roomId, { version, nickname: "Bob" }));
      await ann.ask("start", {});
      for (const one of [ann, bob]) await one.until(() => one.told.view !== undefined);
      for (const one of [ann, bob]) expect(await one.ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
      for (const one of [ann, bob]) await one.until(() => one.told.view?.view.world.turn === 1);
      for (const one of [ann, bob]) await one.room.leave();
    }
  });

  it("send browsers to where there is TLS, and take pages of their own address alone", async () => {
    const redirected = await fetch(`${plain}/m/ABCDEF`, { redirect: "manual" });
    expect(redirected.status).toBe(301);
    const create = (origin: string) =>
      fetch(`${address}/matchmake/create/${ROOM}`, { method: "POST", body: "{}", headers: { origin } });
    expect((await create("https://evil.example")).status).toBe(403);
    expect((await create(address)).status).not.toBe(403);
    expect((await fetch(`${address}/healthz`)).headers.get("strict-transport-security")).toContain("max-age");
  });

  it("keep their figures from the public, however their address is spelt", async () => {
    for (const prefix of ["", "/p1", "/p2"])
      for (const spelling of FIGURES) {
        const { status, body } = await asked(`${address}`, prefix + spelling);
        expect({ spelling: prefix + spelling, status, isTold: body.includes("game_matches") }).toEqual({
          spelling: prefix + spelling,
          status: expect.any(Number),
          isTold: false,
        });
      }
    expect((await asked(games[0]?.address ?? "", "/metrics")).body).toContain("game_matches");
  });

  it("count people by where they come from, whatever they say of it themselves", async () => {
    const answers: number[] = [];
    for (let k = 0; k < 70; k++) {
      const headers = { authorization: `Bearer guess ${k}`, "x-forwarded-for": `203.0.113.${k}` };
      answers.push((await fetch(`${address}/api/admin/status`, { headers })).status);
    }
    // Both processes count together.
    expect(answers.filter((status) => status === 401)).toHaveLength(PACES.wrongTokens.points);
    expect(answers.filter((status) => status === 429)).toHaveLength(answers.length - PACES.wrongTokens.points);
  });
});
