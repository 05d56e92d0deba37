import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Seat } from "../../shared/protocol/table.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { People, Person } from "./people.ts";
import { awaitedUntil, hasLeft, isHere } from "./presence.ts";

/**
 * The seats as the table shows them, in the order of the scenario: in the lobby all that could play, then those that do.
 * @param isAway whether nobody waits for somebody any more.
 */
export function seatsOf(
  nations: readonly NationId[],
  people: People,
  state: GameState | undefined,
  isAway: (person: Person) => boolean,
): Record<NationId, Seat> {
  const seats: Record<NationId, Seat> = {};
  for (const nation of state?.world.order ?? nations) {
    const person = people.ofNation(nation);
    const crew = people.crewOf(nation);
    const isPlayed = person !== undefined && !hasLeft(person);
    seats[nation] = {
      nation,
      name: crew.length > 1 ? crew.map(({ name }) => name).join(", ") : (person?.name ?? ""),
      isBot: state !== undefined && !isPlayed,
      isReady: person?.isReady ?? false,
      // Nobody waits for a bot.
      isLocked: state !== undefined && (person?.isLocked || !isPlayed),
      isConnected: person !== undefined && isHere(person),
      isAbsent: crew.length > 0 && crew.every(isAway),
      awaitedUntil: state && person ? awaitedUntil(person) : 0,
      wantsOn: person?.wantsOn ?? false,
      moreMs: isPlayed ? person.own.leftMs : 0,
      botTurns: person?.botTurns ?? 0,
      scoreBp: state?.nations[nation]?.score.totalBp ?? 0,
    };
  }
  return seats;
}

/** Why somebody can't take a seat in the lobby. */
export function whyNotSit(
  people: People,
  person: Person,
  nation: NationId,
  nations: readonly NationId[],
  seatCount: number,
): TableRefusal | undefined {
  if (!nations.includes(nation)) return "noSeat";
  const holder = people.ofNation(nation);
  // Who has been away for long keeps nobody from a nation.
  if (holder && holder !== person && holder.presence.is !== "absent") return "seatTaken";
  return person.nation === undefined && people.players().length >= seatCount ? "matchFull" : undefined;
}
