import { MOST_SEATS_ASKED } from "../../shared/protocol/seats.ts";
import { kept } from "../device/storage.ts";

/** Secrets of the seats that this browser holds, by match code, so that a reload or a lost line leads back to the seat. */
const KEY = "tctm.seats";

export interface KeptSeat {
  code: string;
  token: string;
  roomId: string;
}

/** The newest first. */
export function keptSeats(): KeptSeat[] {
  const found = kept.readJson(KEY);
  return Array.isArray(found) ? (found as KeptSeat[]) : [];
}

export const seatOf = (code: string): KeptSeat | undefined => keptSeats().find((seat) => seat.code === code);

export function keepSeat(seat: KeptSeat): void {
  const others = keptSeats().filter(({ code }) => code !== seat.code);
  kept.write(KEY, JSON.stringify([seat, ...others].slice(0, MOST_SEATS_ASKED)));
}

/**
 * The server knows nothing of these just now: when there are too many, they go first. They are not forgotten for it, since a
 * server that was started with other records would take all seats with it.
 */
export function keepLast(unknown: readonly KeptSeat[]): void {
  const isUnknown = ({ token }: KeptSeat) => unknown.some((seat) => seat.token === token);
  const seats = keptSeats();
  kept.write(KEY, JSON.stringify([...seats.filter((seat) => !isUnknown(seat)), ...seats.filter(isUnknown)]));
}
