import type { Ruleset } from "../content/ruleset.ts";
import { trackFigures } from "../score/score.ts";
import { fingerprint } from "../state/hash.ts";
import { positionOf } from "../state/position.ts";
import { selfPlay } from "./selfPlay.ts";

const SEEDS = [1, 2];

/**
 * What bots do in a few matches, and the figures that come of it: par is fitted to these and to nothing else. The stamp
 * changes when rules, content or bots play differently, or par itself (by which governments vote), so it tells whether par
 * was fitted under the rules as they are. What the state keeps only to tell people of it is left out.
 */
export function parStamp(rules: Ruleset): string {
  const matches = SEEDS.map((seed) => {
    const turns: unknown[] = [];
    selfPlay(rules, seed, {
      watch(state, _events, plans) {
        const { ending, order } = state.world;
        turns.push({ plans, ending, figures: order.map((id) => trackFigures(positionOf(rules, state, id))) });
      },
    });
    return turns;
  });
  return fingerprint(matches);
}
