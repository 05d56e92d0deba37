import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../server/config.ts";
import { turnClock, wallClock } from "../../server/match/clock.ts";

const DAY_MS = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the clock on the wall", () => {
  it("waits for as long as any setting says, and not a moment less", () => {
    for (const ms of [1_000, 2 ** 31 - 1, 2 ** 31, readConfig({ EMPTY_MINUTES: "100000" }).emptyMs, 3_650 * DAY_MS]) {
      const ring = vi.fn();
      wallClock.after(ms, ring);
      vi.advanceTimersByTime(ms - 1);
      expect(ring, `${ms} ms`).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(ring, `${ms} ms`).toHaveBeenCalledOnce();
    }
  });

  it("is called off at any moment", () => {
    for (const passed of [0, 20 * DAY_MS, 30 * DAY_MS, 55 * DAY_MS]) {
      const ring = vi.fn();
      const callOff = wallClock.after(60 * DAY_MS, ring);
      vi.advanceTimersByTime(passed);
      callOff();
      vi.advanceTimersByTime(100 * DAY_MS);
      expect(ring, `after ${passed} ms`).not.toHaveBeenCalled();
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets a turn be made longer again and again", () => {
    const ring = vi.fn();
    const turn = turnClock(wallClock, DAY_MS, ring);
    turn.start();
    for (let day = 0; day < 40; day++) turn.add(DAY_MS);
    vi.advanceTimersByTime(41 * DAY_MS - 1);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ring).toHaveBeenCalledOnce();
  });
});
