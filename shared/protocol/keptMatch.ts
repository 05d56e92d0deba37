import type { PlayedMatch } from "../debrief/played.ts";
import type { TurnRecord } from "../figures/record.ts";
import type { Ending } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** A match that is over, or that is by other rules than today's: as far as its record keeps it. */
export interface KeptMatch {
  code: string;
  scenario: string;
  /** Version of the rules that it was played by. */
  rules: number;
  turns: number;
  /** Those who led a nation, by nation; nobody at the table of a lesson. */
  names: Record<NationId, string[]>;
  nations: NationId[];
  /** Quarters that were played, and what everybody saw of them: none where they are older than the keeping of it. */
  played: number;
  quarters: TurnRecord[];
  /** Absent when it was not played to its end. */
  end?: { ending: Ending; scoresBp: Record<NationId, number> };
  /** With which today's rules give all of it again; absent where they can't, or where others may still play in the same world. */
  again?: PlayedMatch;
}
