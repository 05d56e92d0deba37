import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";
import {
  freePort,
  hasNginx,
  hasPostgres,
  hasRedis,
  type RealServer,
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

  it("count people by where they come from, whatever they say of it themselves", async () => {
    const answers: number[] = [];
    for (let k = 0; k < 70; k++) {
      const headers = { authorization: `Bearer guess ${k}`, "x-forwarded-for": `203.0.113.${k}` };
      answers.push((await fetch(`${address}/api/admin/status`, { headers })).status);
    }
    expect(answers).toContain(429);
  });
});
