import { expect, it } from "vitest";
import { StoryClock } from "../../client/world/film/storyClock.ts";

it("a story stands still while it is held, and goes on where it stood", () => {
  const clock = new StoryClock();
  expect(clock.now(1_000)).toBe(1_000);
  clock.hold(true, 1_200);
  clock.hold(true, 1_500);
  expect([clock.now(1_600), clock.isHeld]).toEqual([1_200, true]);
  clock.hold(false, 2_200);
  expect([clock.now(2_300), clock.isHeld]).toEqual([1_300, false]);
  clock.hold(false, 2_400);
  clock.hold(true, 2_400);
  expect(clock.now(9_000)).toBe(1_400);
});
