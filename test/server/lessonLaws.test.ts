import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lesson } from "../../server/lessons/lesson.ts";
import { steeredAt } from "../../server/lessons/pacing.ts";
import { type KeptLesson, lessonOnRecord, newLesson } from "../../server/lessons/storedLesson.ts";
import { placedAt } from "../../server/lessons/views.ts";
import type { LessonAnswer, LessonOptions, LessonWishKind } from "../../shared/protocol/lesson.ts";
import { fakeTables } from "./fakeTables.ts";

const OPTIONS: LessonOptions = {
  scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 0, tables: 3, nations: 3, pupilsPerNation: 2,
  isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "careless",
}; // biome-ignore format: a list

/** A lesson with its record and its tables. */
function aLesson(options: Partial<LessonOptions> = {}) {
  const { lesson: first } = newLesson("LESSON", { ...OPTIONS, ...options });
  let record: KeptLesson = { lesson: first, version: 0 };
  let disk: "writes" | "fails" | "gives no answer" = "writes";
  const { tables, all, become } = fakeTables();
  const open = () =>
    new Lesson(record, {
      tables,
      isNewest: async (version) => version === record.version,
      isFit: () => true,
      changed: () => {},
      keep: async (lesson, version) => {
        if (disk === "fails" || version !== record.version) throw new Error("the disk failed");
        record = { lesson: lessonOnRecord(JSON.parse(JSON.stringify(lesson))), version: version + 1 };
        if (disk === "gives no answer") throw new Error("the disk gave no answer");
      },
    });
  return {
    open,
    all,
    become,
    record: () => record.lesson,
    diskIs: (next: typeof disk) => {
      disk = next;
    },
  };
}

const tokenOf = (admitted: Awaited<ReturnType<Lesson["admit"]>>) => {
  if (typeof admitted === "string") throw new Error(admitted);
  return admitted.token;
};

type Step =
  | { is: "arrives"; name: number }
  | { is: "comes" | "goes"; pupil: number }
  | { is: "wish"; kind: LessonWishKind; pupil: number; table: number | undefined; nation: string | undefined; flag: boolean }
  | { is: "tablesLost" | "tablesUnanswered"; table: number }
  | { is: "diskFails" | "diskUnanswered" | "killed" | "allWell" }; // biome-ignore format: one line a kind

const KINDS: LessonWishKind[] = [
  "seatAll", "seat", "accept", "rename", "remove", "start", "pause", "extend", "next", "freeze", "hands", "ask", "say", "show", "merge", "debrief",
]; // biome-ignore format: a list

const number = fc.nat(30);
const table = fc.option(fc.nat(4), { nil: undefined });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant("arrives" as const), name: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constantFrom("comes" as const, "goes" as const), pupil: number }) },
  {
    weight: 12,
    arbitrary: fc.record({
      is: fc.constant("wish" as const),
      kind: fc.oneof(fc.constantFrom(...KINDS), fc.constantFrom("seat" as const, "merge" as const, "accept" as const)),
      pupil: number,
      table,
      nation: fc.option(fc.constantFrom("US", "CN", "IN", "nowhere"), { nil: undefined }),
      flag: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom("tablesLost" as const, "tablesUnanswered" as const), table: fc.nat(2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom("diskFails" as const, "diskUnanswered" as const, "killed" as const, "allWell" as const),
    }),
  },
);

/** What a wish holds; some of it does not belong there. */
function bodyOf(
  kind: LessonWishKind,
  { pupil, table: at, nation, flag }: Extract<Step, { is: "wish" }>,
  ids: string[],
) {
  const whom = { pupil: ids[pupil % Math.max(1, ids.length)] ?? "nobody" };
  const where = at === undefined ? {} : { table: at };
  const bodies: Partial<Record<LessonWishKind, object>> = {
    seat: { ...whom, ...where, ...(nation === undefined ? {} : { nation }) },
    accept: { ...whom, isSame: flag },
    rename: { ...whom, name: flag ? `Name ${pupil % 4}` : "\u200B" },
    remove: whom,
    pause: { ...where, isPaused: flag },
    extend: { ...where, seconds: flag ? 60 : 1 },
    next: where,
    freeze: { isFrozen: flag, ...(at === undefined ? { dilemma: "oneCommand" } : {}) },
    hands: { areShown: flag },
    ask: flag ? { askable: { theme: "chips" } } : {},
    say: { text: "look up" },
    show: where,
    merge: where,
  };
  return bodies[kind] ?? {};
}

