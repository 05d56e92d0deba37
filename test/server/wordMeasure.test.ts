import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lobby as lobbyInEnglish } from "../../client/words/en/lobby.ts";
import { LANGUAGES } from "../../client/words/status.ts";
import { lobby as lobbyInChinese } from "../../client/words/zh-Hans/lobby.ts";
import { MADE_NAMES } from "../../server/lessons/madeName.ts";
import { readings } from "../../server/words/readings.ts";
import { wordLists } from "../../server/words/wordLists.ts";

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, `../words/${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
/** Lines of "where: this, that". */
const groupsOf = (name: string): [string, string[]][] =>
  linesOf(name).map((line) => {
    const [group = "", rest = ""] = line.split(/: (.*)/s);
    return [group, rest.split(", ").map((word) => word.trim())];
  });
const sentencesIn = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return words instanceof Object ? Object.values(words).flatMap(sentencesIn) : [];
};
/** Everything that the game says in a language. */
async function sentencesOf(language: string): Promise<string[]> {
  const folder = join(import.meta.dirname, "../../client/words", language);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const catalogues = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(folder, file))));
  return catalogues.flatMap((catalogue) => sentencesIn({ ...(catalogue as object) }));
}

const isFit = wordLists(["en", "zh"], "none");
const names = groupsOf("names").flatMap(([, of]) => of);

describe("the word filter, measured", () => {
  it("refuses none of the names that people have, with any list", () => {
    expect(new Set(names).size).toBeGreaterThanOrEqual(500);
    expect(names.filter((name) => !isFit(name))).toEqual([]);
    for (const language of ["de", "es", "fr", "tr", "ru"]) {
      const isFitThere = wordLists([language], "none");
      expect([language, ...names.filter((name) => !isFitThere(name))]).toEqual([language]);
    }
  });

  it("refuses nine in ten insults, however they are dressed up", () => {
    const insults = linesOf("insults");
    expect(insults.length).toBeGreaterThanOrEqual(200);
    expect(insults.filter(isFit).length).toBeLessThanOrEqual(insults.length / 10);
  });

  it.each(groupsOf("other-insults"))("refuses nine in ten in %s, where its list is on", (language, insults) => {
    expect(insults.filter(wordLists([language], "none")).length).toBeLessThanOrEqual(insults.length / 10);
  });

  it("lets a table and a class talk", () => {
    expect(linesOf("chat").filter((line) => !isFit(line))).toEqual([]);
  });

  it("refuses no sentence that the game itself says", async () => {
    const sentences = (await Promise.all(LANGUAGES.map(sentencesOf))).flat();
    expect(sentences.length).toBeGreaterThan(5_000);
    expect(sentences.filter((sentence) => !isFit(sentence))).toEqual([]);
  });

  it("refuses no name that the game itself gives", () => {
    const spare = [lobbyInEnglish, lobbyInChinese].flatMap((lobby) =>
      Array.from({ length: 900 }, (_, number) => lobby.spareName.replace("{{number}}", String(100 + number))),
    );
    expect(spare).toContain("Player 455");
    expect([...spare, ...MADE_NAMES].filter((name) => !isFit(name))).toEqual([]);
  });

  it("reads any line of chat in eight ways at most, of which none takes for ever", { timeout: 120_000 }, () => {
    const line = fc.string({ unit: fc.constantFrom(..."fuckniger*. 1@ asht傻逼妈的"), minLength: 300, maxLength: 300 });
    const repeated = fc.string({ minLength: 1, maxLength: 4 }).map((piece) => piece.repeat(300).slice(0, 300));
    fc.assert(
      fc.property(fc.oneof(line, repeated), (text) => {
        const ways = [...readings(text, undefined)];
        expect(ways.length).toBeLessThanOrEqual(8);
        // A space at either end, and between what a letter in capitals divides.
        for (const way of ways) expect(way.length).toBeLessThanOrEqual(2 * text.length + 2);
        // A pattern that goes back and forth would be at it for hours.
        isFit(text);
      }),
      { numRuns: 300 },
    );
  });
});
