import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SQLITE_MIGRATIONS } from "../../server/store/migrations.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore, StoredPerson } from "../../server/store/store.ts";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";
import { player } from "./testServer.ts";

let folder: string;
let running: ChildServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tctm-deleted-"));
});
afterEach(async () => {
  vi.useRealTimers();
  await running?.end("SIGKILL");
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Files of the data folder in whose bytes a word stands, whatever the file is for. */
const filesWith = (word: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes(word))
    .map(({ name }) => name);

const LESSON: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 6,
  timerSeconds: 300,
  tables: 1,
  nations: 3,
  pupilsPerNation: 1,
  isDuplicate: true,
  chat: "off",
  hasMadeNames: false,
  bots: "careless",
};
const version = PROTOCOL_VERSION;
const TOKEN = "a-token-of-the-tests";
const start = async () => {
  running = await childServer(folder, { ADMIN_TOKEN: TOKEN });
  return running;
};

/** A lesson in which pupils of these names have places at a table. */
async function lessonWith(address: string, names: readonly string[]): Promise<{ code: string; key: string }> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(LESSON) };
  const { code, key } = (await (await fetch(`${address}/api/lessons`, init)).json()) as { code: string; key: string };
  const enter = async (more: object) => {
    const room = await new ColyseusSDK(address).joinById(code, { version, ...more });
    room.reconnection.enabled = false;
    for (const kind of ["place", "board"]) room.onMessage(kind, () => {});
    return room;
  };
  for (const nickname of names) await enter({ nickname });
  await (await enter({ key })).request("start", {});
  return { code, key };
}

const deleted = (address: string, { code, key }: { code: string; key: string }) =>
  fetch(`${address}/api/lessons/${code}`, { method: "DELETE", headers: { authorization: `Bearer ${key}` } });

describe("of a lesson that its teacher has deleted", () => {
  const NAMES = ["Wilhelmine", "Ottokar"];

  it("no file has the nicknames any more, while the server runs, after a SIGKILL, and after it was started again", async () => {
    const { address, end } = await start();
    const lesson = await lessonWith(address, NAMES);
    for (const name of NAMES) expect(filesWith(name)).not.toEqual([]);
    expect((await deleted(address, lesson)).status).toBe(204);
    for (const name of NAMES) expect(filesWith(name)).toEqual([]);
    await end("SIGKILL");
    for (const name of NAMES) expect(filesWith(name)).toEqual([]);
    await (await start()).end("SIGTERM");
    for (const name of NAMES) expect(filesWith(name)).toEqual([]);
  }, 30_000);

  it("no file has them once the server is back that was killed in the midst of deleting", async () => {
    const { address, end } = await start();
    const lesson = await lessonWith(address, NAMES);
    const asked = deleted(address, lesson).catch(() => undefined);
    await end("SIGKILL");
    await asked;
    const { address: again } = await start();
    await deleted(again, lesson);
    for (const name of NAMES) expect(filesWith(name)).toEqual([]);
  }, 30_000);
});

