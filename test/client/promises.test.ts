import { expect, it } from "vitest";
import { promisesOf } from "../../client/pages/nations/promisesOf.ts";
import type { GameEvent } from "../../shared/state/events.ts";

it("a nation's promises are remembered: broken by whom, kept by both", () => {
  const broke: GameEvent = { kind: "dealBroken", nation: "CN", other: "US", terms: {} };
  const ended: GameEvent = { kind: "dealEnded", nation: "TW", other: "CN", terms: {} };
  const made: GameEvent = { kind: "dealMade", nation: "CN", other: "US", terms: { turns: 4 } };
  const log = new Map([
    [1, [made]],
    [2, [broke]],
    [5, [made, ended]],
  ]);
  expect(promisesOf(log, "CN")).toEqual([
    { turn: 5, other: "TW", isKept: true },
    { turn: 2, other: "US", isKept: false },
  ]);
  expect(promisesOf(log, "TW")).toEqual([{ turn: 5, other: "CN", isKept: true }]);
  expect(promisesOf(log, "US")).toEqual([]);
});

it("so are votes: by who gave them alone", () => {
  const kept: GameEvent = { kind: "voteKept", nation: "CN", other: "US", terms: { resolution: "pause" } };
  const broke: GameEvent = { kind: "voteBroken", nation: "CN", other: "TW", terms: { resolution: "levy" } };
  const log = new Map([[3, [kept, broke]]]);
  expect(promisesOf(log, "CN")).toEqual([
    { turn: 3, other: "US", isKept: true },
    { turn: 3, other: "TW", isKept: false },
  ]);
  expect(promisesOf(log, "US")).toEqual([]);
});
