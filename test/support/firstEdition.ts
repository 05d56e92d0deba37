import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** A data folder as a server of version 0.1.0 left it: a match that ended, one that ran, an open lobby, and a lesson. */
export function firstEditionFolder(): { folder: string; database: string } {
  const folder = mkdtempSync(join(tmpdir(), "tctm-firstEdition-"));
  const database = join(folder, "matches.sqlite");
  writeFileSync(database, gunzipSync(readFileSync(resolve(import.meta.dirname, "firstEdition.sqlite.gz"))));
  return { folder, database };
}

export const FIRST_EDITION = {
  ended: "JW8HS2",
  running: "UXSXEG",
  lobby: { code: "4SSPRJ", token: "vd35hGpUwv8AzhD47eKl7Q" },
  lesson: { code: "P8WGKT", key: "yUm2eamFQbQbX6JVtZuh_w", table: "YWPYK7" },
} as const;
