import { describe, expect, test } from "vitest";
import { answerEffects } from "../../client/hud/explain/answerEffects.ts";
import { eventWords } from "../../client/hud/explain/eventWords.ts";
import { orderWords } from "../../client/hud/explain/orderWords.ts";
import { reasonWords } from "../../client/hud/explain/reasonWords.ts";
import { answerHeadline, answerName, sceneWords } from "../../client/words/answers.ts";
import { addScenarioWords, type Language, speak, t } from "../../client/words/index.ts";
import "../../client/words/match.ts";
import { aboutOf, nameOf } from "../../client/words/terms.ts";
import { reasonOf } from "../../shared/bots/reasons.ts";
import { DILEMMA_SCOPES } from "../../shared/content/dilemma.ts";
import { now, times } from "../../shared/content/dilemmas/parts.ts";
import { encyclopedia } from "../../shared/content/encyclopedia/index.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";
import { DILEMMA_THEMES } from "../../shared/content/words.ts";
import { testGame } from "../support/testGame.ts";

const rules = rulesetOf("base");
const all = [...rules.dilemmas.values()];

describe("the dilemmas", () => {
  test("are sixty at least, of all themes; some are put to two nations, some to all, and some come of an answer", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ scope }) => scope))).toEqual(new Set(DILEMMA_SCOPES));
    expect(new Set(all.map(({ theme }) => theme))).toEqual(new Set(DILEMMA_THEMES));
    const led = all.flatMap(({ answers }) => answers.flatMap(({ leadsTo }) => leadsTo?.dilemma ?? []));
    expect(new Set(led).size).toBeGreaterThanOrEqual(6);
  });

  test("name entries of the encyclopedia, a claim each, and every claim is in one", () => {
    const entries = encyclopedia(rules);
    for (const { id, about } of all) {
      const beyond = about.filter((ref) => !entries.has(ref) && !/^orders:/.test(ref));
      expect(beyond, id).toEqual([]);
      expect(
        about.some((ref) => /^S\d\d$/.test(ref)),
        id,
      ).toBe(true);
    }
    const named = new Set(all.flatMap(({ about }) => about));
    const claims = [...entries.keys()].filter((id) => /^S\d\d$/.test(id));
    expect(claims.filter((id) => !named.has(id))).toEqual([]);
  });
});

/** English is counted in words; Chinese in its characters, without marks, a place to be filled in as two. */
const MEASURED = ["en", "zh-Hans"] as const satisfies readonly Language[];
const lengthIn: Record<(typeof MEASURED)[number], (text: string) => number> = {
  en: (text) => text.split(/\s+/).length,
  "zh-Hans": (text) => text.replaceAll(/\{\{\w+\}\}/g, "某国").replaceAll(/[\p{P}\s]/gu, "").length,
};
const MEASURES: Record<
  (typeof MEASURED)[number],
  Record<"title" | "scene" | "answer", [least: number, most: number]>
> = {
  en: { title: [2, 6], scene: [40, 70], answer: [1, 8] },
  "zh-Hans": { title: [2, 12], scene: [70, 130], answer: [1, 16] },
};

describe.each(MEASURED)("the words of a dilemma in %s", (language) => {
  const is = (part: keyof (typeof MEASURES)["en"], text: string) => {
    const length = lengthIn[language](text);
    const [least, most] = MEASURES[language][part];
    return length >= least && length <= most;
  };

  test("are as long as they may be: read in half a minute", async () => {
    await speak(language);
    const wrong = all.flatMap(({ id, answers }) => [
      ...(is("title", nameOf("dilemmas", id)) ? [] : [`${id}: title`]),
      ...(is("scene", aboutOf("dilemmas", id)) ? [] : [`${id}: scene`]),
      ...answers.filter((answer) => !is("answer", answerName(id, answer.id))).map((answer) => `${id}: ${answer.id}`),
    ]);
    expect(wrong).toEqual([]);
    await speak("en");
  });

  test("have a headline for each outcome, which is of one nation and of no other thing", async () => {
    await speak(language);
    for (const { id, scope, answers } of all)
      for (const { id: answer, gamble } of answers)
        for (const won of gamble ? [1, 0] : [-1]) {
          const key = answerHeadline(id, answer, won);
          const headline = key === undefined ? "" : t(key, { nation: "<A>", other: "<B>" } as never);
          expect(headline, `${id}.${answer} ${won}`).toMatch(/<A>.*[.。]$/);
          expect(headline, `${id}.${answer} ${won}`).not.toMatch(/[{}]/);
          if (scope !== "pair") expect(headline, `${id}.${answer}`).not.toContain("<B>");
        }
    await speak("en");
  });
});

