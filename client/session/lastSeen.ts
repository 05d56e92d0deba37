/** The turn that somebody planned last in a match, in this browser: who returns later is told what they missed. */
const KEY = "tctm.lastSeen";
const MOST = 20;

type Kept = [code: string, turn: number][];

function kept(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? (found as Kept) : [];
  } catch {
    return [];
  }
}

export const lastSeenTurn = (code: string): number | undefined => kept().find(([of]) => of === code)?.[1];

export function sawTurn(code: string, turn: number): void {
  const others = kept().filter(([of]) => of !== code);
  try {
    localStorage.setItem(KEY, JSON.stringify([[code, turn], ...others].slice(0, MOST)));
  } catch {
    // Private windows may refuse storage: then nobody is told what they missed.
  }
}
