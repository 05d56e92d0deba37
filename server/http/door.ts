import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import { atOnce } from "../limits/atOnce.ts";
import type { Codes } from "../limits/codes.ts";
import type { Guesses } from "../limits/guesses.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Limits } from "../limits/limits.ts";
import { asking, networkOf as networkOfAddress } from "../limits/network.ts";
import { REFUSED_CODE } from "../rooms/admission.ts";
import { guardMatchmaking } from "../rooms/matchmaking.ts";
import type { PasswordGate } from "./password.ts";

/**
 * What Colyseus leaves open, closed: pages of other origins may neither open matches nor connect, only two ways of
 * matchmaking are there, nobody asks faster than people do (limits/limits.ts), and where a password is asked for, nobody plays
 * without it.
 */

/** Programs send no Origin; browsers always do, and it must be the address that they ask. */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Why a request is not answered. */
interface Refused {
  status: number;
  error: TableRefusal;
  /** After which it may come again. */
  seconds?: number;
}
const wait = (seconds: number): Refused => ({ status: 429, error: "tooFast", seconds });

function refuse(response: ServerResponse, { status, error, seconds }: Refused): void {
  // The SDK hands on nothing of an answer but its error.
  const said = seconds === undefined ? error : `${error} ${seconds}`;
  const body = JSON.stringify({ code: REFUSED_CODE, error: said, seconds });
  if (seconds !== undefined) response.setHeader("retry-after", seconds);
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
const leadsInside = (path: string): boolean => /(^|\/)(api|matchmake|line)(\/|$)/.test(path);
/** Where the password is said, and what has a secret of its own. */
const WITHOUT_PASSWORD = /^\/api\/(entrance|privacy|admin\/[\w/-]+)$/;

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "").toLowerCase();
  } catch {
    return undefined;
  }
}

export interface Doors {
  allowedOrigins: readonly string[];
  entrance: PasswordGate;
  /** Of the password. */
  guesses: Guesses;
  networkOf: (request: IncomingMessage) => string;
  /** Whether somebody at this address speaks for others. */
  isProxy: (address: string) => boolean;
  limits: Limits;
  limiter: Limiter;
  codes: Codes;
  /** Why nobody can come in just now. */
  trouble: () => TableRefusal | undefined;
  /** Something failed that must not fail. */
  failed: (error: unknown) => void;
}

/** To be called once the server listens: Colyseus has then bound its routes. */
export function closeOpenDoors(server: Server, doors: Doors): void {
  const { allowedOrigins, entrance, guesses, networkOf, limits, limiter, trouble, failed } = doors;
  guardMatchmaking(doors);

  const requestsAtOnce = atOnce(limits.requestsAtOnce);
  const pollsAtOnce = atOnce(limits.linesAtOnce);
  const whyNotEnter = async ({ headers, method }: IncomingMessage, network: string): Promise<Refused | undefined> => {
    const length = Number(headers["content-length"] ?? (method === "POST" ? Number.NaN : 0));
    if (!(length <= MOST_ENTRY_BYTES)) return { status: 413, error: "badMessage" };
    if (!isAllowedOrigin(headers.origin, headers.host, allowedOrigins)) return { status: 403, error: "badMessage" };
    const away = trouble();
    if (away) return { status: 503, error: away };
    const seconds = await limiter.spend("entries", network);
    return seconds === undefined ? undefined : wait(seconds);
  };
  const whyNot = async (request: IncomingMessage, response: ServerResponse, path: string, network: string) => {
    if (!leadsInside(path)) return undefined;
    if (!WITHOUT_PASSWORD.test(request.url ?? "")) {
      const { cookie } = request.headers;
      const seen = entrance.see(cookie);
      if (seen === "wrong") {
        // A cookie of an older password is no guess. The browser is told to forget it, and however many browsers of a
        // class send it, it counts as one wrong password.
        response.setHeader("Set-Cookie", entrance.forget);
        const seconds = await guesses.waitFor(network);
        if (seconds !== undefined) return wait(seconds);
        await guesses.wasWrong(network, cookie);
      }
      if (seen !== "right") return { status: 401, error: "passwordNeeded" } as const;
    }
    const isPoll = /(^|\/)line(\/|$)/.test(path);
    // A polled line nearly always has one request waiting.
    const letGo = (isPoll ? pollsAtOnce : requestsAtOnce).hold(network);
    if (!letGo) return wait(1);
    response.once("close", letGo);
    const isNewLine = isPoll && !/[?&]sid=/.test(request.url ?? "");
    const seconds =
      (await limiter.spend(isPoll ? "polls" : "requests", network)) ??
      (isNewLine ? await limiter.spend("lines", network) : undefined);
    if (seconds !== undefined) return wait(seconds);
    return /(^|\/)matchmake(\/|$)/.test(path) ? whyNotEnter(request, network) : undefined;
  };

  const connectionsAtOnce = atOnce(limits.connectionsAtOnce);
  server.on("connection", (socket: Socket) => {
    const { remoteAddress = "" } = socket;
    if (doors.isProxy(remoteAddress)) return;
    const letGo = connectionsAtOnce.hold(networkOfAddress(remoteAddress));
    if (letGo) socket.once("close", letGo);
    else socket.destroy();
  });

  const handlers = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = "" } = request;
    const path = url.startsWith("/") ? pathOf(url) : undefined;
    if (path === undefined) return refuse(response, { status: 400, error: "badMessage" });
    const network = networkOf(request);
    const refused = await whyNot(request, response, path, network);
    if (refused) return refuse(response, refused);
    asking.run({ network, response }, () => {
      for (const handle of handlers) handle(request, response);
    });
  };
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    pass(request, response).catch((error) => {
      failed(error);
      // Nobody is left waiting for what failed.
      if (!response.headersSent) response.writeHead(500, { "cache-control": "no-store" });
      response.end();
    });
  });

  // Those who open lines read the address before anybody else may look at it, and end the process over one that is none.
  const linesAtOnce = atOnce(limits.linesAtOnce);
  const openers = server.listeners("upgrade") as ((request: IncomingMessage, ...more: unknown[]) => void)[];
  server.removeAllListeners("upgrade");
  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { url = "" } = request;
    if (!url.startsWith("/") || pathOf(url) === undefined) return void socket.destroy();
    const network = networkOf(request);
    const letGo = linesAtOnce.hold(network);
    if (letGo) socket.once("close", letGo);
    // Somebody may hang up while they are counted.
    socket.on("error", () => socket.destroy());
    const seconds = letGo ? await limiter.spend("lines", network) : 1;
    if (seconds !== undefined)
      return void socket.end(`HTTP/1.1 429 Too Many Requests\r\nRetry-After: ${seconds}\r\nConnection: close\r\n\r\n`);
    for (const opener of openers) opener.call(server, request, socket, head);
  };
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open(request, socket, head).catch((error) => {
      failed(error);
      socket.destroy();
    });
  });
}
