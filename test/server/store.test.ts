import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SQLITE_MIGRATIONS } from "../../server/store/migrations.ts";
import { postgresStore } from "../../server/store/postgres.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore, StoredOpening, StoredPerson, StoredTurn } from "../../server/store/store.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import { hasPostgres, type RealServer, realPostgres } from "../support/realServers.ts";

const folder = mkdtempSync(join(tmpdir(), "tctm-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING: StoredOpening = {
  code: "ABCDEF",
  rules: 1,
  options: {
    scenario: "quick",
    seed: 0xffffffff,
    turns: 8,
    timerSeconds: 60,
    seats: 2,
    isPublic: true,
    bots: "sound",
  },
};
const ANN: StoredPerson = {
  tokenHash: "hash of Ann's",
  name: "Ann",
  nation: "US",
  watches: false,
  isReady: true,
  hasLeft: false,
  isHost: true,
};
const BOB: StoredPerson = { ...ANN, tokenHash: "another", name: "Bob", nation: undefined, isHost: false };
/** Of who opened the match, and of who took it next. */
const FIRST = { code: "ABCDEF", number: 1 };
const SECOND = { code: "ABCDEF", number: 2 };
const FIGURES = { turn: 0, riskBp: 120, clockLowBp: 0, clockHighBp: 900, nations: {} };
const TURN: StoredTurn = {
  turn: 0,
  plans: { US: [{ kind: "inferenceStep" }], BR: [] },
  stateHash: "0123456789abcdef",
  figures: FIGURES,
};

/** The store on a database that outlives it: each call is another process. */
function storeSuite(openStore: () => Promise<MatchStore>): void {
  /** As a restarted server takes a match up. */
  const taken = async (store: MatchStore) => {
    const since = await store.holding("ABCDEF");
    return since && store.take("ABCDEF", since);
  };

  it("has after a restart what was written before it", async () => {
    const before = await openStore();
    await before.open(OPENING);
    for (const person of [{ ...ANN, isReady: false }, BOB, ANN]) await before.person(FIRST, person);
    expect(await before.unfinished(0)).toEqual([]);
    await before.begin(FIRST, ["US", "BR"], RULES_VERSION);
    await before.append(FIRST, TURN);
    await before.draft(FIRST, { nation: "US", turn: 1, orders: [], isLocked: true });
    await before.clock(FIRST, { deadline: 5_000, at: 1_000 });
    await before.close();
    const after = await openStore();
    // Opened by the rules of one day, begun by those of another.
    expect(await taken(after)).toEqual({
      ...OPENING,
      rules: RULES_VERSION,
      holding: 2,
      people: [ANN, BOB],
      nations: ["US", "BR"],
      played: [TURN],
      drafts: [{ nation: "US", turn: 1, orders: [], isLocked: true }],
      clock: { deadline: 5_000, at: 1_000 },
    });
    expect(await after.unfinished(60)).toEqual([{ code: "ABCDEF", clock: { deadline: 5_000, at: 1_000 } }]);
    expect(await after.unfinished(61)).toEqual([]);
    await after.finish(SECOND, { ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    expect(await after.unfinished(0)).toEqual([]);
    expect((await after.load("ABCDEF"))?.end).toEqual({ ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    await after.close();
  });

  it("changes nothing that was played, and nothing after a write that failed", async () => {
    const store = await openStore();
    await store.open(OPENING);
    await expect(store.open(OPENING)).rejects.toThrow();
    await store.begin(FIRST, ["US", "BR"], RULES_VERSION);
    await expect(store.begin(FIRST, ["CN"], RULES_VERSION)).rejects.toThrow("ABCDEF");
    await expect(store.append(FIRST, TURN)).rejects.toThrow("not held");
    await taken(store);
    await store.append(SECOND, TURN);
    await expect(store.append(SECOND, TURN)).rejects.toThrow();
    await expect(store.append({ code: "NOSUCH", number: 1 }, TURN)).rejects.toThrow();
    expect(await store.load("NOSUCH")).toBeUndefined();
    expect(await store.holding("NOSUCH")).toBeUndefined();
    expect((await store.load("ABCDEF"))?.played).toEqual([TURN]);
    await store.close();
  });

  it("drops a turn's drafts with the turn, both or neither", async () => {
    const store = await openStore();
    await store.open(OPENING);
    await store.begin(FIRST, ["US", "BR"], RULES_VERSION);
    const draft = { nation: "US", turn: 0, orders: [], isLocked: false };
    await store.draft(FIRST, draft);
    await store.append(FIRST, TURN);
    expect((await store.load("ABCDEF"))?.drafts).toEqual([]);
    await store.draft(FIRST, draft);
    await expect(store.append(FIRST, TURN)).rejects.toThrow();
    expect((await store.load("ABCDEF"))?.drafts).toEqual([draft]);
    await store.close();
  });

  it("keeps the order of calls that nobody waits for", async () => {
    const store = await openStore();
    const calls = [store.open(OPENING), store.begin(FIRST, ["US", "BR"], RULES_VERSION)];
    for (let turn = 0; turn < 20; turn++)
      calls.push(
        store.draft(FIRST, { nation: "US", turn, orders: [], isLocked: true }),
        store.append(FIRST, { ...TURN, turn }),
      );
    await Promise.all(calls);
    expect(await store.load("ABCDEF")).toMatchObject({ drafts: [], played: { length: 20 } });
    await store.close();
  });

  it("lets one process alone write to a match: the last that took it", async () => {
    const [first, second, third] = [await openStore(), await openStore(), await openStore()] as const;
    await first.open(OPENING);
    await first.begin(FIRST, ["US", "BR"], RULES_VERSION);
    const since = (await second.holding("ABCDEF"))!;
    expect(since).toEqual({ holder: first.holder, holding: 1 });
    const records = await Promise.all([second.take("ABCDEF", since), third.take("ABCDEF", since)]);
    expect(records.filter((record) => record !== undefined)).toHaveLength(1);
    await expect(first.append(FIRST, TURN)).rejects.toThrow("another process");
    const [winner, loser] = records[0] ? [second, third] : [third, second];
    await expect(loser.append(SECOND, TURN)).rejects.toThrow("another process");
    await winner.append(SECOND, TURN);
    await loser.release(SECOND);
    expect(await loser.holding("ABCDEF")).toEqual({ holder: winner.holder, holding: 2 });
    await winner.release(SECOND);
    expect(await loser.holding("ABCDEF")).toEqual({ holder: null, holding: 2 });
    await expect(winner.append(SECOND, { ...TURN, turn: 1 })).rejects.toThrow("held");
    for (const store of [first, second, third]) await store.close();
  });

  it("keeps apart who held a match before and who holds it now, in one process, too", async () => {
    const store = await openStore();
    await store.open(OPENING);
    await taken(store);
    await expect(store.begin(FIRST, ["US", "BR"], RULES_VERSION)).rejects.toThrow("another process");
    // An old room that is put away late takes nothing from the new one.
    await store.release(FIRST);
    await store.begin(SECOND, ["US", "BR"], RULES_VERSION);
    expect(await store.holding("ABCDEF")).toEqual({ holder: store.holder, holding: 2 });
    await store.close();
  });

  it("puts a match away after a write that failed, for whoever comes next", async () => {
    const store = await openStore();
    await store.open(OPENING);
    await store.begin(FIRST, ["US", "BR"], RULES_VERSION);
    await expect(store.begin(FIRST, ["US", "BR"], RULES_VERSION)).rejects.toThrow();
    await store.release(FIRST);
    expect(await store.holding("ABCDEF")).toEqual({ holder: null, holding: 1 });
    await store.close();
  });

  it("keeps lessons, and forgets them and their matches", async () => {
    const store = await openStore();
    await store.open(OPENING);
    await store.openLesson("LESSON", { name: "before" }, 1_000);
    await store.keepLesson("LESSON", { name: "now" }, 2_000, 0);
    // Another process has kept it since.
    await expect(store.keepLesson("LESSON", { name: "old" }, 2_000, 0)).rejects.toThrow("another process");
    expect(await store.lesson("LESSON")).toEqual({ lesson: { name: "now" }, version: 1 });
    expect([await store.lessonsBefore(2_000), await store.lessonsBefore(2_001)]).toEqual([[], ["LESSON"]]);
    await store.removeLesson("LESSON", ["ABCDEF"]);
    await expect(store.keepLesson("LESSON", { name: "back" }, 3_000, 1)).rejects.toThrow("gone");
    expect([await store.lesson("LESSON"), await store.load("ABCDEF")]).toEqual([undefined, undefined]);
    await expect(store.begin(FIRST, ["US", "BR"], RULES_VERSION)).rejects.toThrow("held");
    await store.close();
  });
}

describe("the SQLite store", () => {
  let path = "";
  beforeEach(() => {
    path = join(mkdtempSync(join(folder, "sqlite-")), "deep/matches.sqlite");
  });
  storeSuite(async () => sqliteStore(path));
});

describe("a power cut in the midst of a write", () => {
  it("leaves what was acknowledged before it, and of what was being written all or nothing", async () => {
    const path = join(mkdtempSync(join(folder, "torn-")), "matches.sqlite");
    const wal = `${path}-wal`;
    const store = sqliteStore(path);
    await store.open(OPENING);
    await store.begin(FIRST, ["US", "BR"], RULES_VERSION);
    /** How long the log was when a draft of this length was acknowledged. */
    const acknowledged: number[] = [];
    for (let length = 0; length < 12; length++) {
      const orders = Array(length).fill({ kind: "inferenceStep" });
      await store.draft(FIRST, { nation: "US", turn: 0, orders, isLocked: false });
      acknowledged.push(statSync(wal).size);
    }
    const [file, log] = [readFileSync(path), readFileSync(wal)];
    await store.close();
    const lengthAfter = async (bytes: Uint8Array) => {
      const torn = join(mkdtempSync(join(folder, "torn-")), "matches.sqlite");
      writeFileSync(torn, file);
      writeFileSync(`${torn}-wal`, bytes);
      const after = sqliteStore(torn);
      const [draft] = (await after.load("ABCDEF"))?.drafts ?? [];
      await after.close();
      return draft?.orders.length;
    };
    for (const [length, end] of acknowledged.entries()) {
      const next = acknowledged[length + 1];
      if (next === undefined) break;
      for (const share of [0, 0.3, 0.7, 0.999]) {
        const cut = Math.floor(end + (next - end) * share);
        expect(await lengthAfter(log.subarray(0, cut))).toBe(length);
        // What the disk had not written yet may hold anything.
        const garbled = Buffer.concat([log.subarray(0, cut), Buffer.alloc(next - cut, 0xa5)]);
        expect(await lengthAfter(garbled)).toBe(length);
      }
      expect(await lengthAfter(log.subarray(0, next))).toBe(length + 1);
    }
  });
});

describe.skipIf(!hasPostgres)("the PostgreSQL store", () => {
  let server: RealServer;
  const failed = (error: Error) => {
    throw error;
  };
  beforeAll(async () => {
    server = await realPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  beforeEach(async () => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query("drop schema public cascade; create schema public");
    await client.end();
  });
  storeSuite(() => postgresStore(server.url, failed));

  it("is made once by processes that start at the same time", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => postgresStore(server.url, failed)));
    await stores[0]?.open(OPENING);
    expect(await stores[2]?.load("ABCDEF")).toMatchObject({ code: "ABCDEF" });
    for (const store of stores) await store.close();
  });

  it("outlives the loss of its connections in the midst of writing", async () => {
    const lost: Error[] = [];
    const store = await postgresStore(server.url, (error) => lost.push(error));
    await store.open(OPENING);
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const writes = Array.from({ length: 40 }, (_, number) =>
      store.open({ ...OPENING, code: `CODE${number}` }).catch((error: Error) => error.message),
    );
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");
    await Promise.all(writes);
    await client.end();
    expect(lost.length).toBeGreaterThan(0);
    // The next question gets a new one.
    expect(await store.load("ABCDEF")).toMatchObject({ code: "ABCDEF" });
    await store.close();
  });

  it("of a newer version is left alone, and says so", async () => {
    await (await postgresStore(server.url, failed)).close();
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query("insert into form values (99)");
    await client.end();
    await expect(postgresStore(server.url, failed)).rejects.toThrow("newer version");
  });
});

describe("a database of an older version", () => {
  const seats = JSON.stringify([{ nation: "US", name: "Ann", tokenHash: "hash of Ann's" }, { nation: "BR" }]);

  it("is brought up to date, with a copy kept of what it was", async () => {
    const path = join(folder, "old.sqlite");
    const old = new DatabaseSync(path);
    old.exec(SQLITE_MIGRATIONS[0]!);
    old
      .prepare(
        "insert into matches (code, scenario, seed, turns, timerSeconds, isPublic, version, seats) values (?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run("ABCDEF", "quick", 0xffffffff, 8, 60, 1, "0.1.0", seats);
    old
      .prepare("insert into turns (code, turn, plans, stateHash) values (?, ?, ?, ?)")
      .run("ABCDEF", 0, JSON.stringify(TURN.plans), TURN.stateHash);
    old.close();
    const store = sqliteStore(path);
    expect(await store.take("ABCDEF", { holder: null, holding: 0 })).toEqual({
      ...OPENING,
      holding: 1,
      people: [{ ...ANN, isReady: false }],
      nations: ["US", "BR"],
      // What everybody saw of a turn is on record only since.
      played: [{ turn: 0, plans: TURN.plans, stateHash: TURN.stateHash }],
      drafts: [],
    });
    await store.append(FIRST, { ...TURN, turn: 1 });
    await store.close();
    expect(existsSync(`${path}.before-2`)).toBe(true);
    const again = sqliteStore(path);
    expect((await again.load("ABCDEF"))?.played).toHaveLength(2);
    await again.close();
  });

  it("of a newer one is left alone, and says so", () => {
    const path = join(folder, "newer.sqlite");
    const newer = new DatabaseSync(path);
    newer.exec(`pragma user_version = ${SQLITE_MIGRATIONS.length + 1}`);
    newer.close();
    expect(() => sqliteStore(path)).toThrow("newer version");
  });
});
