import { randomUUID } from "node:crypto";
import { rulesOnRecord } from "../../shared/state/rulesVersion.ts";
import { type Database, ElseFailed, type Row, type Statement, type Value } from "./database.ts";
import { Health } from "./health.ts";
import type { Holding, Lease, MatchStore, StoredEnd, StoredMatch, StoredOptions } from "./store.ts";

const PUT_PERSON = `
  insert into people (code, tokenHash, person, number)
  values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from people where code = $1))
  on conflict (code, tokenHash) do update set person = excluded.person`;
const PUT_DRAFT = `
  insert into drafts (code, nation, draft) values ($1, $2, $3)
  on conflict (code, nation) do update set draft = excluded.draft`;
const PUT_CLOCK = `
  insert into clocks (code, clock) values ($1, $2) on conflict (code) do update set clock = excluded.clock`;
const SEAT = `
  select matches.options, matches.nations, people.person, ends.ending,
    (select count(*) from turns where turns.code = matches.code) as "played"
  from people join matches on matches.code = people.code left join ends on ends.code = people.code
  where people.code = $1 and people.tokenHash = $2`;
const OPEN_LESSON = "insert into lessons (code, lesson, touchedMs, version) values ($1, $2, $3, 0)";
const KEEP_LESSON =
  "update lessons set lesson = $2, touchedMs = $3, version = version + 1 where code = $1 and version = $4";
const OPEN_MATCH = `
  insert into matches (code, version, options, turnSeconds, holder, touchedMs, holding)
  values ($1, $2, $3, $4, $5, $6, 1)`;
const TOUCH = "update matches set touchedMs = $4 where code = $1 and holder = $2 and holding = $3";
const TAKE = "update matches set holder = $2, holding = holding + 1 where code = $1 and holding = $3";
const UNFINISHED = `
  select matches.code, clocks.clock from matches left join clocks on clocks.code = matches.code
  where nations is not null and turnSeconds >= $1 and matches.code not in (select code from ends)
  order by openedAt, matches.code`;

/** The match itself is taken first, from whoever holds it: two who delete and write never wait for each other. */
const removal = (code: string): Statement[] =>
  [
    "update matches set holder = null, holding = holding + 1 where code = $1",
    ...["people", "drafts", "clocks", "turns", "ends", "matches"].map((part) => `delete from ${part} where code = $1`),
  ].map((sql) => ({ sql, values: [code] }));

const textOf = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value));

/** Writes by one lease that are made together. */
interface Batch {
  number: number;
  /** Whether the match was used. */
  isUse: boolean;
  statements: Statement[];
  done: Promise<void>;
}