describe("whoever watches over the server", () => {
  const tell = (address: string, path: string) =>
    fetch(`${address}/api/admin/${path}`, { method: "POST", headers: { authorization: `Bearer ${TOKEN}` } });

  it("deletes a match, open or put away, or a lesson, and nothing of it is kept", async () => {
    const { address } = await start();
    const options = { scenario: "quick", timerSeconds: 0, seats: 2, isPublic: false };
    const open = async (nickname: string) =>
      player(await new ColyseusSDK(address).create(ROOM, { version, nickname, ...options }));
    const [ann, bob] = [await open("Wilhelmine"), await open("Ottokar")];
    const codes = [ann.room.roomId, bob.room.roomId];
    await bob.room.leave();
    const lesson = await lessonWith(address, ["Kunigunde"]);
    for (const code of [...codes, lesson.code]) expect((await tell(address, `delete/${code}`)).status).toBe(204);
    expect(await ann.closed).toBe(4_004 + 2);
    for (const code of codes) expect((await fetch(`${address}/api/matches/${code}`)).status).toBe(404);
    expect((await tell(address, `delete/${codes[0]}`)).status).toBe(404);
    for (const name of ["Wilhelmine", "Ottokar", "Kunigunde"]) expect(filesWith(name)).toEqual([]);
  }, 30_000);

  it("leaves no copy behind when a download is broken off", async () => {
    const { address } = await start();
    await lessonWith(address, ["Wilhelmine"]);
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${TOKEN}` };
    const before = readdirSync(folder);
    const response = await fetch(`${address}/api/admin/backup`, { headers, signal: stop.signal });
    expect(response.status).toBe(200);
    stop.abort();
    expect(readdirSync(folder)).toEqual(before);
    const whole = Buffer.from(await (await fetch(`${address}/api/admin/backup`, { headers })).arrayBuffer());
    expect(whole.includes("Wilhelmine")).toBe(true);
    expect(readdirSync(folder)).toEqual(before);
  }, 30_000);
});

const OPTIONS = { scenario: "quick", seed: 1, turns: 8, timerSeconds: 0, seats: 2, isPublic: true } as const;

describe("a match outside of lessons", () => {
  it("is deleted when nobody has used it for MATCH_DAYS, and not before", async () => {
    const path = join(folder, "matches.sqlite");
    const store = sqliteStore(path);
    for (const code of ["UNUSED", "RECENT"])
      await store.open({ code, rules: 1, options: { ...OPTIONS, bots: "sound" } });
    await store.close();
    const file = new DatabaseSync(path);
    const touch = file.prepare("update matches set touchedMs = ? where code = ?");
    const daysAgo = (days: number) => Date.now() - days * 86_400_000;
    touch.run(daysAgo(31), "UNUSED");
    touch.run(daysAgo(29), "RECENT");
    file.close();
    running = await childServer(folder, { MATCH_DAYS: "30" });
    await running.end("SIGTERM");
    expect([filesWith("UNUSED"), filesWith("RECENT")]).toEqual([[], ["matches.sqlite"]]);
  }, 20_000);
});

describe("the store", () => {
  const person = (name: string, number: number): StoredPerson => ({
    tokenHash: `${name} ${number}`.padEnd(64, "x"),
    name,
    nation: undefined,
    watches: false,
    isReady: false,
    hasLeft: false,
    isHost: false,
  });
  const fill = async (store: MatchStore, code: string, name: string, people: number) => {
    await store.open({ code, rules: 1, options: { ...OPTIONS, bots: "sound" } });
    for (let number = 0; number < people; number++) await store.person({ code, number: 1 }, person(name, number));
  };

  it("erases what it has moved about in the file, too: of hundreds of deleted names none is left", async () => {
    const store = sqliteStore(join(folder, "matches.sqlite"));
    const gone: string[] = [];
    for (let number = 0; number < 200; number++) {
      // In no order, so that rows are moved from page to page.
      const code = `C${(number * 7_919) % 200}`;
      const name = `Name${String(number).padStart(3, "0")}!`;
      await fill(store, code, name, number % 6);
      if (number % 3 !== 0) gone.push(name);
    }
    for (const name of gone) await store.remove(`C${(Number(name.slice(4, 7)) * 7_919) % 200}`);
    await store.erase();
    for (const name of gone) expect(filesWith(name)).toEqual([]);
    expect(filesWith("Name003!")).not.toEqual([]);
    await store.close();
  }, 30_000);

  it("deletes from the copy that was made before a migration, too, and keeps one copy alone", async () => {
    const path = join(folder, "matches.sqlite");
    const old = new DatabaseSync(path);
    old.exec(SQLITE_MIGRATIONS.slice(0, 4).join(";"));
    old.exec("pragma user_version = 4");
    const put = old.prepare("insert into matches (code, version, options) values (?, '0', ?)");
    const seat = old.prepare("insert into people (code, tokenHash, person, number) values (?, ?, ?, 1)");
    for (const [code, name] of [
      ["AAAAAA", "Wilhelmine"],
      ["BBBBBB", "Ottokar"],
      ["CCCCCC", "Kunigunde"],
    ] as const) {
      put.run(code, JSON.stringify(OPTIONS));
      seat.run(code, name, JSON.stringify(person(name, 1)));
    }
    // As versions deleted that did not write over it.
    old.exec("delete from people where code = 'CCCCCC'; delete from matches where code = 'CCCCCC'");
    old.exec(`vacuum into '${path}.before-3'`);
    old.close();
    expect(filesWith("Kunigunde")).toEqual(["matches.sqlite"]);
    const store = sqliteStore(path);
    await store.erase();
    expect(filesWith("Kunigunde")).toEqual([]);
    expect(filesWith("Wilhelmine").sort()).toEqual(["matches.sqlite", "matches.sqlite.before-5"]);
    await store.remove("AAAAAA");
    await store.erase();
    expect(filesWith("Wilhelmine")).toEqual([]);
    expect(filesWith("Ottokar").sort()).toEqual(["matches.sqlite", "matches.sqlite.before-5"]);
    await store.close();
  });

  it("knows matches that nobody has used for long; tables are not among them while their lesson is there", async () => {
    const store = sqliteStore(join(folder, "matches.sqlite"));
    vi.useFakeTimers({ toFake: ["Date"] });
    const before = Date.now();
    await fill(store, "UNUSED", "Ann", 1);
    await store.openLesson("LESSON", {}, 0);
    const table = { ...OPTIONS, bots: "sound", lesson: "LESSON" } as const;
    await store.open({ code: "TABLED", rules: 1, options: table });
    await store.open({ code: "ORPHAN", rules: 1, options: { ...table, lesson: "NOSUCH" } });
    expect(await store.unusedSince(before)).toEqual([]);
    const since = before + 1;
    vi.setSystemTime(since);
    // What is kept without anybody's doing does not count.
    await store.person({ code: "UNUSED", number: 1 }, person("Ann", 1));
    expect((await store.unusedSince(since)).sort()).toEqual(["ORPHAN", "UNUSED"]);
    // Somebody comes, or a turn is played, as by correspondence.
    await store.confirm({ code: "UNUSED", number: 1 });
    expect(await store.unusedSince(since)).toEqual(["ORPHAN"]);
    await store.append({ code: "ORPHAN", number: 1 }, { turn: 0, plans: {}, stateHash: "" });
    expect(await store.unusedSince(since)).toEqual([]);
    await store.close();
  });
});
