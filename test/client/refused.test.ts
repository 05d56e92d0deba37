import { describe, expect, it } from "vitest";
import { refusedBy, refusedIn } from "../../client/session/refused.ts";
import { refusalInWords } from "../../client/words/refusal.ts";

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
    expect(refusalInWords(refusedBy("tooFast 3570")?.told ?? { code: "" })).toBe(
      "Too many requests come from your network. Try again in 60 min.",
    );
  });

  it("is told of a full server or network as such", () => {
    expect(inWords({ error: "serverFull" })).toContain("no room");
    expect(inWords({ error: "networkFull" })).toContain("Your network");
  });

  it("is told nothing untrue by an answer of somebody else's", () => {
    expect(inWords(undefined)).toBeUndefined();
    expect(inWords({ error: 'room "K7Q2M" not found' })).toBeUndefined();
  });
});
