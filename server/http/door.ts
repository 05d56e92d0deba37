import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { ErrorCode, matchMaker } from "@colyseus/core";
import type { TableRefusal } from "../../shared/protocol/protocol.ts";

/**
 * What Colyseus leaves open, closed: pages of other origins may neither open matches nor connect, only two ways of
 * matchmaking are there, and nobody opens matches faster than people do.
 */

const MINUTE_MS = 60_000;
/** Calls a minute from one address: a whole school may come from one. */
const MOST_ENTRIES = 600;
const MOST_CREATED = 60;

/** Programs send no Origin; browsers always do, and it must be the address that they ask. */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Counts calls by key, in windows of a minute. */
export function counter(now: () => number = Date.now): (key: string, most: number) => boolean {
  let window = 0;
  const counts = new Map<string, number>();
  return (key, most) => {
    const current = Math.floor(now() / MINUTE_MS);
    if (current !== window) {
      window = current;
      counts.clear();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
}

function refuse(response: ServerResponse, status: number, error: TableRefusal): void {
  const body = JSON.stringify({ code: ErrorCode.AUTH_FAILED, error });
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}

/** To be called once the server listens: Colyseus has then bound its routes. */
export function closeOpenDoors(server: Server, allowedOrigins: readonly string[]): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ["create", "joinById"];
  // Colyseus puts these on every answer; only an allowed origin gets them, the game's own page needs none.
  const { DEFAULT_CORS_HEADERS } = controller;
  Object.assign(controller, { DEFAULT_CORS_HEADERS: {} });
  controller.getCorsHeaders = (headers): Record<string, string> => {
    const origin = headers.get("origin");
    if (origin === null || !allowedOrigins.includes(origin)) return {};
    return { ...DEFAULT_CORS_HEADERS, "Access-Control-Allow-Origin": origin, Vary: "Origin" };
  };
  const isWithin = counter();
  const handlers = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith("/matchmake/")) {
      const address = request.socket.remoteAddress ?? "";
      const { origin, host } = request.headers;
      if (!isAllowedOrigin(origin, host, allowedOrigins)) return refuse(response, 403, "badMessage");
      const isCreation = request.url.startsWith("/matchmake/create/");
      if (!isWithin(`any ${address}`, MOST_ENTRIES) || (isCreation && !isWithin(`create ${address}`, MOST_CREATED)))
        return refuse(response, 429, "tooFast");
    }
    for (const handle of handlers) handle(request, response);
  });
}
