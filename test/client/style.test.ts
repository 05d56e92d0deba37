import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const CLIENT = resolve(import.meta.dirname, "../../client");
const sheets = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith(".css"))
  .map((file) => join(file.parentPath, file.name))
  .map((path) => ({ path: path.slice(CLIENT.length + 1), text: readFileSync(path, "utf8") }));

const found = (wanted: RegExp) =>
  sheets.flatMap(({ path, text }) => [...text.matchAll(wanted)].map(([match]) => `${path}: ${match}`));

describe("style sheets", () => {
  test("are read", () => {
    expect(sheets.length).toBeGreaterThan(10);
  });

  test("ask for the width of the page in rem, so that large text counts as a small screen", () => {
    expect(found(/@media[^{]*width[^{]*|@container[^{]*\dpx[^{]*/g)).toEqual([]);
  });

  test("ask the page for theme and motion, so that the settings of the game count", () => {
    expect(found(/prefers-(color-scheme|reduced-motion)/g)).toEqual([]);
  });
});
