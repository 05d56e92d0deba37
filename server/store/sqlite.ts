import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";
import type { MatchStore, StoredMatch, StoredTurn } from "./store.ts";

/** @throws when the file was written by a newer version of the game. */
function migrate(db: DatabaseSync, path: string): void {
  const { user_version: has } = db.prepare("pragma user_version").get() as { user_version: number };
  // The first databases did not count yet.
  const isUncounted = has === 0 && db.prepare("select 1 from sqlite_schema where name = 'matches'").get() !== undefined;
  const done = isUncounted ? 1 : has;
  if (done > MIGRATIONS.length) throw new Error(`${path} was written by a newer version of the game`);
  if (done === MIGRATIONS.length) return;
  if (done > 0 && path !== ":memory:") {
    db.exec("pragma wal_checkpoint(truncate)");
    const copy = `${path}.before-${done + 1}`;
    if (!existsSync(copy)) copyFileSync(path, copy);
  }
  db.exec("pragma foreign_keys = off; pragma legacy_alter_table = on");
  for (const [index, migration] of MIGRATIONS.entries())
    if (index >= done) db.exec(`begin; ${migration}; pragma user_version = ${index + 1}; commit`);
  db.exec("pragma foreign_keys = on; pragma legacy_alter_table = off");
}

/**
 * Matches in one file. Every write is on the disk when its call returns (synchronous FULL): a turn that players have
 * seen is never lost, not even to a power cut.
 * @param path of the file, or ":memory:".
 */
export function sqliteStore(path: string): MatchStore {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 2000");
  migrate(db, path);
  db.exec("pragma foreign_keys = on");

  const insertMatch = db.prepare("insert into matches (code, version, options) values (?, ?, ?)");
  const putOptions = db.prepare("update matches set options = ? where code = ?");
  const beginMatch = db.prepare("update matches set nations = ? where code = ? and nations is null");
  const putPerson = db.prepare(`
    insert into people (code, tokenHash, person, number)
    values (?, ?, ?, (select coalesce(max(number), 0) + 1 from people where code = ?))
    on conflict (code, tokenHash) do update set person = excluded.person`);
  const deletePerson = db.prepare("delete from people where code = ? and tokenHash = ?");
  const putDraft = db.prepare("insert or replace into drafts (code, nation, draft) values (?, ?, ?)");
  const putClock = db.prepare("insert or replace into clocks (code, clock) values (?, ?)");
  const insertTurn = db.prepare("insert into turns (code, turn, plans, stateHash) values (?, ?, ?, ?)");
  const deleteDrafts = db.prepare("delete from drafts where code = ?");
  const insertEnd = db.prepare("insert into ends (code, ending, scoresBp) values (?, ?, ?)");
  const oneMatch = db.prepare("select version, options, nations from matches where code = ?");
  const peopleOf = db.prepare("select person from people where code = ? order by number");
  const draftsOf = db.prepare("select draft from drafts where code = ? order by nation");
  const clockOf = db.prepare("select clock from clocks where code = ?");
  const turnsOf = db.prepare("select turn, plans, stateHash from turns where code = ? order by turn");
  const endOf = db.prepare("select ending, scoresBp from ends where code = ?");
  const open = db.prepare(
    `select code from matches where nations is not null and code not in (select code from ends)
       and options ->> 'timerSeconds' >= ? order by openedAt, code`,
  );

  return {
    async open({ code, version, options }) {
      insertMatch.run(code, version, JSON.stringify(options));
    },
    async options(code, options) {
      putOptions.run(JSON.stringify(options), code);
    },
    async person(code, person) {
      putPerson.run(code, person.tokenHash, JSON.stringify(person), code);
    },
    async forget(code, tokenHash) {
      deletePerson.run(code, tokenHash);
    },
    async begin(code, nations) {
      const { changes } = beginMatch.run(JSON.stringify(nations), code);
      if (changes === 0) throw new Error(`match ${code} was not opened, or has begun`);
    },
    async draft(code, draft) {
      putDraft.run(code, draft.nation, JSON.stringify(draft));
    },
    async clock(code, clock) {
      putClock.run(code, JSON.stringify(clock));
    },
    async append(code, { turn, plans, stateHash }) {
      db.exec("begin");
      try {
        insertTurn.run(code, turn, JSON.stringify(plans), stateHash);
        deleteDrafts.run(code);
        db.exec("commit");
      } catch (error) {
        db.exec("rollback");
        throw error;
      }
    },
    async finish(code, { ending, scoresBp }) {
      insertEnd.run(code, ending, JSON.stringify(scoresBp));
    },
    async load(code) {
      const row = oneMatch.get(code) as { version: string; options: string; nations: string | null } | undefined;
      if (!row) return undefined;
      const played = turnsOf.all(code) as { turn: number; plans: string; stateHash: string }[];
      const clock = clockOf.get(code) as { clock: string } | undefined;
      const end = endOf.get(code) as { ending: string; scoresBp: string } | undefined;
      return {
        code,
        version: row.version,
        options: JSON.parse(row.options),
        people: (peopleOf.all(code) as { person: string }[]).map(({ person }) => JSON.parse(person)),
        ...(row.nations === null ? {} : { nations: JSON.parse(row.nations) }),
        played: played.map((one): StoredTurn => ({ ...one, plans: JSON.parse(one.plans) })),
        drafts: (draftsOf.all(code) as { draft: string }[]).map(({ draft }) => JSON.parse(draft)),
        ...(clock ? { clock: JSON.parse(clock.clock) } : {}),
        ...(end ? { end: { ending: end.ending, scoresBp: JSON.parse(end.scoresBp) } } : {}),
      } as StoredMatch;
    },
    async unfinished(leastTurnSeconds) {
      return (open.all(leastTurnSeconds) as { code: string }[]).map((row) => row.code);
    },
    async close() {
      if (db.isOpen) db.close();
    },
  };
}
