import { describe, expect, it, vi } from "vitest";
import { refusedBy, refusedIn } from "../../client/session/refused.ts";
import { untilThere } from "../../client/session/untilThere.ts";
import { WHY_AWAY } from "../../client/store/line.ts";
import { awayInWords, refusalInWords } from "../../client/words/refusal.ts";

const inWords = (body: unknown) => {
  const refused = refusedIn(body);
  return refused && refusalInWords(refused.told);
};

describe("who is refused because many ask", () => {
  it("is told how long to wait, in seconds or minutes", () => {
    expect(inWords({ error: "tooFast", seconds: 40 })).toBe(
      "Too many requests come from your network. Try again in 40 s.",
    );
    // The words of the SDK's errors, which hand on nothing else.
    expect(refusalInWords(refusedBy("tooFast 3570")!.told)).toBe(
      "Too many requests come from your network. Try again in 60 min.",
    );
  });

  it("is told of a full server or network as such", () => {
    expect(inWords({ error: "serverFull" })).toContain("no room");
    expect(inWords({ error: "networkFull" })).toContain("Your network");
  });

  it("is told of a code that this page does not know, or that came without its figures, as of one unheard of", () => {
    expect(inWords({ error: "tooHungry" })).toBe("That did not work (tooHungry).");
    expect(inWords({ error: "tooManyTables" })).toBe("That did not work (tooManyTables).");
    expect(inWords({ error: "tooManyTables", terms: { most: 3 } })).toContain("3 tables at most");
    expect(inWords({ error: "constructor" })).toBe("That did not work (constructor).");
  });

  it("is told nothing untrue by an answer of somebody else's", () => {
    expect(inWords(undefined)).toBeUndefined();
    expect(inWords({ error: 'room "K7Q2M" not found' })).toBeUndefined();
  });
});

describe("who has no line", () => {
  it("is not told to try again by a page that does so by itself", () => {
    for (const why of WHY_AWAY) {
      expect(awayInWords(why), why).not.toMatch(/wait a little|in a moment|try again|line\.away/i);
      expect(awayInWords(why)).toMatch(/This page tries again by itself\.$/);
    }
  });

  it("comes in when the line is there, without loading the page again", async () => {
    vi.useFakeTimers();
    const answers = [
      { code: "serverAway" },
      { code: "waitSeconds", terms: { seconds: 3 } },
      undefined,
      { code: "silent" },
    ];
    const coming = untilThere(async () => answers.shift(), new AbortController().signal);
    await vi.advanceTimersByTimeAsync(60_000);
    await coming;
    expect(answers).toEqual([{ code: "silent" }]);
    vi.useRealTimers();
  });

  it("tries no more once it is refused, or nobody wants it", async () => {
    const left = new AbortController();
    let times = 0;
    await untilThere(async () => {
      times += 1;
      return { code: "noSuchLesson" };
    }, left.signal);
    left.abort();
    await untilThere(async () => {
      times += 1;
      return { code: "serverAway" };
    }, left.signal);
    expect(times).toBe(1);
  });
});
