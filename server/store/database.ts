import type { Readable } from "node:stream";

export type Value = string | number | null;
export type Row = Record<string, unknown>;

export interface Statement {
  /** With $1, $2, ... for the values. Names of columns in results are put in quotes, since databases differ in their case. */
  sql: string;
  values: readonly Value[];
  /** What it means that no row was found or changed; then nothing of the transaction has happened. */
  elseFails?: string;
}

/** No row was found or changed, and a statement says what that means. The database itself is well. */
export class ElseFailed extends Error {}

/** What the store needs of a database. */
export interface Database {
  /** Ends a `select` whose rows nobody may change until the transaction is over. */
  forShare: string;
  rows: (sql: string, values: readonly Value[]) => Promise<Row[]>;
  /** All of it or nothing, durable once it returns. */
  transaction: (statements: readonly Statement[]) => Promise<void>;
  /** Writes something that changes nothing. Fails while nothing can be written, for whatever reason. */
  probe: () => Promise<void>;
  /** What was deleted is gone from the files, too, as far as the database can see to it. */
  erase: () => Promise<void>;
  /** A copy of everything, of which no file stays; undefined where the database has means of its own. */
  backup: () => Promise<Readable | undefined>;
  close: () => Promise<void>;
}
