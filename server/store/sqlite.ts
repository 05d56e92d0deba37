import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { MatchStore, StoredEnd, StoredMatch, StoredSeat, StoredTurn } from "./store.ts";

const TABLES = `
  create table if not exists matches (
    code text primary key, scenario text not null, seed integer not null, turns integer not null,
    timerSeconds integer not null, isPublic integer not null, version text not null, seats text not null,
    begunAt text not null default current_timestamp
  ) strict;
  create table if not exists turns (
    code text not null references matches, turn integer not null, plans text not null, stateHash text not null,
    resolvedAt text not null default current_timestamp, primary key (code, turn)
  ) strict, without rowid;
  create table if not exists ends (
    code text primary key references matches, ending text not null, scoresBp text not null,
    endedAt text not null default current_timestamp
  ) strict;
`;

interface MatchRow {
  code: string;
  scenario: string;
  seed: number;
  turns: number;
  timerSeconds: number;
  isPublic: number;
  version: string;
  seats: string;
}

/**
 * Matches in one file. Every write is on the disk when its call returns (synchronous FULL): a turn that players have
 * seen is never lost, not even to a power cut.
 * @param path of the file, or ":memory:".
 */
export function sqliteStore(path: string): MatchStore {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 2000");
  db.exec(TABLES);
  const insertMatch = db.prepare(
    "insert into matches (code, scenario, seed, turns, timerSeconds, isPublic, version, seats) values (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const insertTurn = db.prepare("insert into turns (code, turn, plans, stateHash) values (?, ?, ?, ?)");
  const insertEnd = db.prepare("insert into ends (code, ending, scoresBp) values (?, ?, ?)");
  const oneMatch = db.prepare("select * from matches where code = ?");
  const turnsOf = db.prepare("select turn, plans, stateHash from turns where code = ? order by turn");
  const endOf = db.prepare("select ending, scoresBp from ends where code = ?");
  const open = db.prepare("select code from matches where code not in (select code from ends) order by begunAt, code");

  return {
    async begin({ code, scenario, seed, turns, timerSeconds, isPublic, version, seats }) {
      insertMatch.run(
        code,
        scenario,
        seed,
        turns,
        timerSeconds,
        Number(isPublic),
        version,
        JSON.stringify(seats satisfies StoredSeat[]),
      );
    },
    async append(code, { turn, plans, stateHash }) {
      insertTurn.run(code, turn, JSON.stringify(plans), stateHash);
    },
    async finish(code, { ending, scoresBp }) {
      insertEnd.run(code, ending, JSON.stringify(scoresBp));
    },
    async load(code) {
      const row = oneMatch.get(code) as MatchRow | undefined;
      if (!row) return undefined;
      const played = turnsOf.all(code) as { turn: number; plans: string; stateHash: string }[];
      const end = endOf.get(code) as { ending: StoredEnd["ending"]; scoresBp: string } | undefined;
      const match: StoredMatch = {
        code: row.code,
        scenario: row.scenario,
        seed: row.seed,
        turns: row.turns,
        timerSeconds: row.timerSeconds,
        isPublic: row.isPublic === 1,
        version: row.version,
        seats: JSON.parse(row.seats),
        played: played.map((one): StoredTurn => ({ ...one, plans: JSON.parse(one.plans) })),
      };
      if (end) match.end = { ending: end.ending, scoresBp: JSON.parse(end.scoresBp) };
      return match;
    },
    async unfinished() {
      return (open.all() as { code: string }[]).map((row) => row.code);
    },
    async close() {
      if (db.isOpen) db.close();
    },
  };
}
