/** Time, as a match needs it. Given from outside, so that tests need no real time. */
export interface Clock {
  /** Epoch milliseconds. */
  now: () => number;
  /** Runs something later, unless it is called off. @returns what calls it off. */
  after: (ms: number, run: () => void) => () => void;
}

/** The most that a timer holds, 24.8 days; one that is set for longer rings at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const wallClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (left: number) => {
      const now = Math.min(left, LONGEST_TIMER_MS);
      timer = setTimeout(() => (left > now ? wait(left - now) : run()), now);
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};

/** The clock of one turn. While it waits, the time that is left stays. */
export interface TurnClock {
  /** Epoch milliseconds at which the turn ends; 0 when no time runs. */
  readonly deadline: number;
  /** Milliseconds that are left while it waits; undefined when it doesn't. */
  readonly leftMs: number | undefined;
  start: () => void;
  stop: () => void;
  /** Gives the turn more time. */
  add: (ms: number) => void;
  /** Leaves the turn no more than this, be it timed or not. */
  atMost: (ms: number) => void;
  wait: () => void;
  goOn: () => void;
  /** Waits with so much left, as before a restart. */
  waitWith: (ms: number) => void;
}

/** @param turnMs length of a turn; 0 = untimed. */
export function turnClock(clock: Clock, turnMs: number, ring: () => void): TurnClock {
  let deadline = 0;
  let leftMs: number | undefined;
  let callOff = () => {};
  const run = (ms: number) => {
    callOff();
    leftMs = undefined;
    deadline = clock.now() + ms;
    callOff = clock.after(ms, () => {
      deadline = 0;
      ring();
    });
  };
  const stop = () => {
    callOff();
    deadline = 0;
    leftMs = undefined;
  };
  return {
    get deadline() {
      return deadline;
    },
    get leftMs() {
      return leftMs;
    },
    start: () => (turnMs > 0 ? run(turnMs) : stop()),
    stop,
    add(ms) {
      if (deadline > 0) run(deadline - clock.now() + ms);
      else if (leftMs !== undefined) leftMs += ms;
    },
    atMost(ms) {
      if (deadline === 0 || deadline - clock.now() > ms) run(ms);
    },
    wait() {
      if (deadline === 0) return;
      const left = Math.max(0, deadline - clock.now());
      stop();
      leftMs = left;
    },
    goOn() {
      if (leftMs !== undefined) run(leftMs);
    },
    waitWith(ms) {
      stop();
      leftMs = ms;
    },
  };
}
