import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../server/store/migrations.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { StoredOpening, StoredPerson, StoredTurn } from "../../server/store/store.ts";

const folder = mkdtempSync(join(tmpdir(), "tctm-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING: StoredOpening = {
  code: "ABCDEF",
  version: "0.1.0",
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
const TURN: StoredTurn = { turn: 0, plans: { US: [{ kind: "inferenceStep" }], BR: [] }, stateHash: "0123456789abcdef" };

describe("the SQLite store", () => {
  it("has after a restart what was written before it", async () => {
    const path = join(folder, "deep/matches.sqlite");
    const before = sqliteStore(path);
    await before.open(OPENING);
    for (const person of [{ ...ANN, isReady: false }, BOB, ANN]) await before.person("ABCDEF", person);
    expect(await before.unfinished(0)).toEqual([]);
    await before.begin("ABCDEF", ["US", "BR"]);
    await before.append("ABCDEF", TURN);
    await before.draft("ABCDEF", { nation: "US", turn: 1, orders: [], isLocked: true });
    await before.clock("ABCDEF", { deadline: 5_000, at: 1_000 });
    await before.close();
    const after = sqliteStore(path);
    expect(await after.load("ABCDEF")).toEqual({
      ...OPENING,
      people: [ANN, BOB],
      nations: ["US", "BR"],
      played: [TURN],
      drafts: [{ nation: "US", turn: 1, orders: [], isLocked: true }],
      clock: { deadline: 5_000, at: 1_000 },
    });
    expect(await after.unfinished(60)).toEqual(["ABCDEF"]);
    expect(await after.unfinished(61)).toEqual([]);
    await after.finish("ABCDEF", { ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    expect(await after.unfinished(0)).toEqual([]);
    expect((await after.load("ABCDEF"))?.end).toEqual({ ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    await after.close();
  });

  it("changes nothing that was played", async () => {
    const store = sqliteStore(":memory:");
    await store.open(OPENING);
    await expect(store.open(OPENING)).rejects.toThrow();
    await store.begin("ABCDEF", ["US", "BR"]);
    await expect(store.begin("ABCDEF", ["CN"])).rejects.toThrow("ABCDEF");
    await store.append("ABCDEF", TURN);
    await expect(store.append("ABCDEF", TURN)).rejects.toThrow();
    await expect(store.append("NOSUCH", TURN)).rejects.toThrow();
    expect(await store.load("NOSUCH")).toBeUndefined();
  });

  it("drops a turn's drafts with the turn, both or neither", async () => {
    const store = sqliteStore(":memory:");
    await store.open(OPENING);
    await store.begin("ABCDEF", ["US", "BR"]);
    const draft = { nation: "US", turn: 0, orders: [], isLocked: false };
    await store.draft("ABCDEF", draft);
    await store.append("ABCDEF", TURN);
    expect((await store.load("ABCDEF"))?.drafts).toEqual([]);
    await store.draft("ABCDEF", draft);
    await expect(store.append("ABCDEF", TURN)).rejects.toThrow();
    expect((await store.load("ABCDEF"))?.drafts).toEqual([draft]);
  });
});

describe("a database of an older version", () => {
  const seats = JSON.stringify([{ nation: "US", name: "Ann", tokenHash: "hash of Ann's" }, { nation: "BR" }]);

  it("is brought up to date, with a copy kept of what it was", async () => {
    const path = join(folder, "old.sqlite");
    const old = new DatabaseSync(path);
    old.exec(MIGRATIONS[0]!);
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
    expect(await store.load("ABCDEF")).toEqual({
      ...OPENING,
      people: [{ ...ANN, isReady: false }],
      nations: ["US", "BR"],
      played: [TURN],
      drafts: [],
    });
    await store.append("ABCDEF", { ...TURN, turn: 1 });
    await store.close();
    expect(existsSync(`${path}.before-2`)).toBe(true);
    const again = sqliteStore(path);
    expect((await again.load("ABCDEF"))?.played).toHaveLength(2);
    await again.close();
  });

  it("of a newer one is left alone, and says so", () => {
    const path = join(folder, "newer.sqlite");
    const newer = new DatabaseSync(path);
    newer.exec(`pragma user_version = ${MIGRATIONS.length + 1}`);
    newer.close();
    expect(() => sqliteStore(path)).toThrow("newer version");
  });
});
