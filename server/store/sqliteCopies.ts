import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { rewriteNames, whole } from "./sqliteErasure.ts";

/** Copies of the file as it was before its form changed, for a host who wants to go back: `matches.sqlite.before-5`. */
const copiesOf = (path: string): string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.before-`))
    .map((name) => join(dirname(path), name));

/** Puts a copy beside the file before it gets its next form. It stands for those that were made before. */
export function keepCopy(db: DatabaseSync, path: string, form: number): void {
  const copy = `${path}.before-${form}`;
  if (!existsSync(copy)) {
    const begun = `${copy}.begun`;
    rmSync(begun, { force: true });
    // Made anew rather than copied, so that nothing that was deleted comes along.
    db.prepare("vacuum into ?").run(begun);
    const file = openSync(begun, "r+");
    fsyncSync(file);
    closeSync(file);
    renameSync(begun, copy);
  }
  for (const older of copiesOf(path)) if (older !== copy) rmSync(older);
}

/** Deletes from the copies what is deleted from the file. A copy from which nothing can be deleted goes as a whole. */
export function eraseFromCopies(path: string, isKept: (code: string) => boolean): void {
  for (const copy of copiesOf(path)) {
    try {
      eraseFromCopy(copy, isKept);
    } catch {
      rmSync(copy);
    }
  }
}

function eraseFromCopy(path: string, isKept: (code: string) => boolean): void {
  const copy = new DatabaseSync(path);
  try {
    copy.exec("pragma secure_delete = on; pragma temp_store = memory; pragma foreign_keys = off");
    const tables = copy
      .prepare(
        "select t.name from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table' and c.name = 'code'",
      )
      .all()
      .map(({ name }) => String(name));
    const codes = new Set(
      tables
        .flatMap((table) => copy.prepare(`select distinct code from ${table}`).all())
        .map(({ code }) => String(code)),
    );
    const gone = [...codes].filter((code) => !isKept(code));
    if (gone.length === 0) return;
    whole(copy, () => {
      for (const table of tables)
        for (const code of gone) copy.prepare(`delete from ${table} where code = ?`).run(code);
      rewriteNames(copy);
    });
  } finally {
    copy.close();
  }
}
