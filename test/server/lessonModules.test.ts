import { describe, expect, it } from "vitest";
import { carriedOut, PACED, steeredAt } from "../../server/lessons/pacing.ts";
import { missedBy } from "../../server/lessons/reconciled.ts";
import { newLesson, type StoredLesson } from "../../server/lessons/storedLesson.ts";
import { boardOf, placedAt, placeOf, shownBy } from "../../server/lessons/views.ts";
import { fakeTables } from "./fakeTables.ts";

const { lesson } = newLesson("LESSON", {
  scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 60, tables: 3, nations: 3, pupilsPerNation: 2,
  isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "careless",
}); // biome-ignore format: a list
const names = ["Ann", "Bob", "Cleo"];
const seated: StoredLesson = {
  ...lesson,
  pupils: names.map((id, table) => ({ id, name: id, tokenHash: `hash of ${id}`, table, nation: "US" })),
};

/** A lesson that is played, at three tables. */
async function played() {
  const fake = fakeTables();
  const opened = await fake.tables.open("LESSON", lesson.options, [1, 1, 1]);
  if (!Array.isArray(opened)) throw new Error("not opened");
  const inPlay: StoredLesson = { ...seated, phase: "play", tables: opened };
  for (const [index, code] of opened.entries()) {
    await fake.tables.place(code, placedAt(inPlay, index), []);
    await fake.tables.begin(code, []);
  }
  return { ...fake, inPlay, at: (index: number) => fake.all.get(opened[index]!)! };
}

describe("the pace of tables", () => {
  it("is set for one of them or for all", async () => {
    const { inPlay, tables, at } = await played();
    const one = PACED.pause(inPlay, { table: 1, isPaused: true });
    expect(await carriedOut(one, tables)).toBeUndefined();
    expect([0, 1, 2].map((index) => at(index).steered.isPaused)).toEqual([false, true, false]);
    const all = PACED.pause(one.lesson, { isPaused: true });
    expect([...all.lesson.paused].sort()).toEqual([0, 1, 2]);
    expect(PACED.pause(all.lesson, { isPaused: false }).lesson.paused).toEqual([]);
    await carriedOut(PACED.extend(inPlay, { table: 2, seconds: 60 }), tables);
    await carriedOut(PACED.next(inPlay, {}), tables);
    await carriedOut(PACED.say(inPlay, { text: "Look up" }), tables);
    expect([0, 1, 2].map((index) => at(index).addedMs)).toEqual([0, 0, 60_000]);
    expect([0, 1, 2].map((index) => [at(index).turn, at(index).heard])).toEqual(Array(3).fill([1, ["Look up"]]));
  });

  it("freezes all screens, and leaves clocks that stood standing", async () => {
    const { inPlay, tables, at } = await played();
    const paused = PACED.pause(inPlay, { table: 0, isPaused: true }).lesson;
    const frozen = PACED.freeze(paused, { isFrozen: true });
    expect(await carriedOut(frozen, tables)).toBeUndefined();
    expect([0, 1].map((index) => at(index).steered)).toEqual([
      { isPaused: true, isFrozen: true },
      { isPaused: false, isFrozen: true },
    ]);
    expect(steeredAt(PACED.freeze(frozen.lesson, { isFrozen: false }).lesson, 0)).toEqual({
      isPaused: true,
      isFrozen: false,
    });
  });

  it("is refused before there are tables, and of one that is not there or can't be reached", async () => {
    const { inPlay, tables, become, at } = await played();
    expect(await carriedOut(PACED.next(lesson, {}), tables)).toBe("tooEarly");
    expect(await carriedOut(PACED.next(inPlay, { table: 3 }), tables)).toBe("noSuchTable");
    become((code) => (code === inPlay.tables[1] ? "lost" : "arrives"));
    expect(await carriedOut(PACED.next(inPlay, { table: 1 }), tables)).toBe("unreached");
    // It keeps nothing from the others.
    expect(await carriedOut(PACED.next(inPlay, {}), tables)).toBeUndefined();
    expect([0, 1, 2].map((index) => at(index).turn)).toEqual([1, 0, 1]);
  });
});

