import type { TurnRecord } from "../figures/record.ts";
import type { Ending } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** A match by other rules than today's: it can't be played again, but shown as far as its record keeps it. None of it was hidden. */
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
}
