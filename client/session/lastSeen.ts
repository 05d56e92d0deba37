import { kept } from "../device/storage.ts";

/** The turn that somebody planned last in a match, in this browser: who returns later is told what they missed. */
const KEY = "tctm.lastSeen";
const MOST = 20;

function turns(): [code: string, turn: number][] {
  const found = kept.readJson(KEY);
  return Array.isArray(found) ? (found as [string, number][]) : [];
}

export const lastSeenTurn = (code: string): number | undefined => turns().find(([of]) => of === code)?.[1];

export function sawTurn(code: string, turn: number): void {
  const others = turns().filter(([of]) => of !== code);
  kept.write(KEY, JSON.stringify([[code, turn], ...others].slice(0, MOST)));
}
