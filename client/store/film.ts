import { computed, signal } from "@preact/signals";
import type { GameEvent } from "../../shared/state/events.ts";
import type { NationId, Track } from "../../shared/state/words.ts";

/** What a moment of a film looks like. They follow each other in this order. */
export const SCENES = [
  "result", "chips", "kindled", "released", "turned", "spread", "dealt", "pressed", "struck", "answered", "summit", "honoured", "dawn", "lost",
] as const; // biome-ignore format: a list
export type Scene = (typeof SCENES)[number];

/** Something that is told of a quarter: at one place, for a few seconds, with its caption. */
export interface Take {
  scene: Scene;
  /** What is told; nothing where the figures of the quarter are told themselves. */
  events: readonly GameEvent[];
  /** Whom it is about; nobody, where it is everybody. */
  nation: NationId | undefined;
  lengthMs: number;
  /** Of the first moment: what the quarter came to. */
  result?: Result;
}

/** From what a score went to what, in hundredths of a point, and by what; the largest part first. */
export interface Result {
  /** Unknown to who was not there a quarter ago. */
  fromBp: number | undefined;
  toBp: number;
  by: { of: Track | "milestones"; bp: number }[];
}

/** The film of a quarter. */
export interface Reel {
  turn: number;
  takes: readonly Take[];
}

/** A film as it is being shown. */
export interface Showing {
  reel: Reel;
  /** Which moment is told now. */
  at: number;
  /** Moments come one after another, and nothing moves. */
  isStills: boolean;
  /** The page's clock when the moment began, in ms; later by as long as it was held. */
  since: number;
  /** How much of it had passed when it was held, in ms. */
  heldAt: number | undefined;
}

/** The film of the last quarter, once there is one. */
export const reel = signal<Reel | undefined>(undefined);
export const film = signal<Showing | undefined>(undefined);
export const isFilmOn = computed(() => film.value !== undefined);

export const takeOf = ({ reel: { takes }, at }: Showing): Take | undefined => takes[at];

/** How much of the moment has passed, from 0 to 1. */
export function shareOf(showing: Showing, now: number): number {
  const length = takeOf(showing)?.lengthMs ?? 1;
  return Math.min(1, Math.max(0, (showing.heldAt ?? now - showing.since) / length));
}
