import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../server/main.ts");
/** Whether the real ones have been built or not. */
const PAGES_DIR = join(import.meta.dirname, "pages");

export interface ChildServer {
  address: string;
  /** All that it has written so far. */
  said: () => string;
  /** @returns once it has ended, with its exit code; null when the signal itself ended it. */
  end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
}

const LISTENS = { PORT: "0", HOST: "127.0.0.1" };

function spawned(dataDir: string, more: Record<string, string>, stderr: "pipe" | "inherit"): ChildProcess {
  const settings = { ...LISTENS, DATA_DIR: dataDir, PAGES_DIR, LOG_LEVEL: "error", NODE_NO_WARNINGS: "1" };
  // Vitest sets DEV, by which the server would take itself for a part of `npm run dev`.
  const env = { ...process.env, DEV: "", ...settings, ...more };
  return spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", stderr] });
}

/** A start that must come to nothing. @returns the exit code, and all that was said. */
export async function failedStart(
  dataDir: string,
  more: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const server = spawned(dataDir, more, "pipe");
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk) => {
      said += chunk;
      // It must not go on where a test waits for its end.
      if (said.includes("is running")) server.kill("SIGKILL");
    });
  const [code] = (await once(server, "close")) as [number | null];
  return { code, said };
}

/** The server as a host starts it, in a process of its own, on a free port of this machine. */
export async function childServer(dataDir: string, more: Record<string, string> = {}): Promise<ChildServer> {
  const server = spawned(dataDir, more, "inherit");
  const ended = once(server, "exit") as Promise<[number | null]>;
  let said = "";
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`the server did not start: ${said}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    async end(signal) {
      server.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
