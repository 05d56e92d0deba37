import { availableParallelism } from "node:os";
import { SingleBar } from "cli-progress";
import { Tinypool } from "tinypool";
import type { Prediction } from "./forecast.ts";
import type { Permuted } from "./permute.ts";
import type { Summary } from "./summary.ts";
import type { SimTable } from "./table.ts";
import type { Weighed } from "./weigh.ts";

/** Tables a thread takes at a time: enough that sending them costs nothing, few enough that the bar moves. */
const BATCH = 5;

/**
 * Works through tables on all cores. The results come in the order of the tables, so that they don't depend on the number
 * of threads.
 * @param name of the worker's function
 * @param what is named beside the progress bar, which only a terminal gets.
 */
async function runAll<Result>(name: string, tables: readonly SimTable[], what: string): Promise<Result[]> {
  const pool = new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    runtime: "worker_threads",
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `${what} {bar} {value}/{total} matches, {eta_formatted} left`, hideCursor: true })
    : undefined;
  bar?.start(tables.length, 0);
  const batches: Promise<Result[]>[] = [];
  for (let k = 0; k < tables.length; k += BATCH) {
    const batch = tables.slice(k, k + BATCH);
    batches.push(
      pool.run(batch, { name }).then((results: Result[]) => {
        bar?.increment(batch.length);
        return results;
      }),
    );
  }
  try {
    return (await Promise.all(batches)).flat();
  } finally {
    bar?.stop();
    await pool.destroy();
  }
}

export const playAll = (tables: readonly SimTable[], what: string) => runAll<Summary>("played", tables, what);
export const weighAll = (tables: readonly SimTable[]) => runAll<Weighed>("weighed", tables, "dilemmas");
export const claimsAll = (tables: readonly SimTable[]) => runAll<string[]>("claimed", tables, "claims");
export const permuteAll = (tables: readonly SimTable[]) => runAll<Permuted>("reseated", tables, "in other seats");
export const foretellAll = (tables: readonly SimTable[]) => runAll<Prediction[]>("foretellings", tables, "forecasts");
