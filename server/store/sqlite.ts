import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backup, DatabaseSync, type StatementSync } from "node:sqlite";
import type { Database, Row, Statement, Value } from "./database.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { sqlStore } from "./sqlStore.ts";
import type { MatchStore } from "./store.ts";

/** @throws when the file was written by a newer version of the game. */
function migrate(db: DatabaseSync, path: string): void {
  const { user_version: has } = db.prepare("pragma user_version").get() as { user_version: number };
  // The first databases did not count yet.
  const isUncounted = has === 0 && db.prepare("select 1 from sqlite_schema where name = 'matches'").get() !== undefined;
  const done = isUncounted ? 1 : has;
  if (done > SQLITE_MIGRATIONS.length) throw new Error(`${path} was written by a newer version of the game`);
  if (done === SQLITE_MIGRATIONS.length) return;
  if (done > 0 && path !== ":memory:") {
    db.exec("pragma wal_checkpoint(truncate)");
    const copy = `${path}.before-${done + 1}`;
    if (!existsSync(copy)) copyFileSync(path, copy);
  }
  db.exec("pragma foreign_keys = off; pragma legacy_alter_table = on");
  for (const [index, migration] of SQLITE_MIGRATIONS.entries())
    if (index >= done) db.exec(`begin; ${migration}; pragma user_version = ${index + 1}; commit`);
  db.exec("pragma foreign_keys = on; pragma legacy_alter_table = off");
}

/** One file. Every write is on the disk when its call returns (synchronous FULL), and outlives a power cut. */
export function sqliteDatabase(path: string): Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 2000");
  migrate(db, path);
  db.exec("pragma foreign_keys = on");

  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql.replace(/\$(\d)/g, "?$1"));
    prepared.set(sql, known);
    return known;
  };
  const find = (sql: string, values: readonly Value[]) => prepare(sql).all(...values) as Row[];
  const run = ({ sql, values, elseFails }: Statement) => {
    const isFound = sql.startsWith("select") ? find(sql, values).length > 0 : prepare(sql).run(...values).changes !== 0;
    if (elseFails !== undefined && !isFound) throw new Error(elseFails);
  };

  return {
    forShare: "",
    async rows(sql, values) {
      return find(sql, values);
    },
    async transaction(statements) {
      db.exec("begin immediate");
      try {
        for (const statement of statements) run(statement);
        db.exec("commit");
      } catch (error) {
        db.exec("rollback");
        throw error;
      }
    },
    async backup() {
      const copy = join(mkdtempSync(join(tmpdir(), "matches-")), "matches.sqlite");
      await backup(db, copy);
      return copy;
    },
    async close() {
      if (db.isOpen) db.close();
    },
  };
}

/** @param path of the file, or ":memory:". */
export const sqliteStore = (path: string): MatchStore => sqlStore(sqliteDatabase(path));
