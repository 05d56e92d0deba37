import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../client/words/index.ts";

const CLIENT = resolve(import.meta.dirname, "../../client");
const WORDS = join(CLIENT, "words");

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));

/** Every text of a language by its key, as `t` finds it. */
async function textsOf(folder: string, isWanted = (_file: string) => true): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const walk = (key: string, value: unknown): void => {
    if (typeof value === "string") texts.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(key ? `${key}.${name}` : name, inner);
  };
  for (const file of filesIn(folder).filter(isWanted))
    walk("", { ...((await import(/* @vite-ignore */ file)) as object) });
  return texts;
}

/** The encyclopedia is no part of the catalogues: it has its own form and tests. */
const isOfEncyclopedia = (file: string) => file.includes("/encyclopedia/");
const english = await textsOf(join(WORDS, "en"), (file) => !isOfEncyclopedia(file));

/** Without what chooses between sentences by number or case. */
const baseOf = (key: string): string => key.replace(/_(one|two|few|many|other|zero|[a-z]+)$/, "");

describe("the code", () => {
  const code = filesIn(CLIENT)
    .filter((file) => !file.startsWith(join(WORDS, "en")) && !LANGUAGES.some((id) => file.startsWith(join(WORDS, id))))
    .map((file) => readFileSync(file, "utf8"));
  const roots = [...new Set([...english.keys()].map((key) => key.split(".")[0]))].join("|");
  const named = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of code) {
    for (const [, key] of text.matchAll(new RegExp(`["'\`]((?:${roots})(?:\\.[\\w]+)+)["'\`]`, "g"))) named.add(key!);
    for (const [, template] of text.matchAll(new RegExp(`\`((?:${roots})\\.[\\w.]*\\$\\{[^\`]*)\``, "g")))
      patterns.push(new RegExp(`^${template!.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w.-]+")}`));
  }
  const bases = new Set([...english.keys()].map(baseOf));

  test("names no key that has no words", () => {
    const known = (key: string) =>
      bases.has(key) || english.has(key) || [...english.keys()].some((k) => k.startsWith(`${key}.`));
    expect([...named].filter((key) => !known(key))).toEqual([]);
  });

  test("uses all words", () => {
    const isUsed = (key: string) =>
      named.has(key) ||
      named.has(baseOf(key)) ||
      patterns.some((pattern) => pattern.test(key)) ||
      [...named].some((name) => key.startsWith(`${name}.`));
    // What a thing of the content is in a line is held by its family's test, whether or not a panel has room for it.
    const isOfContent = (key: string) => key.startsWith("content.");
    expect([...english.keys()].filter((key) => !isOfContent(key) && !isUsed(key))).toEqual([]);
  });

  test("has no text of its own for people", () => {
    const attribute = /\b(aria-label|aria-description|title|placeholder|alt|label)="[^"]*[A-Za-z]{2}[^"]*"/g;
    expect(code.flatMap((text) => [...text.matchAll(attribute)].map(([found]) => found))).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((id) => id !== "en"))("the words in %s", async (id) => {
  const other = await textsOf(join(WORDS, id), (file) => !isOfEncyclopedia(file));
  /** Languages differ in how many plurals they have; other endings choose between sentences, and must all be there. */
  const plural = new Set([...new Intl.PluralRules(id).resolvedOptions().pluralCategories, "zero"]);
  const singular = (key: string) => key.replace(/_(one|two|few|many|other)$/, "");
  const termsIn = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();

  test("are all there, and no others", () => {
    const wanted = new Set([...english.keys()].map(singular));
    const has = new Set([...other.keys()].map(singular));
    expect(
      [...wanted].filter((key) => !has.has(key)),
      "missing",
    ).toEqual([]);
    expect(
      [...has].filter((key) => !wanted.has(key)),
      "idle",
    ).toEqual([]);
    const plurals = [...other.keys()].flatMap((key) => /_(one|two|few|many|other)$/.exec(key)?.[1] ?? []);
    expect(plurals.filter((form) => !plural.has(form))).toEqual([]);
  });

  test("say the same things as the English ones", () => {
    for (const [key, text] of other) {
      const same = english.get(key) ?? english.get(`${singular(key)}_other`);
      expect(termsIn(text), key).toEqual(termsIn(same ?? ""));
      expect(text.trim(), key).not.toBe("");
    }
  });

  test("are in that language", () => {
    const isWords = (text: string) => /[a-z]{3}/i.test(text.replace(/\{\{\w+\}\}/g, ""));
    const untranslated = [...other].filter(([key, text]) => text === english.get(key) && isWords(text));
    expect(untranslated.map(([key]) => key).filter((key) => !/chips\.(nvidia|amd)\.name$/.test(key))).toEqual([]);
  });
});
