export type Value = string | number | null;
export type Row = Record<string, unknown>;

export interface Statement {
  /** With $1, $2, ... for the values. Names of columns in results are put in quotes, since databases differ in their case. */
  sql: string;
  values: readonly Value[];
  /** What it means that no row was found or changed; then nothing of the transaction has happened. */
  elseFails?: string;
}

/** What the store needs of a database. */
export interface Database {
  /** Ends a `select` whose rows nobody may change until the transaction is over. */
  forShare: string;
  rows: (sql: string, values: readonly Value[]) => Promise<Row[]>;
  /** All of it or nothing, durable once it returns. */
  transaction: (statements: readonly Statement[]) => Promise<void>;
  /** Writes a copy into a new file. @returns its path; undefined where the database has means of its own. */
  backup: () => Promise<string | undefined>;
  close: () => Promise<void>;
}
