import type { DatabaseSync } from "node:sqlite";

/** Tables that hold what people are called. */
const NAMING = ["people", "lessons"];

/** All of it or nothing. */
export function whole(db: DatabaseSync, work: () => void): void {
  db.exec("begin immediate");
  try {
    work();
    db.exec("commit");
  } catch (error) {
    // A full disk has undone it already.
    if (db.isTransaction) db.exec("rollback");
    throw error;
  }
}

/**
 * Writes the tables that hold names anew. SQLite writes zeros over what is deleted (`secure_delete`), but of what it has moved
 * from one page to another before, a copy may stay where it was: those pages go whole.
 */
export function rewriteNames(db: DatabaseSync): void {
  const isThere = db.prepare("select 1 from sqlite_schema where type = 'table' and name = ?");
  for (const table of NAMING.filter((name) => isThere.get(name) !== undefined))
    db.exec(`create temp table kept as select * from ${table}; delete from ${table};
      insert into ${table} select * from temp.kept; drop table temp.kept`);
}

/** What was deleted is gone from the file and from its log, which has every page as it was. @returns whether it is. */
export function eraseFromFile(db: DatabaseSync): boolean {
  whole(db, () => rewriteNames(db));
  // Who reads just now, as a copy that is being made does, needs the log.
  return Number(db.prepare("pragma wal_checkpoint(truncate)").get()?.busy) === 0;
}
