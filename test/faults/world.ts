import type { Clock } from "../../server/match/clock.ts";
import { happens, pick, uniform } from "../../shared/state/random.ts";

/** Lets what promises lead to happen: all of it, before time goes on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Time and chance of a simulated world. Time goes on from one event to the next, and everything that could be otherwise is
 * drawn from the seed in the order in which it is asked for: the same seed is the same story.
 */
export class World implements Clock {
  private time = 1_000_000;
  private draws = 0;
  private events: { at: number; order: number; run: () => void }[] = [];
  private ordered = 0;
  /** Whether things go wrong; once they don't any more, all must end well. */
  isCalm = false;
  readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  now = (): number => this.time;

  after = (ms: number, run: () => void): (() => void) => {
    const event = { at: this.time + ms, order: this.ordered++, run };
    this.events.push(event);
    return () => {
      this.events = this.events.filter((other) => other !== event);
    };
  };

  sleep = (ms: number): Promise<void> => new Promise((resolve) => void this.after(ms, resolve));

  pick = (count: number): number => pick(count, this.seed, this.draws++);
  oneOf = <T>(options: readonly T[]): T => options[this.pick(options.length)] as T;
  between = (least: number, most: number): number =>
    Math.round(least + (most - least) * uniform(this.seed, this.draws++));
  /** Whether something happens that happens so often, in basis points. */
  happens = (chanceBp: number): boolean => happens(chanceBp, this.seed, this.draws++);
  /** Whether something goes wrong that goes wrong so often, in basis points. */
  fails = (chanceBp: number): boolean => this.happens(chanceBp) && !this.isCalm;

  /** Goes on to the next event. @returns false when there is none. */
  async step(): Promise<boolean> {
    const next = this.events.reduce<(typeof this.events)[number] | undefined>(
      (first, event) =>
        first && (first.at < event.at || (first.at === event.at && first.order < event.order)) ? first : event,
      undefined,
    );
    if (!next) return false;
    this.events = this.events.filter((event) => event !== next);
    this.time = Math.max(this.time, next.at);
    next.run();
    await settle();
    return true;
  }
}