test("no two headlines are the same, nor two titles or scenes", () => {
  const texts = all.flatMap(({ id, answers }) => [
    nameOf("dilemmas", id),
    aboutOf("dilemmas", id),
    ...answers.flatMap((answer) =>
      [1, 0, -1].flatMap((won) => {
        const key = answerHeadline(id, answer.id, won);
        return key === undefined ? [] : [t(key, { nation: "A", other: "B" } as never)];
      }),
    ),
  ]);
  expect(texts.filter((text, k) => texts.indexOf(text) !== k)).toEqual([]);
});

test("what came of an answer is told by its own headline, and by its name where it has none", () => {
  const event = {
    kind: "dilemmaAnswered",
    nation: "US",
    terms: { dilemma: "gasNow", answer: "sign", won: -1 },
  } as const;
  expect(eventWords(event)).toBe("The United States signed for thirty years of gas, and its turbines come by spring.");
  expect(eventWords({ ...event, terms: { dilemma: "stormSeason", answer: "ride", won: 0 } })).toBe(
    "The United States rode the storm out, and the water came in.",
  );
  expect(eventWords({ ...event, other: "CN", terms: { dilemma: "valves", answer: "buy", won: -1 } })).toBe(
    "The United States bought up the valves that China needs, too.",
  );
  expect(eventWords({ ...event, terms: { dilemma: "unheardOf", answer: "yes", won: -1 } })).toBe(
    "The United States decided: unheardOf. yes.",
  );
  expect(orderWords({ kind: "decide", dilemma: "gasNow", answer: "sign" })).toBe(
    "Answer “Turbines by spring”: Sign for thirty years",
  );
});

test("a dilemma of a host's scenario has its words from the scenario's file", () => {
  addScenarioWords("hosted", {
    en: {
      dilemmas: {
        flood: {
          name: "The river",
          about: "It rises.",
          answers: { dam: { name: "Build a dam", about: "{{nation}} built a dam." } },
        },
      },
    },
  });
  expect(nameOf("dilemmas", "flood")).toBe("The river");
  expect(
    eventWords({ kind: "dilemmaAnswered", nation: "BR", terms: { dilemma: "flood", answer: "dam", won: -1 } }),
  ).toBe("Brazil built a dam.");
});

test("what an answer brings and takes is told in money where one's income is known", () => {
  const gasNow = entry(rules.dilemmas, "gasNow");
  const [answer] = gasNow.answers;
  const paid = { ...answer!, effects: [{ kind: "now", stat: "treasuryShare", by: 9_900 } as const], lasts: undefined };
  expect(answerEffects(rules, gasNow, paid, { incomeM: 2_000 })[0]).toBe("Brings $1.98B");
  expect(answerEffects(rules, gasNow, paid)[0]).toMatch(/^Brings 99\s% of a quarter's income$/);
});

test("what an answer does for the same quarters is said in one line, and what it does at once before that", () => {
  const gasNow = entry(rules.dilemmas, "gasNow");
  const effects = [times("time", 6_000), now("trust", -300), times("cost", 8_000)];
  const answer = { ...gasNow.answers[0]!, effects, lasts: 6 };
  expect(answerEffects(rules, gasNow, answer)).toEqual([
    expect.stringMatching(/^Trust abroad −3\s% at once$/),
    expect.stringMatching(/^For 6 quarters: Building takes 40\s% less time; Building costs 20\s% less money$/),
  ]);
});

test("a scene never begins a sentence with the other nation's name, which may want a capital letter", () => {
  expect(all.filter(({ id }) => /(^|[.?!] )<B>/.test(sceneWords(id, "<B>"))).map(({ id }) => id)).toEqual([]);
});

test("a minister says which effect of an answer weighs most", () => {
  const order = { kind: "decide", dilemma: "gasNow", answer: "wind" } as const;
  const at = testGame({ rules, nations: ["US", "CN"] }).at("US");
  const reason = reasonOf(at, order);
  expect(reason.code).toBe("answerBrings");
  const told = reasonWords({ order, reason }, rules);
  const { answers } = entry(rules.dilemmas, "gasNow");
  const effects = answerEffects(rules, entry(rules.dilemmas, "gasNow"), answers[2]!).join(" ");
  expect(told).toMatch(/^What weighs most: .+\.$/);
  expect(effects).toContain(told.slice("What weighs most: ".length, -1));
  expect(reasonWords({ order, reason: { code: "suitsPlan" } }, rules)).toMatch(/suits the plan/);
});
