import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { ErrorCode, matchMaker } from "@colyseus/core";
import proxyAddr from "proxy-addr";
import type { TableRefusal } from "../../shared/protocol/protocol.ts";
import { withoutMapping } from "../addresses.ts";
import type { Limits } from "../config.ts";
import type { Entrance } from "./password.ts";

/**
 * What Colyseus leaves open, closed: pages of other origins may neither open matches nor connect, only two ways of
 * matchmaking are there, nobody opens matches faster than people do, and where a password is asked for, nobody plays
 * without it.
 */

const MINUTE_MS = 60_000;
/** Wrong passwords and tokens a minute from one address. */
const MOST_WRONG = 30;

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
export function counter(now: () => number = Date.now) {
  let window = 0;
  const counts = new Map<string, number>();
  const turn = () => {
    const current = Math.floor(now() / MINUTE_MS);
    if (current !== window) counts.clear();
    window = current;
  };
  return {
    /** @returns whether there were no more than this in this minute, with this one. */
    count(key: string, most: number): boolean {
      turn();
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
    /** Whether there may be another one. */
    hasRoom(key: string, most: number): boolean {
      turn();
      return (counts.get(key) ?? 0) < most;
    },
  };
}

/** Wrong secrets, by address: so many, and for the rest of the minute no other is looked at. */
export interface Guesses {
  mayGuess: (request: IncomingMessage) => boolean;
  /** @param what was guessed: the same again within the minute does not count again. */
  wasWrong: (request: IncomingMessage, what?: string) => void;
}

export function guesses(addressOf: AddressOf): Guesses {
  const { count, hasRoom } = counter();
  return {
    mayGuess: (request) => hasRoom(addressOf(request), MOST_WRONG),
    wasWrong(request, what) {
      const address = addressOf(request);
      if (what === undefined || count(`${address} ${what}`, 1)) count(address, MOST_WRONG);
    },
  };
}

/** Where a request comes from, behind so many proxies of the host's own. */
export type AddressOf = (request: IncomingMessage) => string;
export const addressBehind =
  (trustedProxies: number): AddressOf =>
  (request) =>
    withoutMapping(proxyAddr(request, (_address, hop) => hop < trustedProxies) ?? "");

function refuse(response: ServerResponse, status: number, error: TableRefusal): void {
  const body = JSON.stringify({ code: ErrorCode.AUTH_FAILED, error });
  response
    .writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
    })
    .end(body);
}

/** Of what is sent to get into a match. */
const MOST_ENTRY_BYTES = 16 * 1024;

/**
 * Whether an address leads to more than pages, however it is spelt: those behind this door read upper case, escapes and
 * what stands before a path each in their own way.
 */
const leadsInside = (path: string): boolean => /(^|\/)(api|matchmake)(\/|$)/.test(path);
/** Where the password is said, and what has a secret of its own. */
const WITHOUT_PASSWORD = /^\/api\/(entrance|admin\/[\w/-]+)$/;

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "").toLowerCase();
  } catch {
    return undefined;
  }
}

export interface Doors {
  allowedOrigins: readonly string[];
  entrance: Entrance;
  /** Of the password. */
  guesses: Guesses;
  addressOf: AddressOf;
  limits: Limits;
}

/** To be called once the server listens: Colyseus has then bound its routes. */
export function closeOpenDoors(server: Server, { allowedOrigins, entrance, guesses, addressOf, limits }: Doors): void {
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
  const { count } = counter();
  const handlers = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const { url = "", headers } = request;
    const path = url.startsWith("/") ? pathOf(url) : undefined;
    if (path === undefined) return refuse(response, 400, "badMessage");
    if (leadsInside(path) && !WITHOUT_PASSWORD.test(url)) {
      const seen = entrance.see(headers.cookie);
      if (seen === "wrong") {
        // What was right once is not sent again; a class that still does so has not guessed more than once.
        response.setHeader("Set-Cookie", entrance.forget);
        if (!guesses.mayGuess(request)) return refuse(response, 429, "tooFast");
        guesses.wasWrong(request, headers.cookie);
      }
      if (seen !== "right") return refuse(response, 401, "passwordNeeded");
    }
    if (/(^|\/)matchmake(\/|$)/.test(path)) {
      const length = Number(headers["content-length"] ?? (request.method === "POST" ? Number.NaN : 0));
      if (!(length <= MOST_ENTRY_BYTES)) return refuse(response, 413, "badMessage");
      const address = addressOf(request);
      if (!isAllowedOrigin(headers.origin, headers.host, allowedOrigins)) return refuse(response, 403, "badMessage");
      const isCreation = path.includes("/matchmake/create/");
      const isWithin = (what: string, most: number) => count(`${what} ${address}`, most);
      if (!isWithin("any", limits.entriesPerMinute) || (isCreation && !isWithin("create", limits.createdPerMinute)))
        return refuse(response, 429, "tooFast");
    }
    for (const handle of handlers) handle(request, response);
  });
  // Those who open lines read the address before anybody else may look at it, and end the process over one that is none.
  const openers = server.listeners("upgrade") as ((request: IncomingMessage, ...more: unknown[]) => void)[];
  server.removeAllListeners("upgrade");
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { url = "" } = request;
    if (!url.startsWith("/") || pathOf(url) === undefined) return void socket.destroy();
    for (const open of openers) open.call(server, request, socket, head);
  });
}
