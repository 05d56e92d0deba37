import { describe, expect, it } from "vitest";
import { noticeOf, saidBy } from "../../client/session/refused.ts";
import { refusalInWords } from "../../client/words/refusal.ts";

const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });

describe("who is refused because many ask", () => {
  it("is told how long to wait, in seconds or minutes", async () => {
    const short = await saidBy(answer(429, { error: "tooFast", seconds: 40 }));
    expect(refusalInWords(noticeOf(short))).toBe("Too many requests come from your network. Try again in 40 s.");
    // The words of the SDK's errors, which hand on nothing else.
    expect(refusalInWords(noticeOf("tooFast 3570"))).toBe(
      "Too many requests come from your network. Try again in 60 min.",
    );
  });

  it("is told of a full server or network as such", async () => {
    expect(refusalInWords(noticeOf(await saidBy(answer(503, { error: "serverFull" }))))).toContain("no room");
    expect(refusalInWords(noticeOf(await saidBy(answer(429, { error: "networkFull" }))))).toContain("Your network");
  });

  it("is told nothing untrue by an answer of somebody else's", async () => {
    expect(await saidBy(new Response("<html>", { status: 502 }))).toBe("the server answered 502");
  });
});
