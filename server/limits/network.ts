import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";
import { withoutMapping } from "../addresses.ts";

/** Proxies that are believed when they say where a request comes from: machines of the host, on the same network. */
const isInner = proxyAddr.compile(["loopback", "uniquelocal", "fe80::/10"]);

/**
 * Whether a proxy is believed, by its address and by how far from us it stands. The nearest must be on an inner network: what
 * comes from elsewhere did not come through the host's proxies, whatever its headers say.
 */
export const believes =
  (trustedProxies: number) =>
  (address: string, hop: number): boolean =>
    hop < trustedProxies && (hop > 0 || isInner(address, hop));

/** Where a request comes from, behind so many proxies of the host's own. */
export type AddressOf = (request: IncomingMessage) => string;
export const addressBehind =
  (trustedProxies: number): AddressOf =>
  (request) =>
    withoutMapping(proxyAddr(request, believes(trustedProxies)) ?? "");

/** Whether a request came through a proxy of which the game was not told: then all people count as one. */
export const cameThroughUnknown = ({ headers, socket }: IncomingMessage, trustedProxies: number): boolean =>
  trustedProxies === 0 && headers["x-forwarded-for"] !== undefined && isInner(socket.remoteAddress ?? "", 0);

/** Whether only the machine itself and inner networks reach a server that listens there. @param host undefined: everywhere. */
export const isInnerHost = (host: string | undefined): boolean =>
  host !== undefined && (host === "localhost" || isInner(host, 0));

/** Groups of 16 bits in the /64 of an IPv6 address. */
const PREFIX_PARTS = 4;

/** What is counted as one: an IPv4 address; of IPv6 the /64, all of which is one household's or one machine's. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  const prefix = parsed.parts.slice(0, PREFIX_PARTS).map((part) => part.toString(16));
  return `${prefix.join(":")}::/64`;
}

/** The request that is being answered, for those who are not handed it. */
export const asking = new AsyncLocalStorage<{ network: string; response: ServerResponse }>();
