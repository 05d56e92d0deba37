import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Seat } from "../../shared/protocol/table.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Crew, Crews } from "./crew.ts";
import type { Person } from "./people.ts";
import { awaitedUntil, isHere } from "./presence.ts";

/**
 * The seats as the table shows them, in the order of the scenario: in the lobby all that could play, then those that do.
 * @param isAway whether nobody waits for somebody any more.
 */
export function seatsOf(
  crews: Crews,
  state: GameState | undefined,
  isAway: (person: Person) => boolean,
): Record<NationId, Seat> {
  const seats: Record<NationId, Seat> = {};
  for (const crew of crews.values()) {
    const { nation } = crew;
    if (!state || state.nations[nation]) seats[nation] = seatOf(crew, state, isAway);
  }
  return seats;
}

function seatOf(crew: Crew, state: GameState | undefined, isAway: (person: Person) => boolean): Seat {
  const { nation, head, members } = crew;
  const isPlayed = members.length > 0;
  return {
    nation,
    name: members.length > 1 ? members.map(({ name }) => name).join(", ") : (head?.name ?? ""),
    isBot: state !== undefined && !isPlayed,
    isReady: head?.isReady ?? false,
    // Nobody waits for a bot.
    isLocked: state !== undefined && (crew.isLocked || !isPlayed),
    isConnected: head !== undefined && isHere(head),
    isAbsent: isPlayed && members.every(isAway),
    awaitedUntil: state && head ? awaitedUntil(head) : 0,
    wantsOn: crew.wantsOn,
    moreMs: head && isPlayed ? head.own.leftMs : 0,
    botTurns: head?.botTurns ?? 0,
    scoreBp: state?.nations[nation]?.score.totalBp ?? 0,
  };
}

/**
 * Why somebody can't take the seat of a nation in the lobby.
 * @param crew undefined: there is no such nation. @param isFull whether there are no more seats.
 */
export function whyNotSit(person: Person, crew: Crew | undefined, isFull: boolean): TableRefusal | undefined {
  if (!crew) return "noSeat";
  const { head } = crew;
  // Who has been away for long keeps nobody from a nation.
  if (head && head !== person && head.presence.is !== "absent") return "seatTaken";
  return person.nation === undefined && isFull ? "matchFull" : undefined;
}
