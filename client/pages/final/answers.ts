import type { WeighedAnswer } from "../../../shared/debrief/weighed.ts";
import type { GameEvent } from "../../../shared/state/events.ts";
import type { NationId } from "../../../shared/state/words.ts";
import type { ToldEvent } from "../../hud/explain/toldEvent.ts";

/** An answer as it was told, in the turn for which it was given, with what it was worth where that is known. */
export interface GivenAnswer {
  turn: number;
  event: Extract<ToldEvent, { kind: "dilemmaAnswered" }>;
  weight?: WeighedAnswer;
}

/** What a nation answered, from the first quarter on. */
export const answersIn = (log: ReadonlyMap<number, readonly GameEvent[]>, nation: NationId): GivenAnswer[] =>
  [...log]
    .sort(([a], [b]) => a - b)
    .flatMap(([turn, events]) =>
      events.flatMap((event: ToldEvent) =>
        event.kind === "dilemmaAnswered" && event.nation === nation ? [{ turn, event }] : [],
      ),
    );

const MOST = 3;
/** Less than a tenth of a point is nothing that a score would show. */
const FELT_BP = 10;

/** Those that gave and cost most, the greatest first; all, as long as none is known to have done either. */
export function mattering(given: readonly GivenAnswer[], weighed: readonly WeighedAnswer[]): GivenAnswer[] {
  const felt = weighed
    .filter(({ gainBp }) => Math.abs(gainBp) >= FELT_BP)
    .sort((a, b) => Math.abs(b.gainBp) - Math.abs(a.gainBp))
    .slice(0, MOST);
  if (felt.length === 0) return [...given];
  return felt.flatMap((weight) => given.filter(({ turn }) => turn === weight.turn).map((one) => ({ ...one, weight })));
}
