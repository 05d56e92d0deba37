import { describe, expect, test } from "vitest";
import { CUES, lengthOf } from "../../client/sound/cues.ts";
import { cuesBetween, type Heard } from "../../client/sound/heard.ts";

const quiet: Heard = {
  match: "ABCDEF",
  turn: 3,
  changes: 0,
  undone: 0,
  isLocked: false,
  isRefused: false,
  isDay: false,
  offers: 0,
  unread: 2,
  hazards: 1,
};
const heardOn = (now: Partial<Heard>, before: Partial<Heard> = {}) =>
  cuesBetween({ ...quiet, ...before }, { ...quiet, ...now });

describe("what is heard", () => {
  test.each<[string, Partial<Heard>, string[]]>([
    ["nothing while nothing happens", {}, []],
    ["an order", { changes: 1 }, ["ordered"]],
    ["a refusal", { isRefused: true }, ["refused"]],
    ["the lock", { isLocked: true }, ["locked"]],
    ["an offer", { offers: 1 }, ["offered"]],
    ["a line that was not read yet, and not its being read", { unread: 3 }, ["said"]],
    ["nothing when lines are read", { unread: 0 }, []],
    ["the turn, and the hazard that struck in it", { turn: 4, hazards: 2 }, ["resolved", "struck"]],
    ["a turn in which nothing struck", { turn: 4, hazards: 0 }, ["resolved"]],
    [
      "the turn that a film tells, whose hazards come in it",
      { turn: 4, hazards: 2, take: { at: 0, scene: "result" } },
      ["resolved"],
    ],
    ["a moment of a film", { take: { at: 2, scene: "summit" } }, ["voted"]],
    ["dawn, in place of the turn", { turn: 4, hazards: 0, isDay: true }, ["dawn"]],
  ])("%s", (_, now, cues) => {
    expect(heardOn(now)).toEqual(cues);
  });

  test("a new turn takes back plan and lock without a sound of its own", () => {
    expect(heardOn({ turn: 4, hazards: 0 }, { changes: 5, isLocked: true })).toEqual(["resolved"]);
  });

  test("a moment of a film is heard once, as it begins, and again when it is seen again", () => {
    const at = (take: number) => ({ take: { at: take, scene: "kindled" as const } });
    expect(heardOn(at(1), at(1))).toEqual([]);
    expect(heardOn(at(2), at(1))).toEqual(["kindled"]);
    expect(heardOn(at(1), {})).toEqual(["kindled"]);
    expect(heardOn({}, at(1))).toEqual([]);
  });

  test("coming into a match is silent, into another one too", () => {
    expect(heardOn({ turn: 9, isDay: true }, { match: undefined })).toEqual([]);
    expect(heardOn({ turn: 9, changes: 2 }, { match: "OTHER1" })).toEqual([]);
  });
});

test("cues are short and soft: only dawn takes longer than two seconds, and no sum of tones clips", () => {
  for (const [cue, tones] of Object.entries(CUES)) {
    expect(lengthOf(cue as keyof typeof CUES), cue).toBeLessThan(cue === "dawn" ? 6 : 2);
    expect(
      tones.reduce((sum, { gain }) => sum + gain, 0),
      cue,
    ).toBeLessThan(1);
  }
});
