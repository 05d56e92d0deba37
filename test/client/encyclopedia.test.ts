import { describe, expect, test } from "vitest";
import { entryOfEvent, entryOfFigure, entryOfTerm } from "../../client/hud/explain/entryOf.ts";
import { chaptersOf, familyWords, found, lineOf, titleOf } from "../../client/pages/encyclopedia/chapters.ts";
import { allEntries, dilemmasAbout } from "../../client/pages/encyclopedia/dilemmaEntries.ts";
import { encyclopediaWords } from "../../client/words/encyclopediaWords.ts";
import "../../client/words/match.ts";
import { nameOf } from "../../client/words/terms.ts";
import { encyclopedia } from "../../shared/content/encyclopedia/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { explain } from "../../shared/figures/explain.ts";
import { FIGURE_IDS } from "../../shared/figures/table.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionOf } from "../../shared/state/position.ts";

const rules = rulesetOf("base");
const entries = encyclopedia(rules);
const words = await encyclopediaWords("en");
const all = [...entries.values()];

describe("the encyclopedia on the screen", () => {
  test("has a name for every chapter and a title for every entry", () => {
    const chapters = chaptersOf(all);
    for (const { family } of chapters) expect(familyWords(family)).not.toBe(family);
    expect(chapters.flatMap(({ entries: list }) => list)).toHaveLength(all.length);
    for (const { id } of all) expect(titleOf(id, words), id).not.toMatch(/^[a-z]+[:.]/);
    expect(titleOf("policies:levy", words)).toBe("Token levy");
    expect(lineOf("policies:levy")).toBe("A tax on tokens sold.");
  });

  test("finds entries by any of their words, those named so first", () => {
    const ids = (asked: string) => found(all, words, asked).map(({ id }) => id);
    expect(ids("token levy")[0]).toBe("policies:levy");
    expect(ids("S12")[0]).toBe("S12");
    expect(ids("JEVONS")).toContain("S21");
    expect(ids("lulea")).toEqual([]);
    expect(ids("nothing of this kind")).toEqual([]);
  });
});

describe("a dilemma's entry", () => {
  const told = allEntries(rules);
  const ids = new Set(told.map(({ id }) => id));

  test("is there for each dilemma of the match, with a chapter, a title and the claims that it is about", () => {
    expect(familyWords("dilemmas")).toBe("Dilemmas");
    for (const { id, about } of rules.dilemmas.values()) {
      const entry = told.find((one) => one.id === `dilemmas:${id}`);
      expect(entry?.related.length, id).toBeGreaterThan(0);
      expect(entry?.related.filter((other) => !ids.has(other))).toEqual([]);
      expect(titleOf(`dilemmas:${id}`, words)).toBe(nameOf("dilemmas", id));
      for (const claim of about.filter((ref) => /^S\d\d$/.test(ref)))
        expect(dilemmasAbout(rules, claim)).toContain(`dilemmas:${id}`);
    }
  });

  test("is found by what is asked, and reached from what came of it", () => {
    expect(found(told, words, "spaceship")[0]?.id).toBe("dilemmas:spaceship");
    expect(found(told, words, "hum comes through the pillow").map(({ id }) => id)).toEqual(["dilemmas:spaceship"]);
    const terms = { dilemma: "spaceship", answer: "pay", won: -1 };
    expect(ids.has(entryOfEvent({ kind: "dilemmaAnswered", nation: "US", terms }) ?? "")).toBe(true);
  });
});

describe("a figure that explains itself", () => {
  const at = positionOf(rules, newMatch(rules, { seed: 1, nations: rules.scenario.nations }), "US");

  test.each(FIGURE_IDS)("%s leads to an entry, and so do its terms that are things of the game", (figure) => {
    expect(entries.has(entryOfFigure(figure)), figure).toBe(true);
    for (const { id } of explain(at, figure).terms) {
      const entry = entryOfTerm(figure, id);
      if (entry !== undefined) expect(entries.has(entry), entry).toBe(true);
    }
  });
});
