import type { Scene } from "../store/film.ts";
import type { Cue } from "./cues.ts";

/** What is heard as a moment of a film begins. The first one, the own result, comes with the turn's own cue. */
const OF_SCENE: Record<Scene, Cue | undefined> = {
  result: undefined, chips: "travelled", kindled: "kindled", released: "released", turned: "travelled", spread: "kindled", dealt: "travelled",
  pressed: "struck", struck: "struck", answered: "answered", summit: "voted", honoured: "honoured", dawn: "dawn", lost: "struck",
}; // biome-ignore format: a table

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
  /** The moment of a film that is shown: which one, and what it looks like. */
  take?: { at: number; scene: Scene } | undefined;
}

/** What sounds between two moments, in the order of being heard. */
export function cuesBetween(before: Heard, now: Heard): Cue[] {
  // Coming into a match, or back to it, is silent.
  if (before.match === undefined || before.match !== now.match) return [];
  const cues: Cue[] = [];
  if (now.turn > before.turn) {
    // What a film tells is heard when it comes to it.
    cues.push(!now.take && now.isDay && !before.isDay ? "dawn" : "resolved");
    if (!now.take && now.hazards > 0) cues.push("struck");
  } else {
    const { take } = now;
    const cue = take && take.at !== before.take?.at ? OF_SCENE[take.scene] : undefined;
    if (cue) cues.push(cue);
    if (now.isLocked && !before.isLocked) cues.push("locked");
    if (now.changes !== before.changes || now.undone !== before.undone) cues.push("ordered");
  }
  if (now.isRefused && !before.isRefused) cues.push("refused");
  if (now.offers > before.offers) cues.push("offered");
  if (now.unread > before.unread) cues.push("said");
  return cues;
}
