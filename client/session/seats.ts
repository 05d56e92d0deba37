/** Secrets of the seats that this browser holds, by match code, so that a reload or a lost line leads back to the seat. */
const KEY = "tctm.seats";
const MOST = 20;

interface KeptSeat {
  code: string;
  token: string;
  roomId: string;
}

function kept(): KeptSeat[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? (found as KeptSeat[]) : [];
  } catch {
    return [];
  }
}

export const seatOf = (code: string): KeptSeat | undefined => kept().find((seat) => seat.code === code);

export function keepSeat(seat: KeptSeat): void {
  const others = kept().filter(({ code }) => code !== seat.code);
  try {
    localStorage.setItem(KEY, JSON.stringify([seat, ...others].slice(0, MOST)));
  } catch {
    // Private windows may refuse storage: the seat then lasts as long as the page.
  }
}