describe("a table that missed what was said", () => {
  it("is seen by its clock and by who sits there", async () => {
    const { inPlay, tables } = await played();
    const look = (await tables.look(inPlay.tables[0]!))!;
    expect(missedBy(inPlay, 0, look)).toEqual({ steer: undefined, place: undefined });
    const isFrozen = { ...inPlay, isFrozen: true };
    expect(missedBy(isFrozen, 0, look).steer).toEqual({ isPaused: false, isFrozen: true });
    expect(missedBy(isFrozen, 0, { ...look, phase: "finished" }).steer).toBeUndefined();
    const discussed = { dilemma: "oneCommand", areHandsShown: false };
    const askable = { theme: "chips" } as const;
    expect(missedBy({ ...inPlay, discussed }, 0, look).steer).toMatchObject({ discussed: "oneCommand" });
    const chips = { ...inPlay, options: { ...inPlay.options, askable } };
    expect(missedBy(chips, 0, look).steer).toMatchObject({ askable });
    expect(missedBy(chips, 0, { ...look, askable: { ...askable } }).steer).toBeUndefined();
    const elsewhere = { ...inPlay, pupils: inPlay.pupils.map((pupil) => ({ ...pupil, table: 1 })) };
    expect(missedBy(elsewhere, 0, look).place?.gone).toEqual(["hash of Ann"]);
    for (const other of [{ nation: "IN" }, { name: "Anne" }]) {
      const changed = { ...inPlay, pupils: inPlay.pupils.map((pupil) => ({ ...pupil, ...other })) };
      expect(missedBy(changed, 0, look).place).toMatchObject({ people: placedAt(changed, 0), gone: [] });
    }
    // Whom the server's host sent away does not come back by it.
    const sentAway = { ...look, people: look.people.slice(1), expelled: ["hash of Ann"] };
    expect(missedBy(inPlay, 0, sentAway).place).toBeUndefined();
  });
});

describe("what is told of a lesson", () => {
  it("to a pupil is their own place, and a table only once it is played at", async () => {
    const { inPlay } = await played();
    const [ann] = inPlay.pupils;
    expect(placeOf(seated, ann!, "secret", 2)).toMatchObject({
      phase: "arrival",
      nation: "US",
      waiting: 2,
      asks: false,
    });
    expect(placeOf(seated, ann!, "secret", 2)).not.toHaveProperty("table");
    expect(placeOf(inPlay, ann!, "secret", 2)).toMatchObject({ table: inPlay.tables[0], token: "secret" });
    const text = JSON.stringify(placeOf(inPlay, ann!, "secret", 2));
    for (const foreign of ["Bob", "hash", inPlay.viewerKey, inPlay.keyHash]) expect(text).not.toContain(foreign);
  });

  it("to the teacher is everybody, by ids that are no secrets", async () => {
    const { inPlay, tables } = await played();
    const looks = await Promise.all(inPlay.tables.map((table) => tables.look(table)));
    const board = boardOf(
      inPlay,
      ({ id }) => id === "Bob",
      looks,
      () => false,
    );
    expect(board.pupils.map(({ name, table, isHere }) => ({ name, table, isHere }))).toEqual([
      { name: "Ann", table: 0, isHere: false },
      { name: "Bob", table: 1, isHere: true },
      { name: "Cleo", table: 2, isHere: false },
    ]);
    expect(board.tables[1]?.seats).toMatchObject([{ nation: "US", pupils: [{ id: "Bob" }] }]);
    // Neither hashes of their secrets, nor what a table says of its people to the lesson alone.
    expect(JSON.stringify(board)).not.toMatch(/hash|keyHash|tokenHash/i);
    // A table that can't be seen keeps its place among the others.
    expect(
      boardOf(
        inPlay,
        () => false,
        [undefined, looks[1]],
        () => false,
      ).tables,
    ).toMatchObject([
      { code: inPlay.tables[0], seats: [] },
      { code: inPlay.tables[1], turn: 0 },
      { code: inPlay.tables[2] },
    ]);
  });

  it("to a projector is a table, and nothing of who is there", async () => {
    const { inPlay } = await played();
    expect(shownBy({ ...inPlay, shown: 2 })).toEqual({
      code: "LESSON",
      isFrozen: false,
      number: 2,
      table: inPlay.tables[2],
    });
    expect(shownBy(seated)).toEqual({ code: "LESSON", isFrozen: false, number: 0 });
  });
});
