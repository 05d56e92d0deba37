import type { DatabaseSync } from "node:sqlite";
import { type Database, ElseFailed, type Statement } from "./database.ts";
import { whole } from "./sqliteErasure.ts";

interface Waiting {
  statements: readonly Statement[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Transactions of one round of the event loop become durable by one commit, since the disk is what they wait for. Each is whole by
 * itself: one that finds its match in other hands leaves the others as they are. When the disk fails, all have failed.
 */
export function together(db: DatabaseSync, run: (statement: Statement) => void) {
  let waiting: Waiting[] = [];

  /** @returns tells who waits for it, once it is durable. */
  const made = ({ statements, resolve, reject }: Waiting): (() => void) => {
    db.exec("savepoint one");
    try {
      statements.forEach(run);
      db.exec("release one");
      return resolve;
    } catch (error) {
      if (!(error instanceof ElseFailed)) throw error;
      db.exec("rollback to one; release one");
      return () => reject(error);
    }
  };

  /** Makes what waits durable. */
  const commit = (): void => {
    const all = waiting;
    waiting = [];
    if (all.length === 0) return;
    const told: (() => void)[] = [];
    try {
      whole(db, () => void told.push(...all.map(made)));
    } catch (error) {
      for (const { reject } of all) reject(error);
      return;
    }
    for (const tell of told) tell();
  };

  const transaction: Database["transaction"] = (statements) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ statements, resolve, reject });
    });
  return { transaction, commit };
}
