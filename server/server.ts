import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { defineRoom, matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { Logger } from "pino";
import packageInfo from "../package.json" with { type: "json" };
import { ROOM } from "../shared/protocol/protocol.ts";
import { addressesOf } from "./addresses.ts";
import type { Config } from "./config.ts";
import { closeOpenDoors, isAllowedOrigin } from "./http/door.ts";
import type { Readiness } from "./http/health.ts";
import { newMetrics } from "./http/metrics.ts";
import { addRoutes } from "./http/routes.ts";
import { CORRESPONDENCE_SECONDS } from "./match/match.ts";
import { matchRoom } from "./rooms/matchRoom.ts";
import { reopening } from "./rooms/reopen.ts";
import { addHostScenarios } from "./scenario/hostScenarios.ts";
import { sqliteStore } from "./store/sqlite.ts";
import type { MatchStore } from "./store/store.ts";

/** A plan of fifty long orders is under 8 kB. */
const MOST_PAYLOAD_BYTES = 32 * 1024;

export interface RunningServer {
  port: number;
  store: MatchStore;
  /** Closes the matches and the store. */
  close: () => Promise<void>;
}

/** Starts the game's server; on port 0 it takes any that is free. */
export async function startServer(
  config: Config,
  log: Logger,
  store: MatchStore = sqliteStore(join(config.dataDir, "matches.sqlite")),
): Promise<RunningServer> {
  const http = createServer();
  const scenarios = addHostScenarios(config.scenarioDir, log);
  const records = reopening(store, log);
  const readiness: Readiness = { isReady: true };
  const metrics = newMetrics(async () => ({
    matches: matchMaker.stats.local.roomCount,
    connections: matchMaker.stats.local.ccu,
  }));
  const game = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: log,
    transport: new WebSocketTransport({
      server: http,
      maxPayload: MOST_PAYLOAD_BYTES,
      beforeUpgrade(_request, { headers }) {
        const origin = headers.get("origin") ?? undefined;
        const host = headers.get("host") ?? undefined;
        if (!isAllowedOrigin(origin, host, config.allowedOrigins)) return new Response("other origin", { status: 403 });
      },
    }),
    express: (app) =>
      addRoutes(app, resolve(import.meta.dirname, "../dist"), {
        records,
        scenarios,
        log,
        readiness,
        metrics: config.hasMetrics ? metrics : undefined,
        networks: () => addressesOf(config.host, (http.address() as AddressInfo).port).networks,
      }),
  });
  matchMaker.addRoomType(
    Object.assign(
      defineRoom(matchRoom({ config, store, records, log, version: packageInfo.version, readiness, metrics })),
      { name: ROOM },
    ),
  );
  // Colyseus logs that a port is taken, and then waits for ever.
  const isFailed = once(http, "error").then(([error]) => Promise.reject(error));
  await Promise.race([game.listen(config.port, config.host), isFailed]);
  closeOpenDoors(http, config.allowedOrigins);
  // By correspondence a turn ends though nobody is there. Other matches stand still until one of their people comes back.
  for (const code of await store.unfinished(CORRESPONDENCE_SECONDS)) await records.reopen(code).catch(() => {});
  return {
    port: (http.address() as AddressInfo).port,
    store,
    async close() {
      readiness.isReady = false;
      await game.gracefullyShutdown(false);
      http.closeAllConnections();
      await store.close();
    },
  };
}
