import type { GameEvent } from "../../shared/state/events.ts";
import { ask } from "../session/room.ts";
import { log, report, view } from "../store/store.ts";

/**
 * A moment of a match: a turn, and what happened in it. Its address is the part of the link behind `#`, so that it can be
 * sent to whoever is at the same match; who may not know of the event finds the turn.
 */
export interface Moment {
  turn: number;
  /** Kind and nation of the event. */
  what?: string | undefined;
}

export const whatOf = ({
  kind,
  nation = "",
  other = "",
  site = "",
}: Pick<GameEvent, "kind" | "nation" | "other" | "site">): string => [kind, nation, other, site].join(".");

export const addressOf = ({ turn, what }: Moment): string =>
  `#${new URLSearchParams({ turn: String(turn + 1), ...(what === undefined ? {} : { what }) })}`;

/** @returns undefined when the address names no moment. */
export function momentAt(hash: string): Moment | undefined {
  const terms = new URLSearchParams(hash.replace(/^#/, ""));
  const turn = Number(terms.get("turn")) - 1;
  return Number.isInteger(turn) && turn >= 0 ? { turn, what: terms.get("what") ?? undefined } : undefined;
}

/** Opens the report of a turn that is over. */
export function showMoment({ turn, what }: Moment): void {
  if (turn >= (view.value?.world.turn ?? 0)) return;
  report.value = { turn, what };
  void learnTurns(turn, turn);
}

/** Asks for what happened in these turns, as far as it isn't known here; the answer comes into the log. */
export async function learnTurns(from: number, to: number): Promise<void> {
  const unknown = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (turn) => !log.value.has(turn),
  );
  const [first] = unknown;
  if (first !== undefined) await ask("log", { from: first, to: unknown.at(-1) ?? first });
}
