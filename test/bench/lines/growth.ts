import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Turnstile } from "../../../server/match/turnstile.ts";
import { thinkingPool } from "../../../server/thinking/pool.ts";
import { stateHash } from "../../../shared/state/hash.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import type { Line, Measured } from "../line.ts";
import { inRounds, measuredOf, once, timed } from "../rounds.ts";
import { type DeskOfEight, desksOfEight } from "../worlds/desks.ts";
import { matchAt, middle, type Plans, plansOf, rules } from "../worlds/middle.ts";

const MATCHES = 1_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
function heapBytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const HEAP_MATCHES = 40;
const HEAP_TURNS = 8;

const heap: Line = {
  name: "heap",
  what: "heap of a match of 8 people after half its turns, with its history",
  anchor: "its state as JSON",
  unit: "kB",
  goal: 20,
  dream: 5,
  async measure() {
    const before = heapBytes();
    const desks = await desksOfEight(HEAP_MATCHES);
    for (let turn = 0; turn < HEAP_TURNS; turn++) for (const { lock } of desks) await lock();
    const each = (heapBytes() - before) / desks.length;
    for (const { desk } of desks) desk.match.close();
    return measuredOf([{ mine: each / 1_000, theirs: JSON.stringify(middle().state).length / 1_000 }]);
  },
};

/** @returns how long the locks of all these matches take when they come one after the other, ms a match. */
async function oneByOneMs(desks: readonly DeskOfEight[]): Promise<number> {
  const start = performance.now();
  for (const { lock } of desks) await lock();
  return (performance.now() - start) / desks.length;
}

const many = once(async () => {
  const thinking = thinkingPool();
  const beside = { playBeside: thinking.playBeside, turnstile: new Turnstile() };
  const one = await desksOfEight(1, beside);
  // Warm: the first turns are slower than any later one.
  for (let turn = 0; turn < 10; turn++) await oneByOneMs(one);
  const pairs: { mine: number; theirs: number }[] = [];
  const desks = await desksOfEight(MATCHES, beside);
  const few = await desksOfEight(20, beside);
  // A turn of a thousand matches beside the same turn of a few, each of the same age.
  for (let turn = 0; turn < 2; turn++) pairs.push({ mine: await oneByOneMs(desks), theirs: await oneByOneMs(few) });
  return { desks, thinking, cost: measuredOf(pairs) };
});

const cost: Line = {
  name: "cost",
  what: `a turn in a process with ${MATCHES} matches`,
  anchor: "the same turn in a process with few",
  unit: "ms",
  goal: 1.1,
  measure: async () => (await many()).cost,
};

const allLock: Line = {
  name: "allLock",
  what: `longest stand of the event loop when ${MATCHES} matches of 8 lock at once`,
  anchor: "a hundredth of the same turns one by one",
  unit: "ms",
  goal: 1,
  async measure(): Promise<Measured> {
    const { desks, thinking, cost: before } = await many();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const looked = () => new Promise((resolve) => setTimeout(resolve, 50));
    delay.enable();
    await looked();
    delay.reset();
    // It counts from when it looked last, so it must have looked once before the locks come.
    await looked();
    await Promise.all(desks.map(({ lock }) => lock()));
    await looked();
    delay.disable();
    await thinking.close();
    const [longest, p999] = [delay.max / 1e6, delay.percentile(99.9) / 1e6];
    const hundredth = (before.ours * desks.length) / 100;
    return {
      ...measuredOf([{ mine: longest, theirs: hundredth }]),
      limits: [{ what: "p99.9 of the event loop's delay", value: p999, most: 20, unit: "ms" }],
    };
  },
};

const replay: Line = {
  name: "replay",
  what: "a recorded match of 12 nations and 16 turns, played again and checked",
  anchor: "JSON.parse of its bytes, and as many times a turn of its middle",
  unit: "ms",
  goal: 1.2,
  async measure() {
    const { state: first } = matchAt(0, rules.scenario.nations);
    const record: { plans: Plans; hash: string }[] = [];
    let state = first;
    while (!state.world.ending) {
      const plans = plansOf(state);
      ({ state } = resolveTurn(rules, state, plans));
      record.push({ plans, hash: stateHash(state) });
    }
    const text = JSON.stringify(record);
    const half = matchAt(record.length / 2, rules.scenario.nations);
    return inRounds(
      7,
      () =>
        timed(() => {
          let again = first;
          for (const { plans, hash } of JSON.parse(text) as typeof record) {
            again = resolveTurn(rules, again, plans).state;
            if (stateHash(again) !== hash) throw new Error("the match comes out otherwise");
          }
        }, 1) / 1_000,
      () =>
        timed(() => {
          JSON.parse(text);
          for (let k = 0; k < record.length; k++) void resolveTurn(rules, half.state, half.plans);
        }, 1) / 1_000,
    );
  },
};

export const GROWTH = [heap, cost, allLock, replay];
