import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { addedScenarios } from "../../shared/content/ruleset.ts";
import type { PlayBeside } from "../match/playing.ts";
import type { ReplayBeside } from "../match/restored.ts";
import type { ThinkBeside } from "../match/thoughts.ts";

/** Plans that wait for a thread: twelve bots at each of twenty tables. Beyond that they would come too late anyway. */
const MOST_WAITING = 240;
/** A thread that nobody needs for so long goes, ms. */
const IDLE_MS = 60_000;
/** A thread takes half a second to begin, so those that play turns stay from quarter to quarter. */
const IDLE_BETWEEN_TURNS_MS = 15 * 60_000;

export interface ThinkingPool {
  thinkBeside: ThinkBeside;
  playBeside: PlayBeside;
  replayBeside: ReplayBeside;
  /** Has a thread ready before the first turn needs it. */
  expectTurns: () => void;
  close: () => Promise<void>;
}

/** A few threads; one core is left to those who wait for the server. */
const threads = (worker: URL, idleTimeout: number, maxQueue: number): Tinypool =>
  new Tinypool({
    filename: worker.href,
    runtime: "worker_threads",
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout,
    maxQueue,
  });

/**
 * Threads on which bots think and turns are played, beside the one on which people are answered. Turns have threads of their own,
 * and are played in the order in which they came: a table waits for no other's bots.
 */
export function thinkingPool(): ThinkingPool {
  const thoughts = threads(new URL("./worker.ts", import.meta.url), IDLE_MS, MOST_WAITING);
  const turns = threads(new URL("./turnWorker.ts", import.meta.url), IDLE_BETWEEN_TURNS_MS, Number.POSITIVE_INFINITY);
  return {
    thinkBeside: (asked) => thoughts.run(asked),
    playBeside: (playing) => turns.run(playing),
    replayBeside: (stored) =>
      turns.run({ stored, scenarios: addedScenarios(stored.options.scenario) }, { name: "replay" }),
    expectTurns() {
      // A thread that can't begin is told of by the first turn that it was to play.
      if (turns.threads.length === 0) turns.run(undefined, { name: "ready" }).catch(() => {});
    },
    async close() {
      await Promise.all([thoughts.destroy(), turns.destroy()]);
    },
  };
}
