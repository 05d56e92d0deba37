import type { GameState } from "../state/state.ts";
import type { NationId, Track } from "../state/words.ts";

/** Figures of one nation after one turn, for charts; all of them are shown to everybody. */
export interface TurnFigures {
  onlineMW: number;
  horizonMilliH: number;
  adoptionBp: number;
  priceMicro: number;
  reachBp: number;
  qualityOfLifeBp: number;
  measuredGdpBp: number;
  legitimacyBp: number;
  scoreBp: number;
  tracksBp: Record<Track, number>;
}
export interface TurnRecord {
  turn: number;
  riskBp: number;
  clockLowBp: number;
  clockHighBp: number;
  nations: Record<NationId, TurnFigures>;
}

/** What charts keep of a turn: figures that everybody sees. `turn` is the quarter that has just been resolved. */
export function turnRecord({ world, nations }: GameState): TurnRecord {
  const record: TurnRecord = {
    turn: world.turn - 1,
    riskBp: world.riskBp,
    clockLowBp: world.clock.lowBp,
    clockHighBp: world.clock.highBp,
    nations: {},
  };
  for (const [id, nation] of Object.entries(nations))
    record.nations[id] = {
      onlineMW: nation.onlineMW,
      horizonMilliH: nation.horizonMilliH,
      adoptionBp: nation.adoptionMeanBp,
      priceMicro: nation.priceMicro,
      reachBp: nation.reachBp,
      qualityOfLifeBp: nation.qualityOfLifeBp,
      measuredGdpBp: nation.measuredGdpBp,
      legitimacyBp: nation.legitimacyBp,
      scoreBp: nation.score.totalBp,
      tracksBp: { ...nation.score.tracksBp },
    };
  return record;
}
