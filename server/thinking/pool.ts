import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { ThinkBeside } from "../match/thoughts.ts";

/** Plans that wait for a thread: twelve bots at each of twenty tables. Beyond that they would come too late anyway. */
const MOST_WAITING = 240;
/** A thread that nobody needs for so long goes, ms. */
const IDLE_MS = 60_000;

export interface ThinkingPool {
  thinkBeside: ThinkBeside;
  close: () => Promise<void>;
}

/** A few threads on which bots think; one core is left to those who wait for the server. */
export function thinkingPool(): ThinkingPool {
  const pool = new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    runtime: "worker_threads",
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
  });
  return { thinkBeside: (asked) => pool.run(asked), close: () => pool.destroy() };
}
