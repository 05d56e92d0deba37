import { seat, table } from "../store/table.ts";
import { originForOthers } from "./addresses.ts";
import { keepSeat } from "./seats.ts";

const KEY = "seat";

/**
 * The link by which somebody comes back to their own seat on another device. The secret stands behind `#`, which browsers
 * send to no server; whoever has the link has the seat.
 */
export async function returnLink(): Promise<string | undefined> {
  const [known, own] = [table.value, seat.value];
  if (!known || !own) return undefined;
  return `${await originForOthers()}/m/${known.code}#${new URLSearchParams({ [KEY]: own.token })}`;
}

/** Takes a seat's secret out of the page's address, where it must not stay to be seen or sent on. */
export function takeSeatFromAddress(code: string): void {
  const token = new URLSearchParams(location.hash.slice(1)).get(KEY);
  if (token === null || token === "") return;
  keepSeat({ code, token, roomId: code });
  window.history.replaceState(window.history.state, "", location.pathname);
}
