import type { Presence } from "@colyseus/core";

/** A process is taken for dead when it has not said for so long that it lives, seconds; it says so three times as often. */
const SILENT_SECONDS = 15;
const channelOf = (name: string) => `alive:${name}`;

export interface Processes {
  isAlive: (name: string) => Promise<boolean>;
  /** This one says no more that it lives; its channel goes with its line to Redis. */
  leave: () => void;
}

/**
 * Which processes run matches. A process that is killed loses its line to Redis and so its channel at once; one whose machine
 * is gone falls silent. With the presence of one process alone, that process is the only one.
 * @param me name of this process.
 * @param isBackLately whether this one's own line to Redis was lost and is back for less than so many ms: then others may not
 * have said yet that they live, and silence means nothing.
 */
export async function joinProcesses(
  presence: Presence,
  me: string,
  isBackLately: (ms: number) => boolean = () => false,
): Promise<Processes> {
  const key = channelOf(me);
  const sayAlive = async () => void (await presence.setex(key, "yes", SILENT_SECONDS));
  await presence.subscribe(key, () => {});
  await sayAlive();
  // While Redis can't be reached nobody can be told, and nobody can ask.
  const saying = setInterval(() => sayAlive().catch(() => {}), (SILENT_SECONDS * 1_000) / 3).unref();
  return {
    async isAlive(name) {
      const [open, said] = await Promise.all([presence.channels(channelOf(name)), presence.get(channelOf(name))]);
      return (open.length > 0 && Boolean(said)) || isBackLately(SILENT_SECONDS * 1_000);
    },
    leave: () => clearInterval(saying),
  };
}
