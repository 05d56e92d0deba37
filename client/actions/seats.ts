import type { SeatListing } from "../../shared/protocol/seats.ts";
import { dropLinkedSeat } from "../session/seatLink.ts";
import { type KeptSeat, keepLast, keptSeats, seatOf } from "../session/seats.ts";
import { lookAtSeats } from "../session/server.ts";
import { refuse } from "./matches.ts";

/** The seats that this browser holds, as they stand; undefined when the server can't be asked. */
export async function ownSeats(): Promise<SeatListing[] | undefined> {
  const seats = keptSeats();
  const listed = await lookAtSeats(seats).catch(() => undefined);
  if (listed) keepLast(seats.filter((_, asked) => listed.every(({ index }) => index !== asked)));
  return listed;
}

/** What came of the seat that a link leads to. */
export type Linked =
  /** It is there, and nothing stands in its way. */
  | { kind: "free"; token: string }
  /** The match knows nothing of it; what this browser holds itself is there, or not. */
  | { kind: "unknown"; own?: SeatListing | undefined }
  /** It is there, and so is another that this browser holds in the same match. */
  | { kind: "other"; token: string; linked: SeatListing; own: SeatListing };

/** Looks at the seat of a link, before anything is done with it, or tells why that is not possible. */
export const seatBehind = (code: string, token: string): Promise<Linked | undefined> =>
  lookAtLink(code, token).catch((error) => {
    refuse(error);
    return undefined;
  });

async function lookAtLink(code: string, token: string): Promise<Linked> {
  const kept = seatOf(code);
  if (kept?.token === token) return { kind: "free", token };
  const asked: Pick<KeptSeat, "code" | "token">[] = [{ code, token }, ...(kept ? [kept] : [])];
  const listed = await lookAtSeats(asked);
  const [linked, own] = asked.map((_, place) => listed.find(({ index }) => index === place));
  if (!linked) {
    dropLinkedSeat(code);
    return { kind: "unknown", own };
  }
  return own ? { kind: "other", token, linked, own } : { kind: "free", token };
}
