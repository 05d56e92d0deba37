import { setTimeout as pause } from "node:timers/promises";

/** So often a database that failed is asked again. */
const PROBE_EVERY_MS = 1_000;
/** A database that is silent for so long is away, whatever it answers later. */
const PROBE_WITHIN_MS = 5_000;

/**
 * Whether what happens can be written down just now. Once something has failed the database is asked by a write of its own,
 * and again each second until it takes it: nobody has to start anything anew.
 */
export class Health {
  /** Why nothing can be written; undefined while it can. */
  trouble: Error | undefined;
  /** Is told when it has become so, and when it is over. */
  told: (trouble: Error | undefined) => void = () => {};
  private readonly probe: () => Promise<void>;
  /** What is to be made up for when it is over, in this order. */
  private readonly after: (() => unknown)[] = [];
  private looking: Promise<void> | undefined;
  private isClosed = false;

  constructor(probe: () => Promise<void>) {
    this.probe = probe;
  }

  /** Has something done each time that it is over. */
  healed(work: () => unknown): void {
    this.after.push(work);
  }

  /** Something has failed, or may have. @returns once it is known whether anything can be written. */
  suspect(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  close(): void {
    this.isClosed = true;
  }

  private async look(): Promise<void> {
    const trouble = await this.ask();
    if (this.isClosed) return;
    const isNew = (trouble === undefined) !== (this.trouble === undefined);
    this.trouble = trouble;
    if (isNew) this.told(trouble);
    if (trouble) void pause(PROBE_EVERY_MS, undefined, { ref: false }).then(() => this.suspect());
    // Not waited for: what fails in it makes the database suspect again.
    else if (isNew) void this.heal();
  }

  private async heal(): Promise<void> {
    for (const work of this.after) await Promise.allSettled([work()]);
  }

  private async ask(): Promise<Error | undefined> {
    const silence = new AbortController();
    const silent = pause(PROBE_WITHIN_MS, new Error("the database does not answer"), {
      ref: false,
      signal: silence.signal,
    }).catch(() => undefined);
    const asked = this.probe().then(
      () => undefined,
      (error: Error) => error,
    );
    const trouble = await Promise.race([asked, silent]);
    silence.abort();
    return trouble;
  }
}
