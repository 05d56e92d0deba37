import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { join } from "node:path";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { atStart, codeOf, type Fault, whileRunning } from "./plainFault.ts";
import { redisFault, SharedPresence } from "./rooms/sharedList.ts";
import { postgresStore } from "./store/postgres.ts";
import { postgresFault } from "./store/postgresFault.ts";
import { sqliteStore } from "./store/sqlite.ts";
import { sqliteFault } from "./store/sqliteFault.ts";
import type { MatchStore } from "./store/store.ts";

/** What a server stands on: folders, a store, Redis, a port. What is not as it must be is said in one line. */

/** What a host has put into a folder. @throws PlainFault */
export function readIn<T>(folder: string, read: (folder: string) => T): T {
  try {
    return read(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    const what = `${folder} can't be read: ${(error as Error).message}`;
    throw atStart({ what, cure: "Let the user who runs the game read it, or take it away" });
  }
}

/** @throws PlainFault */
export async function openStore({ databaseUrl, dataDir }: Config, log: Logger): Promise<MatchStore> {
  const path = join(dataDir, "matches.sqlite");
  const inWords = (error: unknown) =>
    databaseUrl === undefined ? sqliteFault(error, path) : postgresFault(error, databaseUrl);
  try {
    const store = await (databaseUrl === undefined
      ? sqliteStore(path)
      : postgresStore(databaseUrl, (error) => log.warn({ err: error }, "a connection to the database was lost")));
    store.health.told = (trouble) => {
      if (trouble) log.error({ err: trouble }, whileRunning(inWords(trouble)));
      else log.info("matches are kept again");
    };
    return store;
  } catch (error) {
    throw atStart(inWords(error));
  }
}

/** @throws PlainFault */
export async function reachRedis(url: string, log: Logger): Promise<SharedPresence> {
  const presence = new SharedPresence(url);
  presence.lost = (error) => log.error({ err: error }, whileRunning(redisFault(error, url)));
  await presence.reached().catch((error) => {
    throw atStart(redisFault(error, url));
  });
  return presence;
}

/** What is to be heard on a port. */
interface Listening {
  listen: (port: number, host?: string) => Promise<unknown>;
}

/** @throws PlainFault */
export async function listen(game: Listening, http: HttpServer, { host, port }: Config): Promise<void> {
  // Colyseus logs that a port is taken, and then waits for ever.
  const isFailed = once(http, "error").then(([error]) => Promise.reject(error));
  await Promise.race([game.listen(port, host), isFailed]).catch((error) => {
    throw atStart(listenFault(error, host, port));
  });
}

function listenFault(error: unknown, host: string | undefined, port: number): Fault {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return { what: `Port ${port} is taken by another program`, cure: "Choose another, as in PORT=3000 npm start" };
    case "EACCES":
      return { what: `This user may not use port ${port}`, cure: "Choose one above 1023 by PORT" };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return { what: `HOST=${host} is no address of this machine`, cure: "Leave HOST out to listen on all of them" };
    default:
      return { what: `Nobody can be heard on port ${port}: ${(error as Error).message}`, cure: "Change HOST or PORT" };
  }
}
