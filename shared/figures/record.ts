import { each } from "../state/each.ts";
import type { GameState, Nation } from "../state/state.ts";
import type { NationId, Track } from "../state/words.ts";
import { SHOWN, SHOWN_IDS, type ShownId } from "./held.ts";

/** Figures of one nation after one turn, for charts, as the state held them; all of them are shown to everybody. */
export interface TurnFigures extends Record<ShownId, number> {
  tracksBp: Record<Track, number>;
}
export interface TurnRecord {
  turn: number;
  riskBp: number;
  clockLowBp: number;
  clockHighBp: number;
  nations: Record<NationId, TurnFigures>;
}

/** Of one nation; of one's own with the score as oneself knows it. */
export const turnFigures = (nation: Nation): TurnFigures => ({
  ...each(SHOWN_IDS, (id) => SHOWN[id].of(nation)),
  tracksBp: { ...nation.score.tracksBp },
});

/** What charts keep of a turn: figures that everybody sees. `turn` is the quarter that has just been resolved. */
export function turnRecord({ world, nations }: GameState): TurnRecord {
  return {
    turn: world.turn - 1,
    riskBp: world.riskBp,
    clockLowBp: world.clock.lowBp,
    clockHighBp: world.clock.highBp,
    nations: Object.fromEntries(Object.values(nations).map((nation) => [nation.id, turnFigures(nation)])),
  };
}
