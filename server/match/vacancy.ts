import type { Clock } from "./clock.ts";

/** An empty table: since when nobody is here, and when it is given up for that. */
export class Vacancy {
  private readonly clock: Clock;
  private readonly giveUp: () => void;
  private beganMs = 0;
  private callOff = () => {};

  constructor(clock: Clock, giveUp: () => void) {
    this.clock = clock;
    this.giveUp = giveUp;
  }

  /** Since when nobody is here any more, epoch milliseconds; 0 while somebody is, or has yet to come. */
  get sinceMs(): number {
    return this.beganMs;
  }

  /** The last has gone. @param ms after so long without anybody the table is given up; undefined: never. */
  begin(ms: number | undefined): void {
    this.beganMs ||= this.clock.now();
    this.waitFor(ms);
  }

  /** Gives the table up after so long from now, unless somebody comes. */
  waitFor(ms: number | undefined): void {
    this.callOff();
    if (ms !== undefined) this.callOff = this.clock.after(ms, this.giveUp);
  }

  /** Somebody is here. */
  end(): void {
    this.beganMs = 0;
    this.callOff();
  }

  close(): void {
    this.callOff();
  }
}
