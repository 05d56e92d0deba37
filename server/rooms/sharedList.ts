import { matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";

/**
 * The list of rooms that several processes share. Colyseus takes a room off it by its id alone: a process that gives a match
 * up would take off the room of the one that has taken it over.
 */
export class SharedList extends RedisDriver {
  override async remove(roomId: string): Promise<boolean> {
    const listed = await this.findOne({ roomId });
    return listed && listed.processId !== matchMaker.processId ? false : super.remove(roomId);
  }
}

/** Presence by Redis, which tells whether its line was lost and is back. */
export class SharedPresence extends RedisPresence {
  private readyAt: number[] = [];

  constructor(url: string) {
    super(url);
    this.pub.on("ready", () => this.readyAt.push(Date.now()));
  }

  /** For what else is kept in the same Redis. */
  get client() {
    return this.pub;
  }

  isBackLately = (ms: number): boolean => this.readyAt.length > 1 && Date.now() - (this.readyAt.at(-1) ?? 0) < ms;
}
