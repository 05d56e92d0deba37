import { ErrorCode, ServerError } from "@colyseus/core";
import {
  type CreateOptions,
  createOptionsSchema,
  type JoinOptions,
  joinOptionsSchema,
  PROTOCOL_VERSION,
} from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";

/** The code that the SDK takes for a refusal. */
export const REFUSED_CODE = ErrorCode.AUTH_FAILED;

/** Colyseus tells a client that may not come in by an error; its message is one of the table's refusals. */
export const refuseEntry = (code: TableRefusal): ServerError => new ServerError(REFUSED_CODE, code);

/** Tells somebody to wait; how long goes along with the code, since the SDK hands on nothing else. */
export const refuseForNow = (seconds: number): ServerError => new ServerError(429, `tooFast ${seconds}`);

/** What somebody wishes, and the network that the door found it to come from (http/door.ts). */
export function wishIn(options: unknown): { wish: unknown; network: string } {
  if (typeof options !== "object" || options === null) return { wish: options, network: "" };
  const { network = "", ...wish } = options as { network?: unknown };
  return { wish, network: String(network) };
}

const isOfOtherVersion = (options: unknown): boolean =>
  typeof options === "object" &&
  options !== null &&
  "version" in options &&
  typeof options.version === "number" &&
  options.version !== PROTOCOL_VERSION;

/** @throws with "oldClient" or "badMessage". */
export function createOptionsIn(options: unknown): CreateOptions {
  const { wish } = wishIn(options);
  const parsed = createOptionsSchema.safeParse(wish);
  if (parsed.success) return parsed.data;
  throw refuseEntry(isOfOtherVersion(wish) ? "oldClient" : "badMessage");
}

/** Whoever opens a match joins it too, with the options of the match. @throws with "oldClient" or "badMessage". */
export function joinOptionsIn(options: unknown): JoinOptions {
  const joining = joinOptionsSchema.safeParse(wishIn(options).wish);
  if (joining.success) return joining.data;
  const { version, nickname } = createOptionsIn(options);
  return { version, nickname };
}
