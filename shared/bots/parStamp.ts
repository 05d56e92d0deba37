import type { Ruleset } from "../content/ruleset.ts";
import { fingerprint } from "../state/hash.ts";
import { selfPlay } from "./selfPlay.ts";

const SEEDS = [1, 2];

/**
 * What a few matches of bots come to, scores left out. It changes when rules, content or bots do, or par itself (by which
 * governments vote), so it tells whether par was fitted under the rules as they are.
 */
export function parStamp(rules: Ruleset): string {
  const finals = SEEDS.map((seed) => {
    const { state } = selfPlay(rules, seed);
    const nations = Object.values(state.nations).map(({ score: _score, ...nation }) => nation);
    return { ...state, nations };
  });
  return fingerprint(finals);
}
