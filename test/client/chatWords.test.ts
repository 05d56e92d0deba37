import { describe, expect, test } from "vitest";
import { lineWords, phraseWords } from "../../client/hud/explain/chatWords.ts";
import { chatSchema, type Filled, isFilled, PHRASE_IDS, PHRASES, type Thing } from "../../shared/protocol/chat.ts";
import { CLAUSES } from "../../shared/state/state.ts";
import "../../client/words/match.ts";

const THINGS: Thing[] = CLAUSES.map((kind) =>
  kind === "vote" ? { kind, amount: 0, resolution: "pause", vote: "no" } : { kind, amount: 500 },
);
const filledWith = (phrase: (typeof PHRASE_IDS)[number], thing: Thing): Filled =>
  Object.fromEntries(PHRASES[phrase].map((blank) => [blank, blank === "nation" ? "US" : thing]));

describe("phrases", () => {
  test.each(PHRASE_IDS)("%s is read whole once its blanks are filled, and is not sent before", (phrase) => {
    for (const thing of THINGS) {
      const filled = filledWith(phrase, thing);
      const words = lineWords({ text: "", phrase, filled: JSON.stringify(filled) });
      expect(words).toMatch(/^[A-Z$\d].*[.?]$/);
      expect(words).not.toMatch(/\{\{|_|undefined/);
      const sent = { phrase, ...(PHRASES[phrase].length > 0 ? { filled } : {}) };
      expect(chatSchema.safeParse(sent).success, JSON.stringify(sent)).toBe(true);
    }
    const isBlank = PHRASES[phrase].length > 0;
    expect(isFilled(phrase, {})).toBe(!isBlank);
    expect(chatSchema.safeParse({ phrase }).success).toBe(!isBlank);
    expect(phraseWords(phrase).includes("_")).toBe(isBlank);
  });

  test("a blank takes nothing that the phrase does not ask for, and a vote says on what", () => {
    expect(chatSchema.safeParse({ phrase: "luck", filled: { nation: "US" } }).success).toBe(false);
    expect(chatSchema.safeParse({ phrase: "have", filled: { give: { kind: "vote", amount: 0 } } }).success).toBe(false);
    const money = { kind: "money", amount: 5, resolution: "any words" };
    expect(chatSchema.safeParse({ phrase: "have", filled: { give: money } }).success).toBe(false);
  });
});
