import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { ElseFailed, type Statement } from "../../server/store/database.ts";
import { sqliteDatabase } from "../../server/store/sqlite.ts";

const folders: string[] = [];
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), "tctm-together-"));
  folders.push(folder);
  return join(folder, "matches.sqlite");
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const put = (code: string): Statement => ({
  sql: "insert into lessons (code, lesson, touchedMs, version) values ($1, '{}', 0, 0)",
  values: [code],
});
const fails: Statement = { sql: "select 1 from lessons where code = $1", values: ["NONE"], elseFails: "there is none" };
const codesIn = async ({ rows }: Pick<ReturnType<typeof sqliteDatabase>, "rows">) =>
  (await rows("select code from lessons order by code", [])).map(({ code }) => code);

it("of transactions that are committed together each is whole by itself", async () => {
  const db = sqliteDatabase(newFile());
  const done = await Promise.allSettled([
    db.transaction([put("A")]),
    db.transaction([put("B"), fails]),
    db.transaction([put("C")]),
  ]);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(done[1]).toMatchObject({ reason: expect.any(ElseFailed) });
  expect(await codesIn(db)).toEqual(["A", "C"]);
  await db.close();
});

it("when one fails for another reason all have failed, and the next are written", async () => {
  const db = sqliteDatabase(newFile());
  const done = await Promise.allSettled([db.transaction([put("A")]), db.transaction([put("A")])]);
  expect(done.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await db.transaction([put("A")]);
  expect(await codesIn(db)).toEqual(["A"]);
  await db.close();
});

it("what waits when the file is closed is written", async () => {
  const path = newFile();
  const db = sqliteDatabase(path);
  const last = db.transaction([put("A")]);
  await db.close();
  await last;
  const again = sqliteDatabase(path);
  expect(await codesIn(again)).toEqual(["A"]);
  await again.close();
});