describe("a lesson, whatever is wished of it and whatever fails", () => {
  it("loses nobody and seats nobody twice; what is refused or fails changes nothing; what is kept is what is shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const { open, all, become, record, diskIs } = aLesson();
        let lesson = open();
        const tokens: string[] = [];
        const shownNow = () => {
          // Who is here, and what is seen of tables, is not on record.
          const { pupils, tables, ...board } = lesson.board();
          return {
            ...board,
            pupils: pupils.map(({ isHere: _, ...pupil }) => pupil),
            tables: tables.map(({ code }) => code),
          };
        };
        const reopen = () => {
          diskIs("writes");
          lesson = open();
          for (const token of tokens) lesson.came(token);
        };
        const done = (work: Promise<LessonAnswer>) =>
          work.catch((): LessonAnswer => ({ ok: false, refusal: { code: "storeAway" } }));
        for (const given of steps) {
          const before = shownNow();
          const ids = before.pupils.map(({ id }) => id);
          let isRefused = true;
          let least = 0;
          let most = 0;
          if (given.is === "arrives") {
            const token = await lesson.admit({ nickname: `Name ${given.name}` }).then(tokenOf, () => undefined);
            if (token !== undefined) tokens.push(token);
            isRefused = token === undefined;
            [least, most] = [Number(!isRefused), Number(!isRefused)];
          } else if (given.is === "wish") {
            const answer = await done(lesson.wish(given.kind, bodyOf(given.kind, given, ids)));
            isRefused = !answer.ok;
            if (answer.ok) least = given.kind === "remove" ? -1 : given.kind === "accept" ? -1 : 0;
            if (answer.ok) most = given.kind === "remove" ? -1 : 0;
          } else if (given.is === "comes") lesson.came(tokens[given.pupil % Math.max(1, tokens.length)] ?? "");
          else if (given.is === "goes") lesson.gone(tokens[given.pupil % Math.max(1, tokens.length)] ?? "");
          else if (given.is === "tablesLost") become((code) => (code.endsWith(`${given.table}`) ? "lost" : "arrives"));
          else if (given.is === "tablesUnanswered")
            become((code) => (code.endsWith(`${given.table}`) ? "unanswered" : "arrives"));
          else if (given.is === "diskFails") diskIs("fails");
          else if (given.is === "diskUnanswered") diskIs("gives no answer");
          else if (given.is === "killed") reopen();
          else {
            become(() => "arrives");
            reopen();
          }
          const after = shownNow();
          const isReopened = given.is === "killed" || given.is === "allWell";
          if (isRefused && !isReopened) expect(after).toEqual(before);
          const now = after.pupils.map(({ id }) => id);
          expect(new Set(now).size).toBe(now.length);
          if (!isReopened) {
            expect(now.length).toBeGreaterThanOrEqual(ids.length + least);
            expect(now.length).toBeLessThanOrEqual(ids.length + most);
            expect(now.filter((id) => !ids.includes(id))).toHaveLength(given.is === "arrives" && !isRefused ? 1 : 0);
          }
          const count = after.phase === "arrival" ? OPTIONS.tables : after.tables.length;
          for (const { table: at, nation } of after.pupils) {
            expect(at === undefined).toBe(nation === undefined);
            if (at === undefined || nation === undefined) continue;
            expect(at).toBeLessThan(count);
            expect(after.nations).toContain(nation);
            expect(after.pupils.filter((one) => one.table === at && one.nation === nation).length).toBeLessThanOrEqual(
              5,
            );
          }
        }
        // When all is well again, everybody is at the table that the record says, and nobody anywhere else.
        become(() => "arrives");
        reopen();
        await lesson.look();
        await lesson.look();
        const kept = record();
        for (const [index, code] of kept.tables.entries()) {
          const { people, steered } = all.get(code)!;
          const placed = placedAt(kept, index);
          expect([...people.values()].sort(byHash)).toEqual(placed.sort(byHash));
          expect(steered).toEqual(steeredAt(kept, index));
        }
      }),
      { numRuns: 300 },
    );
  });
});

const byHash = (a: { tokenHash: string }, b: { tokenHash: string }) => (a.tokenHash < b.tokenHash ? -1 : 1);

describe("a lesson", () => {
  it("that a disk gave no answer about keeps the tables which its record names", async () => {
    const { open, all, record, diskIs } = aLesson();
    const lesson = open();
    await lesson.admit({ nickname: "Ann" });
    diskIs("gives no answer");
    await expect(lesson.wish("start", {})).rejects.toThrow("no answer");
    expect(record().phase).toBe("play");
    expect(record().tables.filter((code) => !all.has(code))).toEqual([]);
  });

  it("seats a newcomer who turns out to be an old pupil in one place: theirs of before", async () => {
    const { open, all, record } = aLesson();
    const lesson = open();
    for (const nickname of ["Ann", "Bob", "Cleo"]) lesson.came(tokenOf(await lesson.admit({ nickname })));
    await lesson.wish("start", {});
    const [ann] = record().pupils;
    const gone = open();
    const again = tokenOf(await gone.admit({ nickname: "Ann" }));
    const newcomer = record().pupils.at(-1)!;
    // The teacher seats the newcomer before saying who it is.
    expect(await gone.wish("seat", { pupil: newcomer.id, table: 1 })).toEqual({ ok: true });
    expect(await gone.wish("accept", { pupil: newcomer.id, isSame: true })).toEqual({ ok: true });
    const { table, nation } = record().pupils[0]!;
    expect({ table, nation }).toEqual({ table: ann!.table, nation: ann!.nation });
    expect(gone.placeOf(again)).toMatchObject({ name: "Ann", nation: ann!.nation });
    const { tokenHash } = record().pupils[0]!;
    const where = [...all.values()].map(({ people }) => people.has(tokenHash));
    expect(where.filter(Boolean)).toHaveLength(1);
  });

  it("is not started while nobody has a seat, since all are asked whether they were here before", async () => {
    const { open, record } = aLesson();
    const lesson = open();
    await lesson.admit({ nickname: "Ann" });
    await lesson.admit({ nickname: "Ann" });
    await lesson.wish("remove", { pupil: record().pupils[0]!.id });
    expect(await lesson.wish("start", {})).toEqual({ ok: false, refusal: { code: "tooEarly" } });
    expect(record()).toMatchObject({ phase: "arrival", tables: [] });
  });

  it("forgets that somebody is here who was removed", async () => {
    const { open, record } = aLesson();
    const lesson = open();
    const [ann, bob] = [await lesson.admit({ nickname: "Ann" }), await lesson.admit({ nickname: "Bob" })].map(tokenOf);
    for (const token of [ann!, bob!]) lesson.came(token);
    await lesson.wish("remove", { pupil: record().pupils[0]!.id });
    lesson.gone(ann!);
    expect(lesson.placeOf(bob!)?.waiting).toBe(1);
  });
});
