/** Secrets of lessons that this browser holds: as a pupil, by the lesson's code. */
const KEY = "tctm.pupils";
const MOST = 10;

function kept(): [code: string, token: string][] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? (found as [string, string][]) : [];
  } catch {
    return [];
  }
}

export const pupilToken = (code: string): string | undefined => kept().find(([of]) => of === code)?.[1];

export function forgetPupil(code: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept().filter(([of]) => of !== code)));
  } catch {
    // There was nothing kept.
  }
}

export function keepPupil(code: string, token: string): void {
  const others = kept().filter(([of]) => of !== code);
  try {
    localStorage.setItem(KEY, JSON.stringify([[code, token], ...others].slice(0, MOST)));
  } catch {
    // Private windows may refuse storage: the place then lasts as long as the page.
  }
}

/** The teacher's key stands in the address, behind `#`, which browsers send to no server: the link is the key. */
export const keyInAddress = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get("key") ?? undefined;
