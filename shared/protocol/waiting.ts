import type { NationId } from "../state/words.ts";
import type { TableRefusal } from "./refusals.ts";
import type { Seat, Table } from "./table.ts";

/** Whom a table waits for, and what one can do about it: the same on server and client. */

const isPerson = ({ name, isBot }: Seat): boolean => name !== "" && !isBot;

/** Those whose plans the turn waits for. */
export const awaited = (seats: Record<NationId, Seat>): Seat[] =>
  Object.values(seats).filter((seat) => isPerson(seat) && !seat.isLocked && !seat.isAbsent);

/** How many want to go on without waiting, and how many it takes: more than half of those who are here. */
export function goingOn(seats: Record<NationId, Seat>): { votes: number; needed: number } {
  const here = Object.values(seats).filter((seat) => isPerson(seat) && seat.isConnected);
  return { votes: here.filter(({ wantsOn }) => wantsOn).length, needed: Math.floor(here.length / 2) + 1 };
}

type Seen = Pick<Table, "phase" | "deadline" | "seats">;

/** Why somebody can't ask to go on without those who are still planning; undefined when they can. */
export function whyNotGoOn({ phase, seats }: Seen, nation: NationId): TableRefusal | undefined {
  if (phase !== "planning") return "wrongPhase";
  const seat = seats[nation];
  if (!seat) return "noSeat";
  return seat.isLocked ? undefined : "lockFirst";
}

/** Why somebody can't take more time for this turn; undefined when they can. */
export function whyNotMoreTime({ phase, deadline, seats }: Seen, nation: NationId): TableRefusal | undefined {
  if (phase !== "planning") return "wrongPhase";
  const seat = seats[nation];
  if (!seat) return "noSeat";
  if (seat.isLocked) return "locked";
  return deadline > 0 && seat.moreMs > 0 ? undefined : "noMoreTime";
}

/** Whose a result is: not that of somebody who left, or for whom a bot played more than half of the match. */
export const isBotsResult = ({ isBot, botTurns }: Seat, turns: number): boolean => isBot || botTurns * 2 > turns;
