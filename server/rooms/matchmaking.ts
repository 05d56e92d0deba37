import { matchMaker } from "@colyseus/core";
import type { Codes } from "../limits/codes.ts";
import type { Limiter } from "../limits/limiter.ts";
import { asking } from "../limits/network.ts";
import { refuseEntry, refuseForNow } from "./admission.ts";

interface Guarded {
  allowedOrigins: readonly string[];
  limiter: Limiter;
  codes: Codes;
}

/** Two ways of Colyseus's matchmaking stay open, to origins that are allowed, and no faster than people ask. */
export function guardMatchmaking({ allowedOrigins, limiter, codes }: Guarded): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ["create", "joinById"];
  // Colyseus puts these on every answer; only an allowed origin gets them, the game's own page needs none.
  const { DEFAULT_CORS_HEADERS } = controller;
  controller.DEFAULT_CORS_HEADERS = {} as typeof DEFAULT_CORS_HEADERS;
  controller.getCorsHeaders = (headers): Record<string, string> => {
    const origin = headers.get("origin");
    if (origin === null || !allowedOrigins.includes(origin)) return {};
    return { ...DEFAULT_CORS_HEADERS, "Access-Control-Allow-Origin": origin, Vary: "Origin" };
  };
  // Asked here rather than by the address, which Colyseus and Express each read in their own way.
  const { invokeMethod } = controller;
  controller.invokeMethod = async (method, roomName, wish, auth) => {
    const { network = "", response } = asking.getStore() ?? {};
    const code = method === "joinById" ? roomName.toUpperCase() : undefined;
    // While the store can't be reached nobody is kept from a room that is open.
    const isThere = code === undefined || (await codes.ask(network, code).catch(() => true));
    if (!isThere) throw refuseEntry("noSuchMatch");
    const seconds =
      typeof isThere === "number" ? isThere : method === "create" ? await limiter.spend("matches", network) : undefined;
    if (seconds !== undefined) {
      response?.setHeader("Retry-After", seconds);
      throw refuseForNow(seconds);
    }
    // The room may be in another process: where somebody comes from goes along with what they wish, and is not theirs to say.
    return invokeMethod.call(controller, method, roomName, { ...wish, network }, auth);
  };
}
