import { randomBytes, randomInt } from "node:crypto";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type NameRefusal, whyNotName } from "../../shared/protocol/cleaned.ts";
import {
  dealt,
  LESSON_WISHES,
  type LessonAnswer,
  type LessonMessages,
  type LessonOptions,
  type LessonPhase,
  type LessonWish,
  type LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import type { LessonRefusal, LessonRefused } from "../../shared/protocol/refusals.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import { lookAlikes } from "../match/lookAlike.ts";
import { hashOfToken } from "../match/people.ts";
import type { Placed, TableLook } from "../match/taught.ts";
import type { Steered } from "../store/store.ts";
import { whyNotCalled } from "../words/whyNotCalled.ts";
import { madeName } from "./madeName.ts";

/** The tables of a lesson, wherever they are played. What can't be asked of one throws `TableUnreached`. */
export interface Tables {
  /** Opens a table for each seed, or none. @returns their codes, or what they don't fit. */
  open: (lesson: string, options: LessonOptions, seeds: readonly number[]) => Promise<string[] | LessonRefused>;
  /** Closes tables at which nobody has played, and deletes what is kept of them. */
  discard: (tables: readonly string[]) => Promise<void>;
  place: (table: string, people: readonly Placed[], gone: readonly string[]) => Promise<void>;
  begin: (table: string, nations: readonly NationId[]) => Promise<void>;
  steer: (table: string, to: Steered) => Promise<void>;
  addTime: (table: string, ms: number) => Promise<void>;
  next: (table: string) => Promise<void>;
  say: (table: string, text: string) => Promise<void>;
  look: (table: string) => Promise<TableLook | undefined>;
}
export class TableUnreached extends Error {}

interface Pupil {
  id: string;
  name: string;
  tokenHash: string;
  table: number | undefined;
  nation: NationId | undefined;
  ministries: readonly Ministry[];
  /** Id of the pupil that this one says to be, on another device; the teacher decides. */
  claims?: string | undefined;
  /** Every nation that this one has led, at its table. */
  led?: { table: number; nation: NationId }[];
}

/** All that is kept of a lesson. Of pupils that is a nickname, and where they sit. */
export interface StoredLesson {
  /** How often it was kept. */
  version: number;
  code: string;
  keyHash: string;
  /** With it one shows the lesson to the room: it opens the projector, and watches the tables. */
  viewerKey: string;
  options: LessonOptions;
  seed: number;
  phase: LessonPhase;
  pupils: Pupil[];
  /** Codes of their matches. */
  tables: string[];
  isFrozen: boolean;
  paused: number[];
  shown: number;
}

export interface LessonSurroundings {
  tables: Tables;
  /** Resolves once it is on record. */
  keep: (lesson: StoredLesson) => Promise<void>;
  isFit: (text: string) => boolean;
  /** Something that people see has changed. */
  changed: () => void;
}

interface Arrival {
  token?: string | undefined;
  nickname?: string | undefined;
}

export const MOST_PUPILS = 400;
const UNSEEN: TableLook = {
  phase: "lobby",
  turn: 0,
  turns: 0,
  deadline: 0,
  isPaused: false,
  isFrozen: false,
  seats: [],
};
const OK: LessonAnswer = { ok: true };
const refused = (code: LessonRefusal): LessonAnswer => ({ ok: false, code });

export const newLesson = (code: string, options: LessonOptions): { lesson: StoredLesson; key: string } => {
  const key = randomBytes(16).toString("base64url");
  const lesson: StoredLesson = {
    version: 0,
    code,
    keyHash: hashOfToken(key),
    viewerKey: randomBytes(16).toString("base64url"),
    options,
    seed: randomInt(2 ** 32),
    phase: "arrival",
    pupils: [],
    tables: [],
    isFrozen: false,
    paused: [],
    shown: 0,
  };
  return { lesson, key };
};

type Doer<K extends LessonWishKind> = (wish: LessonWish<K>) => Promise<LessonAnswer>;

/** One lesson, without sockets: who came, where they sit, and what the teacher does with the tables. */
export class Lesson {
  private readonly around: LessonSurroundings;
  private state: StoredLesson;
  private last: Promise<unknown> = Promise.resolve();
  private readonly here = new Set<string>();
  private readonly names = lookAlikes();
  private looks: (TableLook | undefined)[] = [];
  /** Tables that have yet to be told who sits there, each with the hashes of the secrets of those who do no more. */
  private readonly untold = new Map<number, string[]>();

  constructor(state: StoredLesson, around: LessonSurroundings) {
    this.state = state;
    this.around = around;
  }

  get code(): string {
    return this.state.code;
  }

  isTeacher(key: string): boolean {
    return hashOfToken(key) === this.state.keyHash;
  }

  isViewer(key: string): boolean {
    return hashOfToken(key) === hashOfToken(this.state.viewerKey);
  }

  /** Somebody comes, back by their secret or as somebody new. */
  admit(wish: Arrival): ReturnType<Lesson["letIn"]> {
    return this.inTurn(() => this.letIn(wish));
  }

  private async letIn(wish: Arrival): Promise<{ token: string } | "lessonFull" | NameRefusal | "unfitName" | "noSeat"> {
    const { token } = wish;
    if (token !== undefined && this.ofToken(token)) return { token };
    // Who was sent away, or is somebody else's old device, is nobody new by that.
    if (token !== undefined) return "noSeat";
    if (this.state.pupils.length >= MOST_PUPILS) return "lessonFull";
    const isMade = this.state.options.hasMadeNames || wish.nickname === undefined;
    if (!isMade) {
      const refusal = whyNotCalled(wish.nickname ?? "", this.around.isFit);
      if (refusal) return refusal;
    }
    const fresh = randomBytes(16).toString("base64url");
    // Of the same name as somebody who is not here: perhaps the same person, without the device of last time.
    const away = this.state.pupils.filter(({ id }) => !this.here.has(id));
    const other = isMade ? undefined : this.names.find(wish.nickname ?? "", away);
    const pupil: Pupil = {
      id: randomBytes(6).toString("base64url"),
      name: this.names.distinct(isMade ? madeName() : (wish.nickname ?? ""), this.state.pupils),
      tokenHash: hashOfToken(fresh),
      table: undefined,
      nation: undefined,
      ministries: [],
      ...(other ? { claims: other.id } : {}),
    };
    this.state.pupils.push(pupil);
    // Who comes late is given a place at once: nobody has to be asked for it. If there is none just now, one waits.
    if (this.state.phase === "play" && !other)
      await this.whole(async () => {
        await this.giveSeats([pupil]);
        return OK;
      });
    await this.keep();
    return { token: fresh };
  }

  came(token: string): void {
    const pupil = this.ofToken(token);
    if (pupil) this.here.add(pupil.id);
    this.around.changed();
  }

  gone(token: string): void {
    const pupil = this.ofToken(token);
    if (pupil) this.here.delete(pupil.id);
    this.around.changed();
  }

  /** One after another: what a second click asks for is asked of what the first one made. */
  wish(kind: LessonWishKind, given: unknown): Promise<LessonAnswer> {
    return this.inTurn(async () => {
      const parsed = LESSON_WISHES[kind].safeParse(given);
      if (!parsed.success) return refused("badWish");
      const doer = this.doers[kind] as Doer<LessonWishKind>;
      try {
        return await this.whole(() => doer(parsed.data as LessonWish<LessonWishKind>));
      } finally {
        await this.keep();
        if (this.state.phase !== "arrival") await this.look();
      }
    });
  }

  /** Looks at the tables. To be called now and then: what happens there is told by nobody else. */
  async look(): Promise<void> {
    const looks = await Promise.all(this.state.tables.map((table) => this.around.tables.look(table)));
    const isChanged = JSON.stringify(looks) !== JSON.stringify(this.looks);
    this.looks = looks;
    if (isChanged) this.around.changed();
    for (const [index, look] of looks.entries()) if (look) await this.steerAnew(index, look);
  }

  /** A table that was not reached when its clock or its screens were stopped, or let go on, does so as soon as it is. */
  private async steerAnew(index: number, { phase, isPaused, isFrozen }: TableLook): Promise<void> {
    const table = this.state.tables[index];
    const wanted = this.steered(index);
    if (table === undefined || phase !== "planning") return;
    if (isPaused === wanted.isPaused && isFrozen === wanted.isFrozen) return;
    await this.around.tables.steer(table, wanted).catch(() => {});
  }

  /** Undefined for who was removed. */
  placeOf(token: string): LessonMessages["place"] | undefined {
    const pupil = this.ofToken(token);
    if (!pupil) return undefined;
    const { code, phase, options, tables } = this.state;
    const { name, nation, ministries } = pupil;
    const table = pupil.table === undefined || phase === "arrival" ? undefined : tables[pupil.table];
    return {
      code,
      phase,
      name,
      token,
      scenario: options.scenario,
      ministries,
      waiting: this.here.size,
      asks: pupil.claims !== undefined,
      ...(table === undefined ? {} : { table }),
      ...(nation === undefined ? {} : { nation }),
    };
  }

  board(): LessonMessages["board"] {
    const { code, phase, options, pupils, tables, isFrozen, shown, viewerKey } = this.state;
    const idOf = new Map(pupils.map(({ tokenHash, id }) => [tokenHash, id]));
    return {
      code,
      phase,
      options,
      isFrozen,
      shown,
      viewerKey,
      nations: this.nations(),
      pupils: pupils.map(({ id, name, table, nation, ministries, claims }) => ({
        id,
        ...(claims === undefined ? {} : { claims: pupils.find((one) => one.id === claims)?.name ?? "" }),
        name,
        isHere: this.here.has(id),
        ministries,
        ...(table === undefined ? {} : { table }),
        ...(nation === undefined ? {} : { nation }),
      })),
      tables: tables.flatMap((table, index) => {
        // A table that can't be seen keeps its place among the others.
        const look = this.looks[index] ?? UNSEEN;
        const seats = look.seats.map((seat) => ({
          ...seat,
          pupils: seat.pupils.flatMap((one) => ({ ...one, id: idOf.get(one.id) ?? "" })),
        }));
        return { ...look, seats, code: table };
      }),
    };
  }

  /** What a viewer is told: nothing of who is there. */
  shown(): LessonMessages["shown"] {
    const { code, isFrozen, shown, tables } = this.state;
    const table = tables[shown];
    return { code, isFrozen, number: shown, ...(table === undefined ? {} : { table }) };
  }

  private readonly doers: { [K in LessonWishKind]: Doer<K> } = {
    seatAll: async () => {
      if (this.state.phase === "debrief") return refused("tooLate");
      await this.giveSeats(this.waiting());
      return OK;
    },
    accept: async ({ pupil: id, isSame }) => {
      const newcomer = this.pupil(id);
      const known = newcomer?.claims === undefined ? undefined : this.pupil(newcomer.claims);
      if (!newcomer) return refused("noSuchPupil");
      newcomer.claims = undefined;
      if (!known || !isSame) {
        if (this.state.phase === "play") await this.giveSeats([newcomer]);
        return OK;
      }
      // The place is the old one; the secret that leads to it is the newcomer's from now on.
      const before = known.tokenHash;
      known.tokenHash = newcomer.tokenHash;
      this.state.pupils = this.state.pupils.filter((other) => other !== newcomer);
      if (this.here.delete(newcomer.id)) this.here.add(known.id);
      this.toTell(known.table, before);
      return OK;
    },
    seat: async ({ pupil: id, table, nation }) => {
      const pupil = this.pupil(id);
      if (!pupil) return refused("noSuchPupil");
      const count = this.state.phase === "arrival" ? this.state.options.tables : this.state.tables.length;
      if (table !== undefined && table >= count) return refused("noSuchTable");
      const place = table === undefined ? undefined : this.freePlace([table], nation);
      if (table !== undefined && !place) return refused("tableFull");
      this.move(pupil, place);
      return OK;
    },
    rename: async ({ pupil: id, name }) => {
      const pupil = this.pupil(id);
      if (!pupil) return refused("noSuchPupil");
      const refusal = whyNotName(name);
      if (refusal) return refused(refusal);
      const others = this.state.pupils.filter((other) => other !== pupil);
      pupil.name = this.names.distinct(name, others);
      this.toTell(pupil.table);
      return OK;
    },
    remove: async ({ pupil: id }) => {
      const pupil = this.pupil(id);
      if (!pupil) return refused("noSuchPupil");
      this.move(pupil, undefined);
      this.state.pupils = this.state.pupils.filter((other) => other !== pupil);
      return OK;
    },
    start: async () => {
      const { options, pupils, code, seed } = this.state;
      if (this.state.phase !== "arrival") return refused("tooLate");
      if (pupils.length === 0) return refused("tooEarly");
      await this.giveSeats(this.waiting());
      // Tables at which nobody sits are none.
      const used = [...new Set(pupils.flatMap(({ table }) => table ?? []))].sort((a, b) => a - b);
      for (const pupil of pupils) if (pupil.table !== undefined) pupil.table = used.indexOf(pupil.table);
      const seeds = used.map((_, index) => (options.isDuplicate ? seed : seed + index));
      const opened = await this.around.tables.open(code, options, seeds);
      if ("code" in opened) return { ok: false, ...opened };
      try {
        await Promise.all(opened.map((table, index) => this.around.tables.place(table, this.peopleAt(index), [])));
        await Promise.all(opened.map((table) => this.around.tables.begin(table, this.nations())));
        // Only now may anybody be told of the tables.
        this.state.tables = opened;
        this.state.phase = "play";
        for (const pupil of pupils) this.remember(pupil);
        await this.keep();
      } catch (error) {
        await this.around.tables.discard(opened);
        throw error;
      }
      return OK;
    },
    pause: ({ table, isPaused }) =>
      this.atTables(table, async (index, code) => {
        const others = this.state.paused.filter((other) => other !== index);
        this.state.paused = isPaused ? [...others, index] : others;
        await this.around.tables.steer(code, this.steered(index));
      }),
    extend: ({ table, seconds }) =>
      this.atTables(table, (_, code) => this.around.tables.addTime(code, seconds * 1_000)),
    next: ({ table }) => this.atTables(table, (_, code) => this.around.tables.next(code)),
    freeze: async ({ isFrozen }) => {
      if (this.state.phase === "arrival") return refused("tooEarly");
      this.state.isFrozen = isFrozen;
      return this.atTables(undefined, (index, code) => this.around.tables.steer(code, this.steered(index)));
    },
    say: ({ text }) => this.atTables(undefined, (_, code) => this.around.tables.say(code, text)),
    show: async ({ table }) => {
      if (!this.state.tables[table]) return refused("noSuchTable");
      this.state.shown = table;
      return OK;
    },
    merge: async ({ table }) => {
      if (!this.state.tables[table]) return refused("noSuchTable");
      const others = [...this.state.tables.keys()].filter((index) => index !== table);
      const moving = this.state.pupils.filter((one) => one.table === table);
      if (moving.length > this.roomAt(others)) return refused("tableFull");
      for (const pupil of moving) {
        const place = this.freePlace(others);
        if (!place) return refused("tableFull");
        this.move(pupil, place);
      }
      return OK;
    },
    debrief: async () => {
      if (this.state.phase === "arrival") return refused("tooEarly");
      this.state.phase = "debrief";
      return OK;
    },
  };

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work, work);
    this.last = done.catch(() => {});
    return done;
  }

  private ofToken(token: string): Pupil | undefined {
    const hash = hashOfToken(token);
    return this.state.pupils.find(({ tokenHash }) => tokenHash === hash);
  }

  /** Those who have no place, and are not asked whether they have one already. */
  private waiting(): Pupil[] {
    return this.state.pupils.filter(({ table, claims }) => table === undefined && claims === undefined);
  }

  private pupil(id: string): Pupil | undefined {
    return this.state.pupils.find((pupil) => pupil.id === id);
  }

  private steered(index: number): Steered {
    return { isPaused: this.state.paused.includes(index), isFrozen: this.state.isFrozen };
  }

  private async atTables(
    table: number | undefined,
    act: (index: number, code: string) => Promise<void>,
  ): Promise<LessonAnswer> {
    if (this.state.phase === "arrival") return refused("tooEarly");
    const { tables } = this.state;
    if (table !== undefined && !tables[table]) return refused("noSuchTable");
    // One table that can't be reached keeps nothing from the others.
    const acts = tables.map((code, index) => (table === undefined || table === index ? act(index, code) : undefined));
    const done = await Promise.allSettled(acts);
    return table !== undefined && done[table]?.status === "rejected" ? refused("unreached") : OK;
  }

  /** The nations at each table, in the order of the scenario. */
  private nations(): NationId[] {
    const { scenario, nations } = this.state.options;
    return [...rulesetOf(scenario).scenario.nations].slice(0, nations);
  }

  private crewAt(table: number, nation: NationId): Pupil[] {
    return this.state.pupils.filter((pupil) => pupil.table === table && pupil.nation === nation);
  }

  /** Where there is most room among these tables: the fewest pupils at the table, then the fewest in the nation. */
  private freePlace(among: readonly number[], wanted?: NationId): { table: number; nation: NationId } | undefined {
    const { pupils, options } = this.state;
    const nations = wanted === undefined ? this.nations() : this.nations().filter((nation) => nation === wanted);
    const places = among.flatMap((table) => {
      const atTable = pupils.filter((pupil) => pupil.table === table).length;
      return nations.map((nation) => ({ table, nation, atTable, crew: this.crewAt(table, nation).length }));
    });
    const free = places.filter(({ crew }) => crew < (wanted === undefined ? options.pupilsPerNation : 5));
    // Nations fill up one after another, so that a table has few nations well led rather than many led alone.
    const isStarted = ({ crew }: { crew: number }) => Number(crew > 0);
    return free.sort((a, b) => a.atTable - b.atTable || isStarted(b) - isStarted(a) || a.crew - b.crew)[0];
  }

  /** How many more pupils fit at these tables. */
  private roomAt(tables: readonly number[]): number {
    const { pupils, options } = this.state;
    const places = tables.length * options.nations * options.pupilsPerNation;
    return places - pupils.filter(({ table }) => table !== undefined && tables.includes(table)).length;
  }

  private async giveSeats(pupils: readonly Pupil[]): Promise<void> {
    const isArrival = this.state.phase === "arrival";
    if (!isArrival) await this.look();
    const count = isArrival ? this.state.options.tables : this.state.tables.length;
    const tables = Array.from({ length: count }, (_, index) => index);
    // A table that can't be reached takes nobody, and keeps nobody from the others.
    const reached = tables.filter((index) => isArrival || this.looks[index] !== undefined);
    for (const pupil of pupils) {
      const place = this.freePlace(reached);
      if (place) this.move(pupil, place);
    }
  }

  private move(pupil: Pupil, place: { table: number; nation: NationId } | undefined): void {
    const before = { table: pupil.table, nation: pupil.nation };
    pupil.table = place?.table;
    pupil.nation = place?.nation;
    pupil.ministries = [];
    if (this.state.phase !== "arrival") this.remember(pupil);
    for (const at of [before, pupil])
      if (at.table !== undefined && at.nation !== undefined) this.deal(at.table, at.nation);
    if (before.table !== pupil.table) this.toTell(before.table, pupil.tokenHash);
    this.toTell(pupil.table);
  }

  /** What a pupil has led, for the debrief: one may have been moved since. */
  private remember(pupil: Pupil): void {
    const { table, nation } = pupil;
    if (table === undefined || nation === undefined) return;
    const led = pupil.led ?? [];
    if (!led.some((one) => one.table === table && one.nation === nation)) pupil.led = [...led, { table, nation }];
  }

  /** Deals the ministries of a nation out anew: in the order in which its pupils came. */
  private deal(table: number, nation: NationId): void {
    const crew = this.crewAt(table, nation);
    const hands = dealt(crew.length);
    for (const [index, pupil] of crew.entries()) pupil.ministries = hands[index] ?? [];
  }

  private peopleAt(index: number): Placed[] {
    const people = this.state.pupils.filter((pupil) => pupil.table === index);
    return [...people, { tokenHash: hashOfToken(this.state.viewerKey), name: "📽", nation: undefined, ministries: [] }];
  }

  /** @param gone hash of the secret of somebody who sits there no more. */
  private toTell(index: number | undefined, gone?: string): void {
    if (index === undefined || this.state.tables[index] === undefined) return;
    this.untold.set(index, [...(this.untold.get(index) ?? []), ...(gone === undefined ? [] : [gone])]);
  }

  private async tell(index: number, gone: readonly string[]): Promise<void> {
    const people = this.peopleAt(index);
    const isHere = new Set(people.map(({ tokenHash }) => tokenHash));
    const table = this.state.tables[index];
    if (table !== undefined)
      await this.around.tables.place(
        table,
        people,
        gone.filter((tokenHash) => !isHere.has(tokenHash)),
      );
  }

  /** Does something with all its effects or with none: what is refused or fails leaves the lesson, and its tables, as they were. */
  private async whole(work: () => Promise<LessonAnswer>): Promise<LessonAnswer> {
    const before = structuredClone(this.state);
    this.untold.clear();
    try {
      const answer = await work();
      if (answer.ok) await Promise.all([...this.untold].map(([index, gone]) => this.tell(index, gone)));
      else this.state = before;
      return answer;
    } catch (error) {
      const { pupils: seated, version } = this.state;
      this.state = { ...before, version };
      // Those tables that were told of it already.
      const undone = [...this.untold.keys()].map((index) => {
        const gone = seated.filter((pupil) => pupil.table === index);
        return this.tell(
          index,
          gone.map(({ tokenHash }) => tokenHash),
        );
      });
      await Promise.allSettled(undone);
      if (error instanceof TableUnreached) return refused("unreached");
      throw error;
    }
  }

  private async keep(): Promise<void> {
    await this.around.keep(this.state);
    this.around.changed();
  }
}
