import { kept } from "../device/storage.ts";

/** Secrets of lessons that this browser holds: as a pupil, by the lesson's code. */
const KEY = "tctm.pupils";
const MOST = 10;

function tokens(): [code: string, token: string][] {
  const found = kept.readJson(KEY);
  return Array.isArray(found) ? (found as [string, string][]) : [];
}

export const pupilToken = (code: string): string | undefined => tokens().find(([of]) => of === code)?.[1];

/** The lesson in which this is a pupil's secret; it is that of the pupil's seat, too. */
export const lessonOf = (token: string): string | undefined => tokens().find(([, own]) => own === token)?.[0];

export function forgetPupil(code: string): void {
  kept.write(KEY, JSON.stringify(tokens().filter(([of]) => of !== code)));
}

export function keepPupil(code: string, token: string): void {
  const others = tokens().filter(([of]) => of !== code);
  kept.write(KEY, JSON.stringify([[code, token], ...others].slice(0, MOST)));
}
