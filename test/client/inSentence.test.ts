import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { sentence } from "../../client/words/index.ts";
import type { Key } from "../../client/words/keys.ts";
import "../../client/words/match.ts";
import "../../client/words/lesson.ts";
import "../../client/words/admin.ts";

const CLIENT = resolve(import.meta.dirname, "../../client");
const sources = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  .map((file) => ({ name: file.name, text: readFileSync(join(file.parentPath, file.name), "utf8") }));

/** Calls of `t` that fill a term with the bare name of a nation, or of several. */
const BARE = /\bt\(\s*(?<keys>"[\s\S]{0,200}?),\s*\{(?<terms>[^{}]*?nationName\([^{}]*)\}/g;
/** The mark of a name inside a sentence: after a word, or before the rest of one. */
const isInSentence = (text: string, term: string) =>
  new RegExp(`[a-z’] \\{\\{${term}\\}\\}|^\\{\\{${term}\\}\\} [a-z]`).test(text);

test("within a sentence a nation goes by its form there: the European Union", () => {
  const calls = sources.flatMap(({ name, text }) =>
    [...text.matchAll(BARE)].flatMap(({ groups: { keys = "", terms = "" } = {} }) => {
      const filled = [...terms.matchAll(/(\w+): [^,]*nationName\(/g)].map(([, term]) => term!);
      return [...keys.matchAll(/"([\w.]+)"/g)].flatMap(([, key]) => filled.map((term) => ({ name, key: key!, term })));
    }),
  );
  expect(calls.length).toBeGreaterThan(5);
  const bare = (key: string, term: string) => sentence(key as Key, { [term]: `{{${term}}}` });
  expect(calls.filter(({ key, term }) => isInSentence(bare(key, term), term))).toEqual([]);
});
