import { botPlan } from "../../../shared/bots/index.ts";
import { newMatch } from "../../../shared/setup/newMatch.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import { viewFor } from "../../../shared/view/view.ts";
import type { Line } from "../line.ts";
import { inRounds, timed } from "../rounds.ts";
import { EIGHT, middle, plansOf, rules } from "../worlds/middle.ts";
import { showdown } from "../worlds/showdown.ts";

/** A match of sound bots to its end, as it is played without checking laws. */
function botMatch(seed: number): void {
  let state = newMatch(rules, { seed, nations: EIGHT });
  while (!state.world.ending) state = resolveTurn(rules, state, plansOf(state)).state;
}

const MATCHES = 8;
const BATTLES = 12;

const matches: Line = {
  name: "matches",
  what: "whole matches of 8 sound bots, 16 turns",
  anchor: "random battles of Pokémon Showdown",
  unit: "a second",
  goal: 3,
  dream: 10,
  isMoreBetter: true,
  async measure() {
    const battle = await showdown();
    let seed = 1;
    const perSecond = async (count: number, play: (seed: number) => void | Promise<void>): Promise<number> => {
      const start = performance.now();
      for (let k = 0; k < count; k++) await play(seed++);
      return (1_000 * count) / (performance.now() - start);
    };
    return inRounds(
      5,
      () => perSecond(MATCHES, botMatch),
      () => perSecond(BATTLES, battle),
    );
  },
};

const masterly: Line = {
  name: "masterly",
  what: "a masterly bot's turn",
  anchor: "40 turns resolved",
  unit: "ms",
  goal: 10,
  async measure() {
    const { state, plans } = middle();
    const view = viewFor(state, "US");
    const measured = await inRounds(
      5,
      () => timed(() => void botPlan(rules, view, 1, { level: "masterly" }), 1) / 1_000,
      () => (timed(() => void resolveTurn(rules, state, plans), 40) * 40) / 1_000,
    );
    return { ...measured, limits: [{ what: "it takes", value: measured.ours, most: 1_000, unit: "ms" }] };
  },
};

export const BOTS = [matches, masterly];
