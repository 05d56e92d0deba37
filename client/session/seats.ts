import { kept } from "../device/storage.ts";

/** Secrets of the seats that this browser holds, by match code, so that a reload or a lost line leads back to the seat. */
const KEY = "tctm.seats";
const MOST = 20;

interface KeptSeat {
  code: string;
  token: string;
  roomId: string;
}

function seats(): KeptSeat[] {
  const found = kept.readJson(KEY);
  return Array.isArray(found) ? (found as KeptSeat[]) : [];
}

export const seatOf = (code: string): KeptSeat | undefined => seats().find((seat) => seat.code === code);

export function keepSeat(seat: KeptSeat): void {
  const others = seats().filter(({ code }) => code !== seat.code);
  kept.write(KEY, JSON.stringify([seat, ...others].slice(0, MOST)));
}
