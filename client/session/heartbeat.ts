import type { Room } from "@colyseus/sdk";
import { BEAT, type Beat } from "../../shared/protocol/line.ts";
import { serverAheadMs } from "../store/line.ts";

/** While somebody looks at the page, it asks so often whether its line lives. */
const EVERY_MS = 1_500;
/** An answer that takes longer than this, on an ordinary network, does not come any more. */
const PATIENCE_MS = 3_000;
const MOST_PATIENCE_MS = 10_000;
/** Of a slow line, so many times what its quickest and its slowest answers took lately. */
const SLOWER = { quickest: 4, slowest: 1.5 };
/** Lines that seem to die so soon, one after another, are perhaps only slow: they have much to bring. */
const YOUNG_MS = 20_000;
/** An answer that took longer was held up on one of its ways, and tells no time: not unless others take as long. */
const EXACT_MS = 2_000;
const BELIEVED_SLOW = 3;
/** A timer that is so late was asleep, and the answer with it. */
const ASLEEP_MS = 1_000;
const SAMPLES = 6;

/** How long to wait for an answer: longer after each time that it was too short, until lines are quick again. */
let patienceMs = PATIENCE_MS;
let inexactInARow = 0;
let diedYoungInARow = 0;

/** What the server's clock showed, with the time that it took to hear it: the quickest answer is the most exact. */
let samples: { tookMs: number; aheadMs: number }[] = [];

function hear({ now }: Beat, tookMs: number): void {
  inexactInARow = tookMs < EXACT_MS ? 0 : inexactInARow + 1;
  if (inexactInARow > 0 && inexactInARow < BELIEVED_SLOW) return;
  samples = [...samples.slice(1 - SAMPLES), { tookMs, aheadMs: now + tookMs / 2 - performance.now() }];
  const quickest = samples.reduce((best, sample) => (sample.tookMs < best.tookMs ? sample : best));
  serverAheadMs.value = quickest.aheadMs;
  const slowestMs = Math.max(...samples.map((sample) => sample.tookMs));
  const fairMs = Math.max(quickest.tookMs * SLOWER.quickest, slowestMs * SLOWER.slowest);
  patienceMs = Math.max(PATIENCE_MS, Math.min(MOST_PATIENCE_MS, fairMs));
}

export interface Heartbeat {
  /** Asks at once: something was to be heard and was not. */
  probe: () => void;
  stop: () => void;
}

/** Asks again and again whether a line lives, and hears the server's time by it. @param died is told once when it doesn't. */
export function heartbeat(room: Room, died: () => void): Heartbeat {
  /** The beat that is under way. */
  let sent: { number: number; at: number } | undefined;
  let number = 0;
  const bornAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number, act: () => void) => {
    clearTimeout(timer);
    const due = performance.now() + ms;
    timer = setTimeout(() => (performance.now() - due > ASLEEP_MS ? wake() : act()), ms);
  };
  const beat = () => {
    number += 1;
    sent = { number, at: performance.now() };
    room.send(BEAT, number);
    later(patienceMs, () => {
      diedYoungInARow = performance.now() - bornAt < YOUNG_MS ? diedYoungInARow + 1 : 0;
      if (diedYoungInARow > 1) patienceMs = Math.min(MOST_PATIENCE_MS, patienceMs * 2);
      stop();
      died();
    });
  };
  const rest = () => {
    // A page in the background is asked when somebody looks at it again.
    if (document.visibilityState === "visible") later(EVERY_MS, beat);
    else clearTimeout(timer);
  };
  /** The device or the page slept: what it knew of time, and of the line, may be old. */
  const wake = () => {
    samples = [];
    beat();
  };
  const look = () => {
    if (document.visibilityState === "visible") wake();
  };
  const forget = room.onMessage<Beat>(BEAT, (heard) => {
    if (heard.number !== sent?.number) return;
    hear(heard, performance.now() - sent.at);
    sent = undefined;
    rest();
  });
  const stop = () => {
    clearTimeout(timer);
    forget();
    window.removeEventListener("online", look);
    window.removeEventListener("pageshow", look);
    document.removeEventListener("visibilitychange", look);
  };
  window.addEventListener("online", look);
  window.addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
  beat();
  return { probe: () => !sent && beat(), stop };
}
