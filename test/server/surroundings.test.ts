import { chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { Order } from "../../shared/orders/index.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer, failedStart } from "../support/childServer.ts";
import { freePort, hasPostgres, hasRedis, type RealStore, realPostgres, realRedis } from "../support/realServers.ts";
import { type SmallDisk, smallDisk } from "../support/smallDisk.ts";
import { player } from "./testServer.ts";

const version = PROTOCOL_VERSION;
const OPTIONS = { version, scenario: "quick", turns: 4, timerSeconds: 0, seats: 2, isPublic: false } as const;
const borrow = (amountM: number): Order => ({ kind: "raiseDebt", amountM, maturity: "middle" });

/** Somebody who plays alone, and comes back by code and secret as a page does. */
async function alone(address: string, nickname: string) {
  const first = player(await new ColyseusSDK(address).create(ROOM, { ...OPTIONS, nickname }));
  await first.ask("chooseNation", { nation: "IN" });
  await first.ask("start", {});
  await first.until(() => first.told.view !== undefined);
  const { token = "", roomId: code = "" } = first.told.seat ?? {};
  let now = first;
  return {
    code,
    here: () => now,
    /** @returns whether it was acknowledged. */
    async plan(amountM: number): Promise<boolean> {
      const turn = now.told.view?.view.world.turn ?? 0;
      const answer = now.ask("plan", { turn, orders: [borrow(amountM)] }).catch(() => undefined);
      return (await Promise.race([answer, now.closed.then(() => undefined)]))?.ok ?? false;
    },
    async comeBack(at: string) {
      const found = await fetch(`${at}/api/matches/${code}`);
      if (found.status !== 200) throw new Error(`${found.status} ${await found.text()}`);
      now = player(await new ColyseusSDK(at).joinById(code, { version, nickname: "?", token }));
      await now.until(() => now.told.view !== undefined);
      return now.told.view;
    },
  };
}

const readiness = async (address: string) => {
  const response = await fetch(`${address}/readyz`);
  return `${response.status} ${await response.text()}`;
};
const isRefused = async (address: string, code: string) => {
  await expect(new ColyseusSDK(address).create(ROOM, { ...OPTIONS, nickname: "Eve" })).rejects.toThrow(code);
  expect(await (await fetch(`${address}/api/matches`)).json()).toMatchObject({ trouble: code });
};
const soon = { timeout: 20_000, interval: 100 };

let folder: string;
const running: ChildServer[] = [];
const start = async (dataDir: string, more: Record<string, string> = {}) => {
  // What is logged as wrong here is what the test is about.
  const server = await childServer(dataDir, { LOG_LEVEL: "silent", ...more });
  running.push(server);
  return server;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tctm-surroundings-"));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const probe = smallDisk();
probe?.remove();
if (!probe) console.warn("SKIPPED full and read-only disks: only root on Linux may mount one.");

describe.skipIf(!probe)("a disk", () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk() as SmallDisk;
  });
  // The server goes first.
  afterEach(async () => {
    for (const server of running.splice(0)) await server.end("SIGKILL");
    disk.remove();
  });

  it("that is full takes nothing back that was acknowledged; once it is freed everybody goes on", async () => {
    const { address } = await start(join(disk.path, "data"));
    const ann = await alone(address, "Ann");
    expect(await ann.plan(100)).toBe(true);
    expect(await readiness(address)).toBe("200 ok");
    disk.fill();
    let acknowledged = 100;
    // Some of what the log has had before may still be written over.
    for (let amountM = 101; await ann.plan(amountM); amountM++) acknowledged = amountM;
    expect(await ann.here().closed).toBe(4_010);
    await expect.poll(() => readiness(address), soon).toBe("503 store");
    await isRefused(address, "storeAway");
    await expect(ann.comeBack(address)).rejects.toThrow('503 {"error":"storeAway"}');
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    disk.free();
    await expect.poll(() => readiness(address), soon).toBe("200 ok");
    const back = await ann.comeBack(address);
    // What was under way when the disk was full came to pass, or did not.
    expect([acknowledged, acknowledged + 1].map((amountM) => [borrow(amountM)])).toContainEqual(back?.plan);
    expect(await ann.here().ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
    await ann.here().until(() => ann.here().told.view?.view.world.turn === 1);
  }, 60_000);

  it("that is full, or can only be read, at the start is named in one line", async () => {
    disk.fill();
    const full = await failedStart(join(disk.path, "data"));
    expect(full.code).toBe(1);
    expect(full.said).toMatch(/^The disk is full: .*matches.sqlite can't be written\. Free some space, and .*\n$/);
    disk.free();
    await sqliteStore(join(disk.path, "data/matches.sqlite")).close();
    disk.makeReadOnly();
    for (const dataDir of [join(disk.path, "data"), join(disk.path, "none")]) {
      const { code, said } = await failedStart(dataDir);
      expect(code).toBe(1);
      expect(said).toMatch(/^This user can't write .*matches.sqlite\. Give the file .*\n$/);
    }
  }, 60_000);
});

describe("a start that can't be is told in one line, and ends with 1:", () => {
  const failsWith = async (line: RegExp, more: Record<string, string> = {}, dataDir = folder) => {
    const { code, said } = await failedStart(dataDir, more);
    expect(said).toMatch(line);
    expect(said.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
    for (const secret of ["pass-word", "game:"]) expect(said).not.toContain(secret);
  };

  it("damaged data", async () => {
    const path = join(folder, "matches.sqlite");
    const store = sqliteStore(path);
    for (let number = 0; number < 50; number++)
      await store.openLesson(`L${number}`, { text: "x".repeat(5_000) }, Date.now());
    await store.close();
    const whole = join(folder, "whole");
    mkdirSync(whole);
    cpSync(path, join(whole, "matches.sqlite"));
    const file = openSync(path, "r+");
    for (let at = 8_192; at < 65_536; at += 4_096) writeSync(file, Buffer.alloc(512, 0xa5), 0, 512, at);
    await failsWith(/^\S*matches.sqlite is damaged\. Put it aside .*backup/);
    writeFileSync(path, "no database at all, but long enough to be looked at as one".repeat(100));
    await failsWith(/^\S*matches.sqlite is damaged\. Put it aside/);
    // The way back that the line names.
    for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
    cpSync(join(whole, "matches.sqlite"), path);
    await (await start(folder)).end("SIGTERM");
  }, 30_000);

  it("a file where the data folder should be, and a folder where the file should be", async () => {
    writeFileSync(join(folder, "data"), "");
    await failsWith(/^\S*data\/\w+ can't be read: .*ENOTDIR/, {}, join(folder, "data"));
    await failsWith(/^This user can't write \S*data\/matches.sqlite\. .*DATA_DIR/, {
      DATA_DIR: join(folder, "data"),
      SCENARIO_DIR: folder,
    });
    mkdirSync(join(folder, "matches.sqlite"));
    await failsWith(/^This user can't write \S*matches.sqlite\./);
  }, 30_000);

  it.skipIf(process.getuid?.() === 0)("another user's folder", async () => {
    chmodSync(folder, 0o500);
    await failsWith(/^This user can't write \S*matches.sqlite\./);
    chmodSync(folder, 0o700);
  });

  it("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await failsWith(/^Port \d+ is taken by another program\. Choose another/, { PORT: String(port) });
    other.close();
  });

  it("pages that were not built", async () => {
    await failsWith(/^There are no built pages in \S*nowhere\. .*npm run build/, {
      PAGES_DIR: join(folder, "nowhere"),
    });
  });

  it("a database or a Redis that nobody listens for, or on a machine that is not there", async () => {
    const port = await freePort();
    await failsWith(
      new RegExp(`^PostgreSQL at 127.0.0.1:${port} can't be reached: nothing listens there\\. .*DATABASE_URL`),
      {
        DATABASE_URL: `postgres://game:pass-word@127.0.0.1:${port}/game`,
      },
    );
    await failsWith(/^PostgreSQL at nowhere.invalid:5432 can't be reached: no machine has that name\./, {
      DATABASE_URL: "postgres://game:pass-word@nowhere.invalid/game",
    });
    await failsWith(new RegExp(`^Redis at 127.0.0.1:${port} can't be reached: nothing listens there\\. .*REDIS_URL`), {
      REDIS_URL: `redis://:pass-word@127.0.0.1:${port}`,
    });
    await failsWith(/^Redis at nowhere.invalid:6379 can't be reached: no machine has that name\./, {
      REDIS_URL: "redis://:pass-word@nowhere.invalid",
    });
  }, 30_000);
});

describe.skipIf(!hasPostgres || !hasRedis)("two processes with a real PostgreSQL and Redis", () => {
  let database: RealStore;
  let redis: RealStore;
  beforeAll(async () => {
    [database, redis] = await Promise.all([realPostgres(), realRedis()]);
  }, 60_000);
  afterAll(async () => {
    await database?.stop();
    await redis?.stop();
  });
  const two = async () => {
    const settings = { DATABASE_URL: database.url, REDIS_URL: redis.url };
    const one = async () => {
      const PORT = String(await freePort());
      return start(folder, { ...settings, PORT, PUBLIC_ADDRESS: `127.0.0.1:${PORT}` });
    };
    const [first, second] = [await one(), await one()];
    return [first.address, second.address] as const;
  };

  it("lose no match to a database that was away: people come back through whichever they reach", async () => {
    const [here, there] = await two();
    const [ann, bob] = [await alone(here, "Ann"), await alone(there, "Bob")];
    for (const one of [ann, bob]) expect(await one.plan(100)).toBe(true);
    await database.leave();
    for (const [one, address] of [
      [ann, here],
      [bob, there],
    ] as const) {
      expect(await one.plan(200)).toBe(false);
      expect(await one.here().closed).toBe(4_010);
      await expect.poll(() => readiness(address), soon).toBe("503 store");
      await isRefused(address, "storeAway");
    }
    await database.comeBack();
    for (const address of [here, there]) await expect.poll(() => readiness(address), soon).toBe("200 ok");
    // Each through the other process: the one that had the match has given it back.
    for (const [one, address] of [
      [ann, there],
      [bob, here],
    ] as const) {
      expect((await one.comeBack(address))?.plan).toEqual([borrow(100)]);
      expect(await one.plan(300)).toBe(true);
    }
  }, 90_000);

  it("play on without Redis, take nobody in meanwhile, and find each other's matches when it is back", async () => {
    const [here, there] = await two();
    const ann = await alone(here, "Ann");
    await redis.leave();
    for (const address of [here, there]) {
      await expect.poll(() => readiness(address), soon).toBe("503 redis");
      await isRefused(address, "serversApart");
    }
    expect(await ann.plan(100)).toBe(true);
    await redis.comeBack();
    for (const address of [here, there]) await expect.poll(() => readiness(address), soon).toBe("200 ok");
    expect(await ann.plan(200)).toBe(true);
    await expect
      .poll(async () => (await ann.comeBack(there).catch(() => undefined))?.plan, soon)
      .toEqual([borrow(200)]);
    await (await alone(there, "Bob")).here().room.leave();
  }, 90_000);

  it("are told of a wrong password, a wrong database and too few rights in one line", async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const [{ hba_file: rules }] = (await client.query("show hba_file")).rows;
    await client.query("create role locked login password 'its-word'");
    const lines = ["host all locked 127.0.0.1/32 password", "host all all 127.0.0.1/32 trust"];
    await client.query(`copy (select unnest(array['${lines.join("','")}'])) to '${rules}'`);
    await client.query("select pg_reload_conf()");
    await client.end();
    const failsWith = async (line: RegExp, more: Record<string, string>) => {
      const { code, said } = await failedStart(folder, more);
      expect(said).toMatch(line);
      expect(said.trimEnd().split("\n")).toHaveLength(1);
      expect(said).not.toMatch(/-word/);
      expect(code).toBe(1);
    };
    const as = (user: string, name = "postgres") => database.url.replace("game@", `${user}@`).replace(/\w+$/, name);
    await failsWith(/^PostgreSQL at 127.0.0.1:\d+ refuses the user or the password\. .*DATABASE_URL/, {
      DATABASE_URL: as("locked:pass-word"),
    });
    await failsWith(/^PostgreSQL at 127.0.0.1:\d+ does not let this user make tables\./, {
      DATABASE_URL: as("locked:its-word"),
    });
    await failsWith(/^PostgreSQL at 127.0.0.1:\d+ has no database of that name\./, {
      DATABASE_URL: as("game", "nosuch"),
    });
    const say = (...commands: string[]) =>
      new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(redis.url).port), "127.0.0.1");
        socket.resume().on("close", () => resolve());
        socket.end(`${commands.join("\r\n")}\r\n`);
      });
    await say("CONFIG SET requirepass its-word");
    for (const secret of ["", ":pass-word@"])
      await failsWith(/^Redis at 127.0.0.1:\d+ refuses the password\. .*REDIS_URL/, {
        REDIS_URL: redis.url.replace("redis://", `redis://${secret}`),
      });
    await say("AUTH its-word", 'CONFIG SET requirepass ""');
  }, 60_000);
});
