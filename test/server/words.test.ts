import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { wordLists } from "../../server/words/wordLists.ts";
import { testMatch } from "./testMatch.ts";

const folder = mkdtempSync(join(tmpdir(), "tctm-words-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("word lists", () => {
  const isFit = wordLists(["en", "zh"], join(folder, "none"));

  it.each(["shit", "5h1t", "fuсk with a Cyrillic с", "傻逼", "你他妈的"])("don't let %s through", (text) => {
    expect(isFit(text)).toBe(false);
  });

  it.each(["Ann", "Scunthorpe", "a class on assessment", "王伟", "小红的计划", "Иван", "[x|y]?"])(
    "let %s through",
    (text) => {
      expect(isFit(text)).toBe(true);
    },
  );

  it("are of the languages that the host chose", () => {
    expect(wordLists([], folder)("shit 傻逼")).toBe(true);
    expect(wordLists(["de"], folder)("so eine Fotze")).toBe(false);
    expect(() => wordLists(["xx"], folder)).toThrow('"xx"');
  });

  it("can be changed by the host, word by word", () => {
    writeFileSync(
      join(folder, "school.txt"),
      "# of our school\nfortnite\n我们的班主任\n-shit # we are used to it\n- 傻逼\n",
    );
    const changed = wordLists(["en", "zh"], folder);
    expect([changed("Fortnite!"), changed("问我们的班主任"), changed("fortnites")]).toEqual([false, false, true]);
    expect([changed("shit"), changed("傻逼"), changed("fuck")]).toEqual([true, true, false]);
  });
});

describe("a name", () => {
  it("that is not fit is refused", () => {
    const { match } = testMatch();
    expect(match.admit({ nickname: "unfit" })).toBe("unfitName");
  });

  it("that nobody can see, or that is too wide, is refused by a code of its own", () => {
    const { match } = testMatch();
    expect(match.admit({ nickname: "\u3164\u2800" })).toBe("unseenName");
    expect(match.admit({ nickname: "﷽".repeat(24) })).toBe("longName");
    expect(match.admit({ nickname: "👩🏽\u200D🚀" })).toMatchObject({ person: { name: "👩🏽\u200D🚀" } });
  });

  it("keeps its looks, and is told apart from what looks like it", () => {
    const { join, match } = testMatch();
    join("Ann", "US");
    join("Ａｎｎ", "BR");
    join("\u0226nn", "CN");
    expect(Object.values(match.table().seats).flatMap(({ name }) => name || [])).toEqual([
      "Ann",
      "\u0226nn 3",
      "Ａｎｎ 2",
    ]);
  });

  it("that looks like another's is told apart from it", () => {
    const { join, match } = testMatch();
    join("Ann", "US");
    join("\u0410nn", "BR");
    join("ANN", "CN");
    expect(Object.values(match.table().seats).flatMap(({ name }) => name || [])).toEqual([
      "Ann",
      "ANN 3",
      "\u0410nn 2",
    ]);
  });
});

describe("chat", () => {
  const code = (code: string) => ({ ok: false, refusal: { code } });

  it("that is not fit is refused, and not said", () => {
    const { join, match } = testMatch();
    expect(match.chat(join("Ann"), { text: "unfit words" })).toEqual(code("unfitWords"));
    expect(match.table().chat).toEqual([]);
  });

  it("has a pace, for each person", () => {
    const { join, match, pass } = testMatch();
    const [ann, bob] = [join("Ann"), join("Bob")];
    const say = (text: string) => match.chat(ann, { text });
    expect([1, 2, 3, 4, 5].map((line) => say(`${line}`).ok)).toEqual([true, true, true, true, true]);
    expect(say("6")).toEqual(code("tooFast"));
    expect(match.chat(bob, { text: "I still may" }).ok).toBe(true);
    pass(10_000);
    expect(say("6").ok).toBe(true);
  });
});
