import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { completed } from "../../client/words/encyclopediaWords.ts";
import { addWords, LANGUAGES, type Language, STATUS, speak, t } from "../../client/words/index.ts";
import "../../client/words/match.ts";
import { refusalInWords } from "../../client/words/refusal.ts";
import { faultsOf, textsIn } from "../support/translation.ts";

const CLIENT = resolve(import.meta.dirname, "../../client");
const WORDS = join(CLIENT, "words");

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));

/** Every text of a language by its key. */
async function textsOf(folder: string, isWanted: (file: string) => boolean): Promise<Map<string, string>> {
  const catalogues = filesIn(folder)
    .filter(isWanted)
    .map(async (file) => textsIn({ ...((await import(/* @vite-ignore */ file)) as object) }));
  return new Map((await Promise.all(catalogues)).flatMap((texts) => [...texts]));
}

/** The encyclopedia is no part of the catalogues: it has its own form and tests. */
const isOfCatalogue = (file: string) => !file.includes("/encyclopedia/");
const english = await textsOf(join(WORDS, "en"), isOfCatalogue);

/** Without what chooses between sentences by number or case. */
const baseOf = (key: string): string => key.replace(/_(one|two|few|many|other|zero|[a-z]+)$/, "");

const baseOfPlural = (key: string): string => key.replace(/_(one|two|few|many|other)$/, "");

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
  const other = await textsOf(join(WORDS, id), isOfCatalogue);

  test("are those that English has, with the same terms, and all of them where the language is whole", () => {
    expect(faultsOf(id, STATUS[id], other, english)).toEqual([]);
  });

  test("are in that language", () => {
    const isWords = (text: string) => /[a-z]{3}/i.test(text.replace(/\{\{\w+\}\}/g, ""));
    const untranslated = [...other].filter(([key, text]) => text === english.get(key) && isWords(text));
    expect(untranslated.map(([key]) => key).filter((key) => !/chips\.(nvidia|amd)\.name$/.test(key))).toEqual([]);
  });
});

test("each language has its folder and its line in STATUS, and all but English their terms", () => {
  const folders = readdirSync(WORDS, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  const ids: readonly string[] = LANGUAGES;
  const faults = [
    ...folders
      .filter((id) => !ids.includes(id))
      .map((id) => `client/words/${id}/ has no line in STATUS (client/words/status.ts)`),
    ...ids
      .filter((id) => !folders.includes(id))
      .map((id) => `${id} stands in STATUS and has no folder client/words/${id}/`),
    ...folders
      .filter((id) => id !== "en" && !existsSync(join(WORDS, id, "TERMS.md")))
      .map((id) => `client/words/${id}/ has no TERMS.md, which says how the game's words are called`),
  ];
  expect(faults).toEqual([]);
});

/** A language of which three sentences are there. */
const dutch = {
  ui: { close: "Sluiten" },
  orders: { agents_one: "Zet {{count}} agent aan het werk", agents_other: "Zet {{count}} agenten aan het werk" },
  refusals: { rules: { money: "Dit kost {{needsM}}; in de kas is {{hasM}}." } },
};

describe("a language", () => {
  test("that is there in parts lacks nothing", () => {
    expect(faultsOf("nl", "inParts", textsIn(dutch), english)).toEqual([]);
  });

  test("that is called whole has forgotten what it lacks", () => {
    const faults = faultsOf("nl", "whole", textsIn(dutch), english);
    expect(faults).toHaveLength(new Set([...english.keys()].map(baseOfPlural)).size - 3);
    expect(faults).toContain("ui.more: forgotten");
  });

  test("has no key that English has not, no other terms, no plural of another language, and nothing empty", () => {
    const wrong = {
      ui: { close: " ", shut: "Sluiten" },
      orders: { agents_two: "Zet {{count}} agenten aan het werk" },
      refusals: { rules: { money: "Dit kost {{needM}}." } },
    };
    expect(faultsOf("nl", "inParts", textsIn(wrong), english)).toEqual([
      "ui.close: is empty",
      "ui.shut: English has no such key",
      "orders.agents_two: the language has no such plural",
      'refusals.rules.money: has the terms "needM", English "hasM needsM"',
    ]);
  });

  test("that is there in parts says in English what it lacks, key by key", async () => {
    // Nobody can choose it: it is known to this test alone.
    const nl = "nl" as Language;
    addWords({ dutch }, nl);
    await speak(nl);
    expect(t("ui.close")).toBe("Sluiten");
    expect(t("ui.more")).toBe("More");
    expect(t("orders.agents", { count: 1 })).toBe("Zet 1 agent aan het werk");
    expect(refusalInWords({ code: "money", terms: { needsM: 4_000, hasM: 1_000 } })).toMatch(
      /^Dit kost .*; in de kas is /,
    );
    expect(refusalInWords({ code: "noDebt", terms: { debtM: 0 } })).toBe("There is no debt to repay.");
    await speak("en");
    expect(t("ui.close")).toBe("Close");
  });

  test("that is there in parts has the English entries of the encyclopedia beside its own", () => {
    const prose = (what: string) => ({ what, how: "", question: "" });
    const english = {
      foreword: ["One person's views."],
      entries: { S01: prose("a"), S02: prose("b") },
      figures: { gw: "A" },
    };
    const own = { foreword: [], entries: { S02: prose("c") }, figures: {} };
    expect(completed(own, english)).toEqual({ ...english, entries: { S01: prose("a"), S02: prose("c") } });
  });
});
