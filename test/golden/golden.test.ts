import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { stateHash } from "../../shared/state/hash.ts";

/**
 * Golden matches: what three seeds come to under these rules. A change of a rule changes them on purpose: look at the
 * summary, then write them anew with `GOLDEN=write npm test -- golden`.
 */
const FILE = new URL("./matches.json", import.meta.url);
const MATCHES = [
  { scenario: "base", seed: 1 },
  { scenario: "base", seed: 2029 },
  { scenario: "quick", seed: 77 },
];

function summary(scenario: string, seed: number) {
  const { state, violations } = selfPlay(scenario, seed);
  const { world } = state;
  return {
    scenario,
    seed,
    ending: world.ending,
    turns: world.turn,
    threshold1Turn: world.threshold1Turn ?? "never",
    bestHorizonH: Math.round(world.bestHorizonMilliH / 1_000),
    onlineGw: Math.round(Object.values(state.nations).reduce((sum, nation) => sum + nation.onlineMW, 0) / 1_000),
    scores: Object.fromEntries(
      Object.values(state.nations).map(({ id, score }) => [id, Math.round(score.totalBp / 100)]),
    ),
    violations,
    hash: stateHash(state),
  };
}

describe("golden matches", () => {
  const summaries = MATCHES.map(({ scenario, seed }) => summary(scenario, seed));
  if (process.env.GOLDEN === "write") writeFileSync(FILE, `${JSON.stringify(summaries, undefined, 2)}\n`);
  const kept = JSON.parse(readFileSync(FILE, "utf8")) as typeof summaries;

  it.each(MATCHES.map((match, k) => ({ ...match, k })))("$scenario from seed $seed", ({ k }) => {
    expect(summaries[k]).toEqual(kept[k]);
  });
});
