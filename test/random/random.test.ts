import { describe, expect, it } from "vitest";
import { playRandom } from "./playRandom.ts";

/** `npm run random -- --matches 10000 --kind legal` (or wild) plays as many as you have time for. */
describe.each(["legal", "wild"] as const)("matches of random %s orders", (kind) => {
  it("end without an exception or a broken law", { timeout: 60_000 }, () => {
    const problems = Array.from({ length: 60 }, (_, k) => playRandom(500 + k, kind).problems).flat();
    expect(problems).toEqual([]);
  });

  it("come to the same from the same seed", () => {
    expect(playRandom(7, kind)).toEqual(playRandom(7, kind));
  });
});
