import { Pool } from "pg";
import { type Database, ElseFailed } from "./database.ts";
import { POSTGRES_MIGRATIONS } from "./migrations.ts";
import { sqlStore } from "./sqlStore.ts";
import type { MatchStore } from "./store.ts";

/**
 * So long a database may be silent, ms: a machine that is lost in the midst of a transaction must not hold a match, nor a
 * database that hangs a table.
 */
const PATIENCE = {
  connectionTimeoutMillis: 15_000,
  query_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
};

/** Any number that nothing else in this database locks by: processes that start at once migrate one after another. */
const MIGRATING = 7_264_001;

/** @throws when the tables were written by a newer version of the game. */
async function migrate(pool: Pool, failed: (error: Error) => void): Promise<void> {
  const client = await pool.connect();
  client.on("error", failed);
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [MIGRATING]);
    await client.query("create table if not exists form (done integer not null)");
    const done = Number((await client.query("select max(done) as done from form")).rows[0]?.done ?? 0);
    if (done > POSTGRES_MIGRATIONS.length) throw new Error("the database was written by a newer version of the game");
    for (const migration of POSTGRES_MIGRATIONS.slice(done)) await client.query(migration);
    if (done < POSTGRES_MIGRATIONS.length)
      await client.query("insert into form values ($1)", [POSTGRES_MIGRATIONS.length]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.off("error", failed);
    client.release();
  }
}

async function postgresDatabase(url: string, failed: (error: Error) => void): Promise<Database> {
  const pool = new Pool({ connectionString: url, ...PATIENCE });
  // A connection that is lost while nothing is asked of it; the next question gets a new one.
  pool.on("error", failed);
  const close = async () => {
    // What is lost now was to go anyway.
    pool.off("error", failed).on("error", () => {});
    await pool.end();
  };
  try {
    await migrate(pool, failed);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    forShare: "for share",
    rows: async (sql, values) => (await pool.query(sql, [...values])).rows,
    async transaction(statements) {
      const client = await pool.connect();
      // The pool listens only while nobody uses it.
      client.on("error", failed);
      let fault: Error | undefined;
      try {
        await client.query("begin");
        for (const { sql, values, elseFails } of statements) {
          const { rowCount } = await client.query(sql, [...values]);
          if (elseFails !== undefined && rowCount === 0) throw new ElseFailed(elseFails);
        }
        await client.query("commit");
      } catch (error) {
        fault = error as Error;
        // A connection that can't even undo is of no more use; the database undoes what it began by itself.
        const lost = await client.query("rollback").then(
          () => undefined,
          (error: Error) => error,
        );
        client.off("error", failed);
        client.release(lost);
        throw fault;
      } finally {
        if (!fault) {
          client.off("error", failed);
          client.release();
        }
      }
    },
    probe: async () => void (await pool.query("update form set done = done")),
    // Names are in these. What PostgreSQL keeps elsewhere (its log, copies, standbys) is its host's to see to.
    erase: async () => void (await pool.query("vacuum people, lessons")),
    backup: async () => undefined,
    close,
  };
}

/**
 * Matches in PostgreSQL, for several processes.
 * @param url as in postgres://user:password@host:5432/database.
 * @param failed is told of connections that are lost.
 */
export async function postgresStore(url: string, failed: (error: Error) => void): Promise<MatchStore> {
  let store: MatchStore | undefined;
  const lost = (error: Error) => {
    failed(error);
    void store?.health.suspect();
  };
  store = sqlStore(await postgresDatabase(url, lost));
  return store;
}
