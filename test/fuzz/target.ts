import { pino } from "pino";
import { readConfig } from "../../server/config.ts";
import { startServer } from "../../server/server.ts";
import { plenty } from "../support/plenty.ts";

/** The server that is sent nonsense, in a process of its own that can be asked for its memory; without limits of pace. */

export type FromTarget = { address: string } | { heapBytes: number } | { fault: string };

const tell = (message: FromTarget) => process.send?.(message);
/** What must not be in the log, of whichever message it comes. */
const log = pino({ level: "error" }, { write: (line: string) => void tell({ fault: line.trim() }) });
for (const kind of ["uncaughtException", "unhandledRejection"] as const)
  process.on(kind, (error) => tell({ fault: `${kind}: ${(error as Error).stack ?? error}` }));

const config = {
  ...readConfig({ PORT: "0", HOST: "127.0.0.1", DATA_DIR: process.env.DATA_DIR, MAX_MATCHES: "1000" }),
  emptyMs: 1_000,
  limits: plenty(),
};
const server = await startServer(config, log);

process.on("message", () => {
  // What is left after two rounds is held by something.
  for (let k = 0; k < 2; k++) globalThis.gc?.();
  tell({ heapBytes: process.memoryUsage().heapUsed });
});
process.on("disconnect", () => void server.close().then(() => process.exit(0)));
tell({ address: `http://127.0.0.1:${server.port}` });
