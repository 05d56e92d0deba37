import { signal } from "@preact/signals";
import { keptInTab } from "../device/storage.ts";

/**
 * The secret of a seat that a link carries, behind `#`, which browsers send to no server. It leaves the address at once, where
 * it would be seen and sent on, and waits in this tab until the server has been asked: only what the server knows is kept.
 */
export const SEAT_KEY = "seat";

/** How often one came by an address: a page that is open looks at it. */
export const seatsLinked = signal(0);

const MATCH = /^\/m\/([A-Za-z0-9-]+)/;
const inTab = (code: string) => `tctm.seat.${code}`;

export function takeSeatFromAddress(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get(SEAT_KEY);
  if (token === null) return;
  window.history.replaceState(window.history.state, "", location.pathname + location.search);
  const code = MATCH.exec(location.pathname)?.[1]?.toUpperCase();
  if (code === undefined || token === "") return;
  keptInTab.write(inTab(code), token);
  seatsLinked.value += 1;
}

export const linkedSeat = (code: string): string | undefined => keptInTab.read(inTab(code));
/** It was taken, refused, or not wanted. */
export const dropLinkedSeat = (code: string): void => keptInTab.forget(inTab(code));
