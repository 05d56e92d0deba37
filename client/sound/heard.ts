import type { Cue } from "./cues.ts";

/** What of the game can be heard, at one moment. */
export interface Heard {
  match: string | undefined;
  turn: number;
  /** Changes of this turn's plan by the person: those that could be undone, and those that were. */
  changes: number;
  undone: number;
  isLocked: boolean;
  isRefused: boolean;
  isDay: boolean;
  offers: number;
  /** Lines of talk that nobody here has read. */
  unread: number;
  /** Hazards of the last turn that struck this nation or everybody. */
  hazards: number;
}

/** What sounds between two moments, in the order of being heard. */
export function cuesBetween(before: Heard, now: Heard): Cue[] {
  // Coming into a match, or back to it, is silent.
  if (before.match === undefined || before.match !== now.match) return [];
  const cues: Cue[] = [];
  if (now.turn > before.turn) {
    cues.push(now.isDay && !before.isDay ? "dawn" : "resolved");
    if (now.hazards > 0) cues.push("struck");
  } else {
    if (now.isLocked && !before.isLocked) cues.push("locked");
    if (now.changes !== before.changes || now.undone !== before.undone) cues.push("ordered");
  }
  if (now.isRefused && !before.isRefused) cues.push("refused");
  if (now.offers > before.offers) cues.push("offered");
  if (now.unread > before.unread) cues.push("said");
  return cues;
}
