import type { Discussed, LessonMessages } from "../../shared/protocol/lesson.ts";
import { hashOfToken } from "../match/people.ts";
import type { Placed, TableLook } from "../match/taught.ts";
import { type Pupil, pupilOf } from "./roster.ts";
import { layoutOf, ministriesOf } from "./seating.ts";
import type { StoredLesson } from "./storedLesson.ts";

/** What a lesson tells its teacher, a pupil, a projector and its tables. */

/** A table that was not seen yet. */
const UNSEEN: TableLook = {
  phase: "lobby",
  turn: 0,
  turns: 0,
  deadline: 0,
  isPaused: false,
  isFrozen: false,
  hands: {},
  seats: [],
  talk: [],
  people: [],
  expelled: [],
};

/** @param token the pupil's own secret. @param here how many are in the waiting room. */
export function placeOf(lesson: StoredLesson, pupil: Pupil, token: string, here: number): LessonMessages["place"] {
  const { code, phase, options, pupils, tables } = lesson;
  const { name, nation, claims } = pupil;
  const table = pupil.table === undefined || phase === "arrival" ? undefined : tables[pupil.table];
  return {
    code,
    phase,
    name,
    token,
    scenario: options.scenario,
    ministries: ministriesOf(pupils, pupil),
    waiting: here,
    asks: claims !== undefined,
    ...(table === undefined ? {} : { table }),
    ...(nation === undefined ? {} : { nation }),
  };
}

/** @param looks at the tables, in their order; undefined for one that can't be seen. @param isOfOtherRules whether that is why. */
export function boardOf(
  lesson: StoredLesson,
  isHere: (pupil: Pupil) => boolean,
  looks: readonly (TableLook | undefined)[],
  isOfOtherRules: (table: string) => boolean,
): LessonMessages["board"] {
  const { code, phase, options, pupils, tables, isFrozen, discussed, shown, viewerKey } = lesson;
  const idOf = new Map(pupils.map(({ tokenHash, id }) => [tokenHash, id]));
  return {
    code,
    phase,
    options,
    isFrozen,
    ...(discussed ? { discussed } : {}),
    shown,
    viewerKey,
    nations: [...layoutOf(options).nations],
    pupils: pupils.map((pupil) => {
      const { id, name, table, nation, claims } = pupil;
      return {
        id,
        ...(claims === undefined ? {} : { claims: pupilOf(pupils, claims)?.name ?? "" }),
        name,
        isHere: isHere(pupil),
        ministries: ministriesOf(pupils, pupil),
        ...(table === undefined ? {} : { table }),
        ...(nation === undefined ? {} : { nation }),
      };
    }),
    tables: tables.map((table, index) => {
      // A table that can't be seen keeps its place among the others.
      const { people: _, expelled: __, ...look } = looks[index] ?? UNSEEN;
      const seats = look.seats.map((seat) => ({
        ...seat,
        pupils: seat.pupils.map((one) => ({ ...one, id: idOf.get(one.id) ?? "" })),
      }));
      return { ...look, seats, code: table, ...(isOfOtherRules(table) ? { isOfOtherRules: true } : {}) };
    }),
  };
}

/** What a viewer is told: nothing of who is there. @param looks at the tables, in their order. */
export function shownBy(
  { code, isFrozen, discussed, shown, tables }: StoredLesson,
  looks: readonly (TableLook | undefined)[] = [],
): LessonMessages["shown"] {
  const table = tables[shown];
  return {
    code,
    isFrozen,
    number: shown,
    ...(table === undefined ? {} : { table }),
    ...(discussed ? { discussed: handsFor(discussed, looks) } : {}),
  };
}

/** How many hands are up in the class for the answers to a dilemma. A table that has not heard of it has none. */
function handsFor(
  { dilemma, areHandsShown }: Discussed,
  looks: readonly (TableLook | undefined)[],
): LessonMessages["shown"]["discussed"] {
  const hands: Record<string, number> = {};
  for (const look of looks)
    if (look?.discussed === dilemma)
      for (const [answer, count] of Object.entries(look.hands)) hands[answer] = (hands[answer] ?? 0) + count;
  const raised = Object.values(hands).reduce((sum, count) => sum + count, 0);
  return { dilemma, raised, ...(areHandsShown ? { hands } : {}) };
}

/** What a table is told of who sits there. Whoever has the viewer's key watches each of them. */
export function placedAt({ pupils, viewerKey }: StoredLesson, index: number): Placed[] {
  const seated = pupils.filter(({ table }) => table === index);
  const viewer = { tokenHash: hashOfToken(viewerKey), name: "📽", nation: undefined, ministries: [] };
  return [
    ...seated.map((pupil) => {
      const { tokenHash, name, nation } = pupil;
      return { tokenHash, name, nation, ministries: ministriesOf(pupils, pupil) };
    }),
    viewer,
  ];
}
