import type { Room } from "@colyseus/sdk";
import { BEAT, type Beat } from "../../shared/protocol/line.ts";
import { serverAheadMs } from "../store/line.ts";

/** While somebody looks at the page, it asks so often whether its line lives. */
const EVERY_MS = 1_500;
/** An answer that takes longer than this, on an ordinary network, does not come any more. */
const PATIENCE_MS = 3_000;
const MOST_PATIENCE_MS = 15_000;
/** Of a slow line, so many times what its answers took lately. */
const SLOWER = 4;
/** A timer that is so late was asleep, and the answer with it. */
const ASLEEP_MS = 1_000;
const SAMPLES = 6;

/** How long to wait for an answer: longer after each time that it was too short, until lines are quick again. */
let patienceMs = PATIENCE_MS;

/** What the server's clock showed, with the time that it took to hear it: the quickest answer is the most exact. */
let samples: { tookMs: number; aheadMs: number }[] = [];

function hear({ now }: Beat, tookMs: number): void {
  samples = [...samples.slice(1 - SAMPLES), { tookMs, aheadMs: now + tookMs / 2 - performance.now() }];
  const quickest = samples.reduce((best, sample) => (sample.tookMs < best.tookMs ? sample : best));
  serverAheadMs.value = quickest.aheadMs;
  patienceMs = Math.max(PATIENCE_MS, Math.min(patienceMs * 0.9, MOST_PATIENCE_MS), quickest.tookMs * SLOWER);
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
      patienceMs = Math.min(MOST_PATIENCE_MS, patienceMs * 2);
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
