import type { Spot } from "../geography/projection.ts";
import type { Lens, Sight } from "./lens.ts";

const FLIGHT_MS = 750;

/** A calm movement of the lens to a place. */
export class Flight {
  private path:
    | { from: Spot & { scale: number }; to: Spot & { scale: number }; at: number; lastsMs: number }
    | undefined;

  private readonly lens: Lens;

  constructor(lens: Lens) {
    this.lens = lens;
  }

  begin(to: Spot, scale: number, now: number, isCalm: boolean, lastsMs = FLIGHT_MS): void {
    this.path = undefined;
    if (isCalm) this.lens.look(to, scale);
    else
      this.path = {
        from: { x: this.lens.x, y: this.lens.y, scale: this.lens.scale },
        to: { ...to, scale },
        at: now,
        lastsMs,
      };
  }

  /** Where it leads, while it lasts. */
  get goal(): Sight | undefined {
    return this.path && { at: this.path.to, scale: this.path.to.scale };
  }

  stop(): void {
    this.path = undefined;
  }

  /** Moves on; false when there is nowhere to go. */
  draw(now: number): boolean {
    if (!this.path) return false;
    const { from, to, at, lastsMs } = this.path;
    const share = Math.min(1, (now - at) / lastsMs);
    const eased = share * share * (3 - 2 * share);
    const scale = from.scale * (to.scale / from.scale) ** eased;
    this.lens.look({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased }, scale);
    if (share >= 1) this.path = undefined;
    return true;
  }
}
