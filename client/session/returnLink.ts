import { seat, table } from "../store/table.ts";
import { originForOthers } from "./addresses.ts";
import { SEAT_KEY } from "./seatLink.ts";

/** The link by which somebody comes back to their own seat on another device; whoever has the link has the seat. */
export async function returnLink(): Promise<string | undefined> {
  const [known, own] = [table.value, seat.value];
  if (!known || !own) return undefined;
  return `${await originForOthers()}/m/${known.code}#${new URLSearchParams({ [SEAT_KEY]: own.token })}`;
}
