import { isDeepStrictEqual } from "node:util";
import {
  LESSON_WISHES,
  type LessonAnswer,
  type LessonMessages,
  type LessonWish,
  type LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import { OK, refused } from "../match/answers.ts";
import { lookAlikes } from "../match/lookAlike.ts";
import { hashOfToken } from "../match/people.ts";
import type { TableLook } from "../match/taught.ts";
import { askingOf, canAsk, hasDilemmas } from "./asking.ts";
import { carriedOut, PACED, type Pacing } from "./pacing.ts";
import { missedBy } from "./reconciled.ts";
import {
  type Arrival,
  type ArrivalRefusal,
  accepted,
  arrival,
  ofToken,
  type Pupil,
  pupilOf,
  remembered,
  renamed,
  waiting,
  without,
} from "./roster.ts";
import { allSeated, freeSeat, layoutOf, merged, moved, packed } from "./seating.ts";
import type { KeptLesson, StoredLesson } from "./storedLesson.ts";
import { type Tables, TableUnreached } from "./tables.ts";
import { boardOf, placedAt, placeOf, shownBy } from "./views.ts";

export interface LessonSurroundings {
  tables: Tables;
  /** Resolves once it is on record. @param version how often it was kept before. */
  keep: (lesson: StoredLesson, version: number) => Promise<void>;
  /** Whether it is still as it was kept then, and no other process has kept it since. */
  isNewest: (version: number) => Promise<boolean>;
  isFit: (text: string) => boolean;
  /** Something that people see has changed. */
  changed: () => void;
}

type Doers = { [K in LessonWishKind]: (wish: LessonWish<K>) => Promise<LessonAnswer> };

/**
 * One lesson, without sockets: it puts roster, seating and pacing together, one wish after another. A wish is told to the tables
 * first and kept then, and it is what people are shown once it is kept; what is refused or fails changes nothing.
 */
export class Lesson {
  private readonly around: LessonSurroundings;
  private state: StoredLesson;
  private version: number;
  private last: Promise<unknown> = Promise.resolve();
  /** Hashes of the secrets of those who have a line. */
  private readonly here = new Set<string>();
  private readonly names = lookAlikes();
  private looks: (TableLook | undefined)[] = [];

  constructor({ lesson, version }: KeptLesson, around: LessonSurroundings) {
    this.state = lesson;
    this.version = version;
    this.around = around;
  }

  isTeacher(key: string): boolean {
    return hashOfToken(key) === this.state.keyHash;
  }

  isViewer(key: string): boolean {
    return hashOfToken(key) === hashOfToken(this.state.viewerKey);
  }

  /** Somebody comes, back by their secret or as somebody new. @returns their secret, or why not. */
  admit(wish: Arrival): Promise<{ token: string } | ArrivalRefusal> {
    return this.inTurn(async () => {
      const { options, pupils, phase } = this.state;
      const { hasMadeNames } = options;
      const door = { hasMadeNames, names: this.names, isFit: this.around.isFit, isHere: this.isHere };
      const admitted = arrival(pupils, wish, door);
      if (typeof admitted === "string" || !admitted.newcomer) return admitted;
      const { newcomer, token } = admitted;
      const all = [...pupils, newcomer];
      // Who comes late is given a seat at once: nobody has to be asked for it. If there is none just now, one waits.
      const isSeated = phase === "play" && newcomer.claims === undefined;
      const seated = isSeated ? await this.seated(all, [newcomer]) : all;
      await this.change(seated).catch((error) => this.keep({ ...this.state, pupils: ifUnreached(error, all) }));
      return { token };
    });
  }

  /** Whether nobody knows the lesson better: only then may somebody who comes in be told of it. */
  isNewest(): Promise<boolean> {
    return this.inTurn(() => this.around.isNewest(this.version));
  }

  came(token: string): void {
    this.here.add(hashOfToken(token));
    this.around.changed();
  }

  gone(token: string): void {
    this.here.delete(hashOfToken(token));
    this.around.changed();
  }

  /** One after another: what a second click asks for is asked of what the first one made. */
  wish(kind: LessonWishKind, given: unknown): Promise<LessonAnswer> {
    return this.inTurn(async () => {
      const parsed = LESSON_WISHES[kind].safeParse(given);
      if (!parsed.success) return refused("badWish");
      const doer = this.doers[kind] as (wish: unknown) => Promise<LessonAnswer>;
      const answer = await doer(parsed.data).catch((error) => ifUnreached(error, refused("unreached")));
      if (this.state.phase !== "arrival") await this.see();
      return answer;
    });
  }

  /** Looks at the tables, and tells them what they missed. To be called now and then: what happens there is told by nobody else. */
  async look(): Promise<void> {
    await this.see();
    const isMissed = this.looks.some((look, index) => {
      const { place, steer } = look ? missedBy(this.state, index, look) : {};
      return place ?? steer;
    });
    if (isMissed) await this.inTurn(() => this.setRight());
  }

  /** Undefined for who was removed. */
  placeOf(token: string): LessonMessages["place"] | undefined {
    const pupil = ofToken(this.state.pupils, token);
    return pupil && placeOf(this.state, pupil, token, this.here.size);
  }

  board(): LessonMessages["board"] {
    return boardOf(this.state, this.isHere, this.looks, this.around.tables.isOfOtherRules);
  }

  shown(): LessonMessages["shown"] {
    return shownBy(this.state, this.looks);
  }

  private readonly doers: Doers = {
    seatAll: async () => {
      const { phase, pupils } = this.state;
      if (phase === "debrief") return refused("tooLate");
      return this.change(await this.seated(pupils, waiting(pupils)));
    },
    seat: async ({ pupil: id, table, nation }) => {
      const { pupils, options } = this.state;
      if (!pupilOf(pupils, id)) return refused("noSuchPupil");
      if (table === undefined) return this.change(moved(pupils, id, undefined));
      if (!this.numbers().includes(table)) return refused("noSuchTable");
      const seat = freeSeat(pupils, [table], layoutOf(options), nation);
      return seat ? this.change(moved(pupils, id, seat)) : refused("tableFull");
    },
    merge: async ({ table }) => {
      const { pupils, tables, options } = this.state;
      if (tables[table] === undefined) return refused("noSuchTable");
      const others = this.numbers().filter((index) => index !== table);
      const together = merged(pupils, table, others, layoutOf(options));
      return together ? this.change(together) : refused("tableFull");
    },
    accept: async ({ pupil: id, isSame }) => {
      const newcomer = pupilOf(this.state.pupils, id);
      if (!newcomer) return refused("noSuchPupil");
      const pupils = accepted(this.state.pupils, newcomer, isSame);
      const latecomers = this.state.phase === "play" ? waiting(pupils).filter((one) => one.id === id) : [];
      return this.change(latecomers.length > 0 ? await this.seated(pupils, latecomers) : pupils);
    },
    rename: async ({ pupil: id, name }) => {
      if (!pupilOf(this.state.pupils, id)) return refused("noSuchPupil");
      const pupils = renamed(this.state.pupils, id, name, this.names);
      return typeof pupils === "string" ? refused(pupils) : this.change(pupils);
    },
    remove: async ({ pupil: id }) => {
      if (!pupilOf(this.state.pupils, id)) return refused("noSuchPupil");
      return this.change(without(this.state.pupils, id));
    },
    start: () => this.start(),
    pause: (wish) => this.pace(PACED.pause(this.state, wish)),
    extend: (wish) => this.pace(PACED.extend(this.state, wish)),
    next: (wish) => this.pace(PACED.next(this.state, wish)),
    freeze: async (wish) =>
      wish.dilemma === undefined || hasDilemmas(this.state.options.scenario, [wish.dilemma])
        ? this.pace(PACED.freeze(this.state, wish))
        : refused("badWish"),
    hands: async ({ areShown }) => {
      const { discussed } = this.state;
      if (!discussed) return refused("badWish");
      return this.keep({ ...this.state, discussed: { ...discussed, areHandsShown: areShown } });
    },
    ask: async (wish) => {
      const { options, phase } = this.state;
      if (!canAsk(options.scenario, wish.askable)) return refused("badWish");
      // Tables that are opened later are opened with it.
      if (phase === "arrival") return this.keep(askingOf(this.state, wish.askable));
      return this.pace(PACED.ask(this.state, wish));
    },
    say: (wish) => this.pace(PACED.say(this.state, wish)),
    show: async ({ table }) => {
      if (this.state.tables[table] === undefined) return refused("noSuchTable");
      return this.keep({ ...this.state, shown: table });
    },
    debrief: async () => {
      if (this.state.phase === "arrival") return refused("tooEarly");
      return this.keep({ ...this.state, phase: "debrief" });
    },
  };

  private async start(): Promise<LessonAnswer> {
    const { options, pupils, code, seed, phase } = this.state;
    const { tables } = this.around;
    if (phase !== "arrival") return refused("tooLate");
    const seated = packed(await this.seated(pupils, waiting(pupils)));
    if (seated.tables === 0) return refused("tooEarly");
    const seeds = Array.from({ length: seated.tables }, (_, index) => (options.isDuplicate ? seed : seed + index));
    const opened = await tables.open(code, options, seeds);
    if ("code" in opened) return { ok: false, refusal: opened };
    const next: StoredLesson = {
      ...this.state,
      phase: "play",
      tables: opened,
      pupils: remembered(seated.pupils),
    };
    try {
      await Promise.all(opened.map((table, index) => tables.place(table, placedAt(next, index), [])));
      await Promise.all(opened.map((table) => tables.begin(table, layoutOf(options).nations)));
    } catch (error) {
      await tables.discard(opened);
      throw error;
    }
    // When it is not known whether this was kept, the tables stay: perhaps the record names them.
    return this.keep(next);
  }

  private async pace(pace: Pacing): Promise<LessonAnswer> {
    const refusal = await carriedOut(pace, this.around.tables);
    return refusal ? refused(refusal) : this.keep(pace.lesson);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work, work);
    // Whoever asked hears of a failure; the next in turn only waits for the end.
    this.last = done.catch(() => {});
    return done;
  }

  private readonly isHere = ({ tokenHash }: Pupil): boolean => this.here.has(tokenHash);

  /** The numbers of the tables that there are, or will be. */
  private numbers(): number[] {
    const { phase, options, tables } = this.state;
    return Array.from({ length: phase === "arrival" ? options.tables : tables.length }, (_, index) => index);
  }

  private async seated(pupils: readonly Pupil[], whom: readonly Pupil[]): Promise<readonly Pupil[]> {
    const isArrival = this.state.phase === "arrival";
    if (!isArrival) await this.see();
    // A table that can't be reached takes nobody, and keeps nobody from the others.
    const reached = this.numbers().filter((index) => isArrival || this.looks[index] !== undefined);
    return allSeated(pupils, whom, reached, layoutOf(this.state.options));
  }

  /** Makes this the class from now on: all tables that it changes have taken it, or none has. @throws TableUnreached */
  private async change(pupils: readonly Pupil[]): Promise<LessonAnswer> {
    const before = this.state;
    const next = { ...before, pupils: before.phase === "arrival" ? pupils : remembered(pupils) };
    const changed = [...before.tables.keys()].filter(
      (index) => !isDeepStrictEqual(placedAt(before, index), placedAt(next, index)),
    );
    const told = await Promise.allSettled(changed.map((index) => this.tell(index, before, next)));
    const failure = told.find((one) => one.status === "rejected");
    if (!failure) return this.keep(next);
    // Tables that have taken it are told to go back; one that can't be reached is told later.
    await Promise.allSettled(changed.map((index) => this.tell(index, next, before)));
    throw failure.reason;
  }

  private async tell(index: number, before: StoredLesson, next: StoredLesson): Promise<void> {
    const people = placedAt(next, index);
    const staying = new Set(people.map(({ tokenHash }) => tokenHash));
    const gone = placedAt(before, index).flatMap(({ tokenHash }) => (staying.has(tokenHash) ? [] : [tokenHash]));
    await this.around.tables.place(next.tables[index] ?? "", people, gone);
  }

  private async see(): Promise<void> {
    const looks = await Promise.all(this.state.tables.map((table) => this.around.tables.look(table)));
    const isChanged = !isDeepStrictEqual(looks, this.looks);
    this.looks = looks;
    if (isChanged) this.around.changed();
  }

  /** Tells each table what it missed; one that can't be reached is told later. */
  private async setRight(): Promise<void> {
    const { tables, isNewest } = this.around;
    // What another process has changed since must not be taken back.
    if (!(await isNewest(this.version).catch(() => false))) return;
    const settle = async (table: string, index: number) => {
      const look = this.looks[index];
      const { place, steer } = look ? missedBy(this.state, index, look) : {};
      if (place) await tables.place(table, place.people, place.gone);
      if (steer) await tables.steer(table, steer);
    };
    const all = this.state.tables.map((table, index) =>
      settle(table, index).catch((error) => ifUnreached(error, undefined)),
    );
    await Promise.all(all);
  }

  private async keep(next: StoredLesson): Promise<LessonAnswer> {
    await this.around.keep(next, this.version);
    this.version += 1;
    this.state = next;
    this.around.changed();
    return OK;
  }
}

/** What comes of it when a table can't be reached. @throws any other error. */
function ifUnreached<T>(error: unknown, then: T): T {
  if (error instanceof TableUnreached) return then;
  throw error;
}
