import { createReadStream, mkdirSync, rmSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync, type StatementSync } from "node:sqlite";
import { type Database, ElseFailed, type Row, type Statement, type Value } from "./database.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { eraseFromCopies, keepCopy } from "./sqliteCopies.ts";
import { eraseFromFile, whole } from "./sqliteErasure.ts";
import { together } from "./sqliteTogether.ts";
import { sqlStore } from "./sqlStore.ts";
import type { MatchStore } from "./store.ts";

const IN_MEMORY = ":memory:";
/** With less than this on the disk nothing more is begun. */
const LEAST_ROOM_BYTES = 2 ** 20;

/** What is in the file is not what was written into it. */
export class DamagedFile extends Error {}
export class NewerFile extends Error {}

/** @throws NewerFile */
function migrate(db: DatabaseSync, path: string): void {
  const { user_version: has } = db.prepare("pragma user_version").get() as { user_version: number };
  // The first databases did not count yet.
  const isUncounted = has === 0 && db.prepare("select 1 from sqlite_schema where name = 'matches'").get() !== undefined;
  const done = isUncounted ? 1 : has;
  if (done > SQLITE_MIGRATIONS.length) throw new NewerFile(`${path} was written by a newer version of the game`);
  if (done === SQLITE_MIGRATIONS.length) return;
  if (done > 0 && path !== IN_MEMORY) {
    keepCopy(db, path, done + 1);
    // Older versions deleted without writing over it.
    db.exec("vacuum");
  }
  db.exec("pragma foreign_keys = off; pragma legacy_alter_table = on");
  for (const [index, migration] of SQLITE_MIGRATIONS.entries())
    if (index >= done) db.exec(`begin; ${migration}; pragma user_version = ${index + 1}; commit`);
  db.exec("pragma foreign_keys = on; pragma legacy_alter_table = off");
}

/** @throws DamagedFile */
function check(db: DatabaseSync): void {
  const [first] = db.prepare("pragma quick_check(1)").all() as { quick_check: string }[];
  if (first?.quick_check !== "ok") throw new DamagedFile(String(first?.quick_check));
}

function opened(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec("pragma busy_timeout = 2000; pragma journal_mode = wal; pragma synchronous = full");
    db.exec("pragma secure_delete = on; pragma temp_store = memory");
    check(db);
    migrate(db, path);
    db.exec("pragma foreign_keys = on");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

class NoSpace extends Error {
  readonly code = "ENOSPC";
}

/** @throws NoSpace when the disk is full, or will be with the next match. */
function needRoom(folder: string): void {
  const { bsize, bavail, bfree } = statfsSync(folder);
  // Some of a disk is set apart for the machine's own administrator.
  const free = bsize * (process.getuid?.() === 0 ? bfree : bavail);
  if (free < LEAST_ROOM_BYTES) throw new NoSpace("no space left on device");
}

/** One file. Every write is on the disk when its call returns (synchronous FULL), and outlives a power cut. */
export function sqliteDatabase(path: string): Database {
  const backupPath = `${path}.backup`;
  const removeBackup = () => {
    for (const ending of ["", "-journal"]) rmSync(backupPath + ending, { force: true });
  };
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  const db = opened(path);
  // A process that was killed while it made a copy has left this behind.
  removeBackup();

  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql.replace(/\$(\d)/g, "?$1"));
    prepared.set(sql, known);
    return known;
  };
  const find = (sql: string, values: readonly Value[]) => prepare(sql).all(...values) as Row[];
  const run = ({ sql, values, elseFails }: Statement) => {
    const isFound = sql.startsWith("select") ? find(sql, values).length > 0 : prepare(sql).run(...values).changes !== 0;
    if (elseFails !== undefined && !isFound) throw new ElseFailed(elseFails);
  };
  const shared = together(db, run);
  const eraseCopies = () => {
    const isKept = (code: string) =>
      find("select 1 from matches where code = $1 union select 1 from lessons where code = $1", [code]).length > 0;
    if (path !== IN_MEMORY) eraseFromCopies(path, isKept);
  };

  return {
    forShare: "",
    async rows(sql, values) {
      return find(sql, values);
    },
    // What is in memory waits for no disk.
    transaction:
      path === IN_MEMORY ? async (statements) => whole(db, () => statements.forEach(run)) : shared.transaction,
    async probe() {
      if (path !== IN_MEMORY) needRoom(dirname(path));
      whole(db, () => db.exec(`pragma user_version = ${SQLITE_MIGRATIONS.length}`));
    },
    async erase() {
      eraseCopies();
      if (!eraseFromFile(db)) throw new Error("somebody still reads what was deleted: it is tried again");
    },
    async backup() {
      try {
        await backup(db, backupPath);
        const copy = createReadStream(backupPath);
        // Once it is open it needs no name, and goes with whoever reads it.
        await new Promise((resolve, reject) => copy.once("open", resolve).once("error", reject));
        return copy;
      } finally {
        removeBackup();
      }
    },
    async close() {
      if (!db.isOpen) return;
      shared.commit();
      db.close();
    },
  };
}

/** @param path of the file, or ":memory:". */
export const sqliteStore = (path: string): MatchStore => sqlStore(sqliteDatabase(path));
