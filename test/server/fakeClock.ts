import type { Clock } from "../../server/match/clock.ts";

/** A clock that moves only when it is told to, and then rings all that falls due on the way, in order. */
export function fakeClock() {
  let now = 1_000_000;
  let waiting: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
  };
  const pass = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      waiting = waiting.filter((entry) => entry !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return { clock, pass };
}
