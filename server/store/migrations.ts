/**
 * How the tables came to be as they are. A database knows how many of these it has behind it; the rest are run when it is
 * opened. What once was released is never changed: a new form is a new entry.
 */
export const SQLITE_MIGRATIONS: readonly string[] = [
  `
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
  `,
  // Everything that a restart must bring back: the choice of the creator, people, plans not yet played, the clock.
  `
  alter table matches rename to matches1;
  create table matches (
    code text primary key, version text not null, options text not null, nations text,
    openedAt text not null default current_timestamp
  ) strict;
  insert into matches (code, version, options, nations, openedAt)
    select code, version,
      json_object('scenario', scenario, 'seed', seed, 'turns', turns, 'timerSeconds', timerSeconds,
        'isPublic', json(iif(isPublic, 'true', 'false')), 'seats', json_array_length(seats), 'bots', 'sound'),
      (select json_group_array(value ->> 'nation') from json_each(seats)), begunAt
    from matches1;
  create table people (
    code text not null references matches, tokenHash text not null, person text not null, number integer not null,
    primary key (code, tokenHash)
  ) strict, without rowid;
  insert into people (code, tokenHash, person, number)
    select code, value ->> 'tokenHash',
      json_object('tokenHash', value ->> 'tokenHash', 'name', value ->> 'name', 'nation', value ->> 'nation',
        'watches', json('false'), 'isReady', json('false'), 'hasLeft', json('false'),
        'isHost', json(iif(key = 0, 'true', 'false'))), key
    from matches1, json_each(matches1.seats) where value ->> 'tokenHash' is not null;
  create table drafts (
    code text not null references matches, nation text not null, draft text not null, primary key (code, nation)
  ) strict, without rowid;
  create table clocks (code text primary key references matches, clock text not null) strict, without rowid;
  create table turns2 (
    code text not null references matches, turn integer not null, plans text not null, stateHash text not null,
    resolvedAt text not null default current_timestamp, primary key (code, turn)
  ) strict, without rowid;
  insert into turns2 select * from turns;
  create table ends2 (
    code text primary key references matches, ending text not null, scoresBp text not null,
    endedAt text not null default current_timestamp
  ) strict;
  insert into ends2 select * from ends;
  drop table turns; drop table ends; drop table matches1;
  alter table turns2 rename to turns;
  alter table ends2 rename to ends;
  `,
  // Who runs a match, so that two processes never write one history; and the time of a turn, which every database can sort by.
  `
  alter table matches add column holder text;
  alter table matches add column holding integer not null default 0;
  alter table matches add column turnSeconds integer not null default 0;
  update matches set turnSeconds = coalesce(options ->> 'timerSeconds', 0);
  `,
  // Lessons, and when they were touched last: they are deleted some time after.
  `
  create table lessons (code text primary key, lesson text not null, touchedMs integer not null,
    version integer not null) strict, without rowid;
  `,
  // When a match was used last: it is deleted some time after. Those that are there already are kept for as long from now on.
  `
  alter table matches add column touchedMs integer not null default 0;
  update matches set touchedMs = unixepoch() * 1000;
  `,
  // What everybody saw of each quarter, so that other rules can show what they can't play again.
  "alter table turns add column figures text",
  // Which dilemmas the teacher let the turn ask: it is played again by the same.
  "alter table turns add column askable text",
];

/** The same tables; those of SQLite were there before. */
export const POSTGRES_MIGRATIONS: readonly string[] = [
  `
  create table matches (
    code text primary key, version text not null, options text not null, nations text,
    holder text, holding integer not null, turnSeconds integer not null, openedAt timestamptz not null default now()
  );
  create table people (
    code text not null references matches, tokenHash text not null, person text not null, number integer not null,
    primary key (code, tokenHash)
  );
  create table drafts (
    code text not null references matches, nation text not null, draft text not null, primary key (code, nation)
  );
  create table clocks (code text primary key references matches, clock text not null);
  create table turns (
    code text not null references matches, turn integer not null, plans text not null, stateHash text not null,
    resolvedAt timestamptz not null default now(), primary key (code, turn)
  );
  create table ends (
    code text primary key references matches, ending text not null, scoresBp text not null,
    endedAt timestamptz not null default now()
  );
  `,
  "create table lessons (code text primary key, lesson text not null, touchedMs bigint not null, version integer not null)",
  `
  alter table matches add column touchedMs bigint not null default 0;
  update matches set touchedMs = extract(epoch from now())::bigint * 1000;
  `,
  "alter table turns add column figures text",
  "alter table turns add column askable text",
];
