import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { pino } from "pino";
import { type Config, readConfig } from "../../server/config.ts";
import { startServer } from "../../server/server.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import {
  type Answer,
  type CreateOptions,
  type JoinOptions,
  PROTOCOL_VERSION,
  type RequestBody,
  type RequestKind,
  ROOM,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";

const SECONDS_TO_WAIT = 5;

/** A server on a free port, and clients as the browser has them. One of it in each test file. */
export async function testServer(
  environment: Record<string, string> = {},
  settings: Partial<Config> = {},
  store = sqliteStore(":memory:"),
) {
  const config = { ...readConfig({ PORT: "0", HOST: "127.0.0.1", MAX_MATCHES: "50", ...environment }), ...settings };
  const server = await startServer(config, pino({ level: "silent" }), store);
  const address = `http://127.0.0.1:${server.port}`;
  const sdk = new ColyseusSDK(address);
  const version = PROTOCOL_VERSION;
  const create = async (options: Partial<CreateOptions> = {}) =>
    player(
      await sdk.create(ROOM, {
        version,
        nickname: "Ann",
        scenario: "quick",
        turns: 2,
        timerSeconds: 0,
        seats: 2,
        isPublic: true,
        seed: 7,
        ...options,
      }),
    );
  const join = async (roomId: string, options: Partial<JoinOptions> = {}) =>
    player(await sdk.joinById(roomId, { version, nickname: "Bob", ...options }));
  return { address, sdk, create, join, close: server.close };
}

/** A connection that keeps what it was told. */
export function player(room: Room) {
  const told: Partial<ServerMessages> = {};
  let step = 0;
  room.reconnection.enabled = false;
  for (const kind of ["seat", "view", "offers", "talk", "crew", "plan"] as const)
    room.onMessage(kind, (message: never) => {
      told[kind] = message;
    });
  const closed = new Promise<number>((resolve) => room.onLeave(resolve));
  const table = () => (room.state as { toJSON: () => Table }).toJSON();
  return {
    room,
    told,
    closed,
    table,
    ask: <K extends RequestKind>(kind: K, body: RequestBody<K>) =>
      room.request<unknown, Answer>(kind, { step: ++step, body }),
    /** Resolves once it holds; what was sent may still be on its way. */
    async until(holds: () => boolean) {
      const end = Date.now() + SECONDS_TO_WAIT * 1_000;
      while (!(table().code && holds())) {
        if (Date.now() > end) throw new Error(`waited in vain for ${holds}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    /** Loses the line, as a closed laptop does. */
    drop() {
      room.connection.close(3_000);
      return closed;
    },
  };
}
