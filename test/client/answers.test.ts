import { expect, test } from "vitest";
import { answersIn, mattering } from "../../client/pages/final/answers.ts";
import type { WeighedAnswer } from "../../shared/debrief/weighed.ts";
import type { GameEvent } from "../../shared/state/events.ts";

const told = (nation: string, dilemma: string): GameEvent => ({
  kind: "dilemmaAnswered",
  nation,
  terms: { dilemma, answer: "yes", won: -1 },
});
const weight = (turn: number, gainBp: number): WeighedAnswer => ({
  turn,
  dilemma: `d${turn}`,
  answer: "yes",
  instead: "no",
  gainBp,
});
const log = new Map<number, GameEvent[]>([
  [2, [told("US", "d2")]],
  [0, [told("US", "d0"), told("CN", "d0")]],
  [1, [told("US", "d1"), { kind: "controlLost", terms: {} }]],
  [3, [told("US", "d3")]],
]);
const given = answersIn(log, "US");

test("what a nation answered is told from the first quarter on, and nobody else's", () => {
  expect(given.map(({ turn, event }) => [turn, event.terms.dilemma])).toEqual([
    [0, "d0"], [1, "d1"], [2, "d2"], [3, "d3"],
  ]); // biome-ignore format: a list
});

test("three answers matter most, whether they gave or cost; what no score would show is left out", () => {
  const shown = (weighed: WeighedAnswer[]) =>
    mattering(given, weighed).map(({ turn, weight: of }) => [turn, of?.gainBp]);
  expect(shown([weight(0, 40), weight(1, -250), weight(2, 9), weight(3, 120)])).toEqual([
    [1, -250],
    [3, 120],
    [0, 40],
  ]);
  expect(shown([weight(0, 40), weight(1, -250), weight(2, 90), weight(3, 120)])).toEqual([
    [1, -250],
    [3, 120],
    [2, 90],
  ]);
  expect(shown([weight(0, 9)])).toEqual([
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, undefined],
  ]);
});
