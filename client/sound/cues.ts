/** A tone of a cue: when it sets in (seconds from the cue's start), how high (hertz), how long (seconds), how loud (0 to 1). */
export interface CueTone {
  at: number;
  hz: number;
  lasts: number;
  gain: number;
  /** Seconds until it is at its loudest; a struck tone is there at once. */
  swells?: number;
  wave?: "sine" | "triangle";
}

const struck = (at: number, hz: number, lasts = 0.5, gain = 0.3): CueTone => ({
  at,
  hz,
  lasts,
  gain,
  wave: "triangle",
});
const swelling = (at: number, hz: number, lasts: number, gain: number): CueTone => ({
  at,
  hz,
  lasts,
  gain,
  swells: 0.35 * lasts,
  wave: "sine",
});

/** Of one scale (pentatonic on D), so that cues that meet don't quarrel. */
const D3 = 146.83;
const A3 = 220;
const D4 = 293.66;
const E4 = 329.63;
const A4 = 440;
const B4 = 493.88;
const D5 = 587.33;
const E5 = 659.26;
const FIS5 = 739.99;
const A5 = 880;

/** Few, soft, and each with one meaning. Nothing is told by sound alone. */
export const CUES = {
  /** An order joins the plan, or leaves it. */
  ordered: [struck(0, A5, 0.16, 0.14)],
  /** What was wished can't be. */
  refused: [struck(0, E4, 0.22, 0.22), struck(0.11, D4, 0.34, 0.22)],
  /** The plan is locked. */
  locked: [struck(0, D5, 0.22, 0.2), struck(0.09, A4, 0.5, 0.22)],
  /** Everybody has locked: the quarter has resolved. */
  resolved: [
    swelling(0, D3, 1.6, 0.24),
    swelling(0.06, A3, 1.5, 0.16),
    struck(0.3, D5, 1, 0.12),
    struck(0.42, FIS5, 1, 0.1),
  ],
  /** A nation offers a deal. */
  offered: [struck(0, A4, 0.3, 0.18), struck(0.14, E5, 0.55, 0.2)],
  /** Somebody says something that nobody here has read. */
  said: [struck(0, B4, 0.18, 0.14)],
  /** A hazard has struck this nation, or the world. */
  struck: [swelling(0, 65.41, 0.9, 0.5), struck(0.02, 69.3, 0.7, 0.3)],
  /** In a film: something is on its way. */
  travelled: [
    struck(0, A4, 0.5, 0.09),
    struck(0.16, B4, 0.5, 0.09),
    struck(0.32, D5, 0.5, 0.09),
    struck(0.48, E5, 0.9, 0.1),
  ],
  /** A light is kindled. */
  kindled: [swelling(0, D4, 1.2, 0.14), struck(0.12, A5, 1.1, 0.1), struck(0.3, 1174.66, 1.2, 0.07)],
  /** A model goes out to those who use it. */
  released: [
    swelling(0, A3, 1.9, 0.16),
    swelling(0.1, E4, 1.8, 0.13),
    swelling(0.3, B4, 1.6, 0.1),
    struck(0.5, FIS5, 1.3, 0.07),
  ],
  /** Somebody was asked, and has answered. */
  answered: [struck(0, E4, 0.5, 0.16), struck(0.2, B4, 0.9, 0.16)],
  /** The summit votes. */
  voted: [
    struck(0, D4, 0.4, 0.16),
    struck(0.22, D4, 0.4, 0.16),
    struck(0.44, A4, 1.1, 0.18),
    swelling(0.4, D3, 1.4, 0.16),
  ],
  /** A milestone. */
  honoured: [struck(0, D5, 0.5, 0.14), struck(0.14, FIS5, 0.5, 0.13), struck(0.28, A5, 1.2, 0.13)],
  /** Threshold 1 is crossed, once in a match. */
  dawn: [
    swelling(0, D3, 4.5, 0.2),
    swelling(0.5, A3, 4.2, 0.18),
    swelling(1, D4, 4, 0.16),
    swelling(1.5, 369.99, 3.8, 0.12),
    swelling(2, A4, 3.5, 0.1),
    struck(2.6, B4, 1.6, 0.08),
    struck(3, D5, 2, 0.08),
    struck(3.4, FIS5, 2.2, 0.07),
  ],
} as const satisfies Record<string, readonly CueTone[]>;
export type Cue = keyof typeof CUES;

/** Seconds until the last tone of a cue has died away. */
export const lengthOf = (cue: Cue): number => Math.max(...CUES[cue].map(({ at, lasts }) => at + lasts));
