import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { endFilm, holdFilm, showFilm, showFilmAgain, stepFilm } from "../../client/actions/film.ts";
import { film, reel, shareOf } from "../../client/store/film.ts";

const REEL = {
  turn: 3,
  takes: [1_000, 2_000, 3_000].map((lengthMs) => ({ scene: "chips" as const, events: [], nation: "IN", lengthMs })),
};
const at = () => film.value?.at;
const share = () => film.value && shareOf(film.value, performance.now());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  endFilm();
  vi.useRealTimers();
});

describe("a film as it is shown", () => {
  test("goes from moment to moment, and is over after the last", () => {
    showFilm(REEL, false);
    expect([at(), share()]).toEqual([0, 0]);
    vi.advanceTimersByTime(500);
    expect([at(), share()]).toEqual([0, 0.5]);
    vi.advanceTimersByTime(1_500);
    expect([at(), share()]).toEqual([1, 0.5]);
    vi.advanceTimersByTime(4_000);
    expect(film.value).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("stands where it is held, and goes on from there", () => {
    showFilm(REEL, false);
    vi.advanceTimersByTime(250);
    holdFilm();
    vi.advanceTimersByTime(60_000);
    expect([at(), share()]).toEqual([0, 0.25]);
    holdFilm();
    vi.advanceTimersByTime(500);
    expect([at(), share()]).toEqual([0, 0.75]);
    vi.advanceTimersByTime(250);
    expect(at()).toBe(1);
  });

  test("one that is held is leafed through, to and fro, and ends after the last moment", () => {
    showFilm(REEL, false);
    holdFilm(true);
    stepFilm(1);
    stepFilm(1);
    vi.advanceTimersByTime(60_000);
    expect([at(), film.value?.heldAt]).toEqual([2, 0]);
    for (let back = 0; back < 4; back++) stepFilm(-1);
    expect(at()).toBe(0);
    for (let on = 0; on < 3; on++) stepFilm(1);
    expect(film.value).toBeUndefined();
  });

  test("is skipped at once, and seen again from its beginning", () => {
    reel.value = REEL;
    showFilm(REEL, false);
    vi.advanceTimersByTime(1_200);
    endFilm();
    expect([film.value, vi.getTimerCount()]).toEqual([undefined, 0]);
    showFilmAgain(true);
    expect([at(), film.value?.isStills]).toEqual([0, true]);
    // A picture is looked at for longer.
    vi.advanceTimersByTime(1_200);
    expect(at()).toBe(0);
    vi.advanceTimersByTime(200);
    expect(at()).toBe(1);
  });

  test("hold and skip do nothing where no film is shown", () => {
    holdFilm();
    stepFilm(1);
    endFilm();
    expect(film.value).toBeUndefined();
  });
});
