import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { StoredStart, StoredTurn } from "../../server/store/store.ts";

const folder = mkdtempSync(join(tmpdir(), "tctm-"));
afterAll(() => rmSync(folder, { recursive: true }));

const START: StoredStart = {
  code: "ABCDEF",
  scenario: "quick",
  seed: 0xffffffff,
  turns: 8,
  timerSeconds: 60,
  isPublic: true,
  version: "0.1.0",
  seats: [{ nation: "US", name: "Ann", tokenHash: "hash" }, { nation: "BR" }],
};
const TURN: StoredTurn = { turn: 0, plans: { US: [{ kind: "inferenceStep" }], BR: [] }, stateHash: "0123456789abcdef" };

describe("the SQLite store", () => {
  it("has after a restart what was written before it", async () => {
    const path = join(folder, "deep/matches.sqlite");
    const before = sqliteStore(path);
    await before.begin(START);
    await before.append("ABCDEF", TURN);
    await before.close();
    const after = sqliteStore(path);
    expect(await after.load("ABCDEF")).toEqual({ ...START, played: [TURN] });
    expect(await after.unfinished()).toEqual(["ABCDEF"]);
    await after.finish("ABCDEF", { ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    expect(await after.unfinished()).toEqual([]);
    expect((await after.load("ABCDEF"))?.end).toEqual({ ending: "finished", scoresBp: { US: 10_000, BR: 9_000 } });
    await after.close();
  });

  it("changes nothing that was written", async () => {
    const store = sqliteStore(":memory:");
    await store.begin(START);
    await store.append("ABCDEF", TURN);
    await expect(store.begin(START)).rejects.toThrow();
    await expect(store.append("ABCDEF", TURN)).rejects.toThrow();
    await expect(store.append("NOSUCH", TURN)).rejects.toThrow();
    expect(await store.load("NOSUCH")).toBeUndefined();
  });
});
