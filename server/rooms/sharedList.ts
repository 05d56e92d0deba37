import { type EventEmitter, once } from "node:events";
import { matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";
import { type Fault, placeOf, whyUnreachable } from "../plainFault.ts";

/**
 * The list of rooms that several processes share. Colyseus takes a room off it by its id alone: a process that gives a match
 * up would take off the room of the one that has taken it over.
 */
export class SharedList extends RedisDriver {
  constructor(url: string) {
    super(url);
    // Its line is lost and back with that of the presence, which tells.
    const line = (this as unknown as { _client: EventEmitter })._client;
    line.on("error", () => {});
  }

  override async remove(roomId: string): Promise<boolean> {
    const listed = await this.findOne({ roomId });
    return listed && listed.processId !== matchMaker.processId ? false : super.remove(roomId);
  }
}

/** A Redis that does not even refuse is not waited for, ms. */
const PATIENCE_MS = 10_000;

/** Presence by Redis, which tells whether its line is there, and was lost and is back. */
export class SharedPresence extends RedisPresence {
  private readyAt: number[] = [];
  private isLost = false;
  /** Are told, once each time, that the line is lost, and that it is back. */
  lost = (_error: Error): void => {};
  back = (): void => {};

  constructor(url: string) {
    super(url);
    // Colyseus would say each try that fails, many times a minute.
    for (const line of [this.pub, this.sub]) line.removeAllListeners("error").on("error", () => {});
    this.pub.on("error", (error) => {
      if (!this.isLost && this.readyAt.length > 0) this.lost(error);
      this.isLost = true;
    });
    this.pub.on("ready", () => {
      this.isLost = false;
      this.readyAt.push(Date.now());
      if (this.readyAt.length > 1) this.back();
    });
  }

  get isAway(): boolean {
    return this.pub.status !== "ready";
  }

  /** Waits for the first line. @throws why there is none. */
  async reached(): Promise<void> {
    if (!this.isAway) return;
    const late = AbortSignal.timeout(PATIENCE_MS);
    await once(this.pub, "ready", { signal: late }).catch((error) => {
      this.shutdown();
      throw late.aborted ? new Error("it does not answer") : error;
    });
  }

  /** For what else is kept in the same Redis. */
  get client() {
    return this.pub;
  }

  isBackLately = (ms: number): boolean => this.readyAt.length > 1 && Date.now() - (this.readyAt.at(-1) ?? 0) < ms;
}

/** What is wrong with Redis, by what its use came to. @param url of it; only host and port are repeated. */
export function redisFault(error: unknown, url: string): Fault {
  const at = `Redis at ${placeOf(url, 6379)}`;
  const unreachable = whyUnreachable(error);
  if (unreachable !== undefined)
    return { what: `${at} can't be reached: ${unreachable}`, cure: "See that it runs, and that REDIS_URL names it" };
  const { message } = error as Error;
  if (/WRONGPASS|NOAUTH|invalid password|AUTH/i.test(message))
    return { what: `${at} refuses the password`, cure: "Put the right one into REDIS_URL" };
  return { what: `${at} failed: ${message}`, cure: "Look at its log" };
}