/** Matches in the tables of migrations.ts, whichever database has them. */
export function sqlStore(base: Database): MatchStore {
  const holder = randomUUID();
  /** Matches that this process has given up, though that could not be written. */
  const owed = new Map<string, Lease>();
  /** A process that was killed in the midst of it has left it to the next. */
  let isErasureDue = true;
  /** Epoch milliseconds; 0 when it has failed since. */
  let erasedAt = 0;
  const health = new Health(base.probe);
  // A match that could not be given back is tried again after the next failure is over.
  health.healed(() => Promise.allSettled([...owed.values()].map(release)));
  /** What failed for another reason than what was asked makes the database suspect. */
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof ElseFailed)) await health.suspect();
      throw error;
    }
  };
  const db: Pick<Database, "forShare" | "rows" | "transaction" | "erase"> = {
    forShare: base.forShare,
    rows: (sql, values) => watched(base.rows(sql, values)),
    transaction: (statements) => watched(base.transaction(statements)),
    erase: () => watched(base.erase()),
  };
  /** Those of which a write has failed: after something that is missing from the record, nothing more may be put on record. */
  const broken = new Set<string>();
  /** The last call for each match. */
  const queues = new Map<string, Promise<unknown>>();

  /** What is written of a match next, as long as nothing else is asked of it: all of it in one transaction. */
  const batches = new Map<string, Batch>();

  /** After the calls for the same match that were made before. */
  const inTurn = <T>(code: string, work: () => Promise<T>): Promise<T> => {
    batches.delete(code);
    const done = (queues.get(code) ?? Promise.resolve()).then(work, work);
    queues.set(code, done);
    const forget = () => {
      if (queues.get(code) === done) queues.delete(code);
    };
    done.then(forget, forget);
    return done;
  };

  type Written = [sql: string, values: readonly Value[], elseFails?: string];
  const write = (lease: Lease, ...statements: Written[]) => writeAs(false, lease, statements);
  /** The same when somebody uses the match, so that it is kept for longer. */
  const use = (lease: Lease, ...statements: Written[]) => writeAs(true, lease, statements);
  const writeAs = (isUse: boolean, lease: Lease, written: readonly Written[]): Promise<void> => {
    const statements = written.map(([sql, values, elseFails]) => ({
      sql,
      values,
      ...(elseFails === undefined ? {} : { elseFails }),
    }));
    const { code, number } = lease;
    const open = batches.get(code);
    if (open?.number === number) {
      open.isUse ||= isUse;
      open.statements.push(...statements);
      return open.done;
    }
    const done = inTurn(code, async () => {
      if (batches.get(code) === batch) batches.delete(code);
      await commit(lease, batch);
    });
    const batch: Batch = { number, isUse, statements, done };
    batches.set(code, batch);
    return done;
  };
  const commit = async ({ code, number }: Lease, { isUse, statements }: Batch): Promise<void> => {
    const key = `${code} ${number}`;
    if (broken.has(key)) throw new Error(`match ${code} is not held by this process any more`);
    const isOurs: Statement = {
      ...(isUse
        ? { sql: TOUCH, values: [code, holder, number, Date.now()] }
        : {
            sql: `select 1 from matches where code = $1 and holder = $2 and holding = $3 ${db.forShare}`,
            values: [code, holder, number],
          }),
      elseFails: `match ${code} is held by another process`,
    };
    try {
      await db.transaction([isOurs, ...statements]);
    } catch (error) {
      broken.add(key);
      throw error;
    }
  };

  const load = async (code: string): Promise<StoredMatch | undefined> => {
    const [match] = await db.rows("select version, options, nations, holding from matches where code = $1", [code]);
    if (!match) return undefined;
    const [people, drafts, clocks, turns, ends] = await Promise.all([
      db.rows("select person from people where code = $1 order by number", [code]),
      db.rows("select draft from drafts where code = $1 order by nation", [code]),
      db.rows("select clock from clocks where code = $1", [code]),
      db.rows(
        `select turn, plans, stateHash as "stateHash", figures, askable from turns where code = $1 order by turn`,
        [code],
      ),
      db.rows(`select ending, scoresBp as "scoresBp" from ends where code = $1`, [code]),
    ]);
    const read = (row: Row | undefined, column: string) => JSON.parse(String(row?.[column]));
    const [end] = ends;
    return {
      code,
      rules: rulesOnRecord(String(match.version)),
      holding: Number(match.holding),
      options: read(match, "options"),
      people: people.map((row) => read(row, "person")),
      ...(match.nations === null ? {} : { nations: read(match, "nations") }),
      played: turns.map((row) => ({
        turn: Number(row.turn),
        plans: read(row, "plans"),
        stateHash: String(row.stateHash),
        ...(row.figures === null ? {} : { figures: read(row, "figures") }),
        ...(row.askable === null ? {} : { askable: read(row, "askable") }),
      })),
      drafts: drafts.map((row) => read(row, "draft")),
      ...(clocks[0] ? { clock: read(clocks[0], "clock") } : {}),
      ...(end ? { end: { ending: String(end.ending), scoresBp: read(end, "scoresBp") } } : {}),
    } as StoredMatch;
  };

  const release = (lease: Lease) =>
    inTurn(lease.code, async () => {
      const { code, number } = lease;
      const key = `${code} ${number}`;
      const sql = "update matches set holder = null where code = $1 and holder = $2 and holding = $3";
      owed.set(key, lease);
      await db.transaction([{ sql, values: [code, holder, number] }]);
      owed.delete(key);
      broken.delete(key);
    });

  const erase = async (restMs = 0) => {
    if (!isErasureDue || Date.now() < erasedAt + restMs) return;
    erasedAt = 0;
    // What is removed while it is under way has to be erased again.
    isErasureDue = false;
    try {
      await db.erase();
      erasedAt = Date.now();
    } catch (error) {
      isErasureDue = true;
      throw error;
    }
  };

  return {
    holder,
    health,
    open: ({ code, rules, options }) =>
      inTurn(code, async () => {
        const values = [code, String(rules), JSON.stringify(options), options.timerSeconds, holder, Date.now()];
        await db.transaction([{ sql: OPEN_MATCH, values }]);
      }),
    holding: (code) =>
      inTurn(code, async () => {
        const [row] = await db.rows("select holder, holding, options from matches where code = $1", [code]);
        if (!row) return undefined;
        const { options, ...held } = row;
        const { lesson } = JSON.parse(String(options)) as StoredOptions;
        return { ...(held as unknown as Holding), ...(lesson === undefined ? {} : { lesson }) };
      }),
    take: (code, { holding }) =>
      inTurn(code, async () => {
        const elseFails = `match ${code} was taken by another process`;
        try {
          await db.transaction([{ sql: TAKE, values: [code, holder, holding], elseFails }]);
        } catch (error) {
          if (error instanceof ElseFailed) return undefined;
          throw error;
        }
        return load(code);
      }),
    release,
    confirm: (lease) => use(lease),
    options: (lease, options) =>
      write(lease, ["update matches set options = $2 where code = $1", [lease.code, JSON.stringify(options)]]),
    person: (lease, person) => write(lease, [PUT_PERSON, [lease.code, person.tokenHash, JSON.stringify(person)]]),
    forget: (lease, tokenHash) =>
      write(lease, ["delete from people where code = $1 and tokenHash = $2", [lease.code, tokenHash]]),
    begin: (lease, nations, rules) =>
      use(lease, [
        "update matches set nations = $2, version = $3 where code = $1 and nations is null",
        [lease.code, JSON.stringify(nations), String(rules)],
        `match ${lease.code} has begun already`,
      ]),
    draft: (lease, draft) => write(lease, [PUT_DRAFT, [lease.code, draft.nation, JSON.stringify(draft)]]),
    clock: (lease, clock) => write(lease, [PUT_CLOCK, [lease.code, JSON.stringify(clock)]]),
    append: (lease, { turn, plans, stateHash, figures, askable }) =>
      use(
        lease,
        [
          "insert into turns (code, turn, plans, stateHash, figures, askable) values ($1, $2, $3, $4, $5, $6)",
          [lease.code, turn, JSON.stringify(plans), stateHash, textOf(figures), textOf(askable)],
        ],
        ["delete from drafts where code = $1", [lease.code]],
      ),
    finish: (lease, { ending, scoresBp }) =>
      use(lease, [
        "insert into ends (code, ending, scoresBp) values ($1, $2, $3)",
        [lease.code, ending, JSON.stringify(scoresBp)],
      ]),
    load: (code) => inTurn(code, () => load(code)),
    async seat(code, tokenHash) {
      const [row] = await db.rows(SEAT, [code, tokenHash]);
      if (!row) return undefined;
      return {
        code,
        options: JSON.parse(String(row.options)),
        person: JSON.parse(String(row.person)),
        hasBegun: row.nations !== null,
        played: Number(row.played),
        ...(row.ending === null ? {} : { ending: String(row.ending) as StoredEnd["ending"] }),
      };
    },
    async unfinished(leastTurnSeconds) {
      return (await db.rows(UNFINISHED, [leastTurnSeconds])).map(({ code, clock }) => ({
        code: String(code),
        ...(clock === null ? {} : { clock: JSON.parse(String(clock)) }),
      }));
    },
    remove: (code) =>
      inTurn(code, async () => {
        await db.transaction(removal(code));
        isErasureDue = true;
      }),
    async unusedSince(touchedMs) {
      const rows = await db.rows("select code, options from matches where touchedMs < $1 order by touchedMs", [
        touchedMs,
      ]);
      const lessons = new Set((await db.rows("select code from lessons", [])).map(({ code }) => String(code)));
      const isOfLesson = (row: Row) => lessons.has((JSON.parse(String(row.options)) as StoredOptions).lesson ?? "");
      return rows.filter((row) => !isOfLesson(row)).map(({ code }) => String(code));
    },
    erase,
    openLesson: (code, lesson, touchedMs) =>
      db.transaction([{ sql: OPEN_LESSON, values: [code, JSON.stringify(lesson), touchedMs] }]),
    keepLesson: (code, lesson, touchedMs, version) => {
      // As it is now, whatever becomes of it while it waits.
      const values = [code, JSON.stringify(lesson), touchedMs, version];
      const elseFails = `lesson ${code} is gone, or another process has it`;
      return inTurn(`lesson ${code}`, () => db.transaction([{ sql: KEEP_LESSON, values, elseFails }]));
    },
    lesson: (code) =>
      inTurn(`lesson ${code}`, async () => {
        const [row] = await db.rows("select lesson, version from lessons where code = $1", [code]);
        return row && { lesson: JSON.parse(String(row.lesson)), version: Number(row.version) };
      }),
    removeLesson: (code, tables) =>
      inTurn(`lesson ${code}`, async () => {
        await db.transaction([
          { sql: "delete from lessons where code = $1", values: [code] },
          ...tables.flatMap(removal),
        ]);
        isErasureDue = true;
      }),
    async lessonsBefore(touchedMs) {
      const rows = await db.rows("select code from lessons where touchedMs < $1", [touchedMs]);
      return rows.map(({ code }) => String(code));
    },
    backup: base.backup,
    async close() {
      health.close();
      await base.close();
    },
  };
}
