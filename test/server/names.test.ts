import { beforeEach, describe, expect, it, vi } from "vitest";
import { Lesson } from "../../server/lessons/lesson.ts";
import { newLesson } from "../../server/lessons/storedLesson.ts";
import { people } from "../../server/match/people.ts";

/** How often somebody's name was looked at closely, which is what costs. */
const closely = vi.hoisted(() => ({ looks: 0 }));
vi.mock("confusables", async (original) => {
  const library = await original<typeof import("confusables")>();
  return {
    ...library,
    remove(name: string) {
      closely.looks += 1;
      return library.remove(name);
    },
  };
});
beforeEach(() => {
  closely.looks = 0;
});

const CROWD = 400;
const LOOKS_EACH = 3;
const crowds = {
  "of different names": (number: number) => `Pupil ${number} x`,
  "who all say the same": () => "Ann",
  "who look the same": (number: number) => (number % 2 ? "Аnn" : "Ann"),
};

describe.each(Object.entries(crowds))("four hundred %s", (_, nameOf) => {
  it("are told apart at a table without comparing each with each", () => {
    const { add, all } = people();
    for (let number = 0; number < CROWD; number++) add(nameOf(number), true);
    expect(new Set(all().map(({ name }) => name)).size).toBe(CROWD);
    expect(closely.looks).toBeLessThan(LOOKS_EACH * CROWD);
  });

  it("are told apart in a lesson without comparing each with each", async () => {
    const tables = {} as never;
    const { lesson: opened } = newLesson("TESTED", {
      scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 0, tables: 40, nations: 4,
      pupilsPerNation: 5, isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "sound",
    }); // biome-ignore format: a list
    const lesson = new Lesson(
      { lesson: opened, version: 0 },
      { tables, keep: async () => {}, isNewest: async () => true, isFit: () => true, changed: () => {} },
    );
    for (let number = 0; number < CROWD; number++)
      expect(await lesson.admit({ nickname: nameOf(number) })).toHaveProperty("token");
    expect(new Set(lesson.board().pupils.map(({ name }) => name)).size).toBe(CROWD);
    expect(closely.looks).toBeLessThan(LOOKS_EACH * CROWD);
  });
});
