import { availableParallelism } from "node:os";
import { SingleBar } from "cli-progress";
import { Tinypool } from "tinypool";
import type { Summary } from "./summary.ts";
import type { Table } from "./table.ts";

/** Tables a thread takes at a time: enough that sending them costs nothing, few enough that the bar moves. */
const BATCH = 5;

/**
 * Plays tables on all cores. The results come in the order of the tables, so that they don't depend on the number of
 * threads.
 * @param what is named beside the progress bar, which only a terminal gets.
 */
export async function playAll(tables: readonly Table[], what: string): Promise<Summary[]> {
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
  const batches: Promise<Summary[]>[] = [];
  for (let k = 0; k < tables.length; k += BATCH) {
    const batch = tables.slice(k, k + BATCH);
    batches.push(
      pool.run(batch).then((summaries: Summary[]) => {
        bar?.increment(batch.length);
        return summaries;
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
