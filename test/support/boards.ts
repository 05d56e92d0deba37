import { isDeepStrictEqual } from "node:util";
import type { LessonMessages, LessonWishKind } from "../../shared/protocol/lesson.ts";

/** What a teacher may wish, and what must be so of the boards that are shown to them: for every run that makes things go wrong. */

export type Board = LessonMessages["board"];

/** What of a board is on record, and not only seen just now; ministries follow from the seats. */
const keptOf = ({ phase, options, isFrozen, discussed, shown, viewerKey, tables }: Board) => ({
  phase, options, isFrozen, discussed, shown, viewerKey, tables: tables.map(({ code }) => code),
}); // biome-ignore format: one line
const keptPupils = ({ pupils }: Board) =>
  pupils.map(({ id, name, table, nation, claims }) => ({ id, name, table, nation, claims }));

const MOST_IN_CREW = 5;
/** Of these a pupil may be gone. */
export const REMOVING: readonly LessonWishKind[] = ["remove", "accept"];
const IN_PLAY = [
  "seatAll", "seat", "seat", "merge", "accept", "accept", "rename", "remove", "pause", "extend", "next", "freeze", "ask", "say", "show",
] as const; // biome-ignore format: a list
const IN_ARRIVAL = ["seatAll", "seat", "seat", "accept", "rename", "remove", "next", "start"] as const;

export interface Draw {
  pick: (count: number) => number;
  oneOf: <T>(options: readonly T[]) => T;
  /** In basis points. */
  happens: (chanceBp: number) => boolean;
}
export interface DrawnWish {
  kind: LessonWishKind;
  body: Record<string, unknown>;
}

/** A wish as a teacher may have it; some are to be refused. */
export function drawnWish({ phase, pupils, tables, options, nations }: Board, draw: Draw): DrawnWish {
  const kind = draw.oneOf<LessonWishKind>(phase === "arrival" ? IN_ARRIVAL : IN_PLAY);
  const asking = pupils.filter(({ claims }) => claims !== undefined);
  const whom = kind === "accept" && asking.length > 0 ? asking : pupils;
  const pupil = whom.length > 0 ? draw.oneOf(whom).id : "nobody";
  const table = draw.pick(1 + (phase === "arrival" ? options.tables : tables.length));
  const nation = draw.oneOf([undefined, ...nations]);
  const bodies: Partial<Record<LessonWishKind, Record<string, unknown>>> = {
    seat: draw.happens(1_500) ? { pupil } : { pupil, table, ...(nation === undefined ? {} : { nation }) },
    accept: { pupil, isSame: draw.happens(6_000) },
    rename: { pupil, name: `Name ${draw.pick(1_000_000)}` },
    remove: { pupil: draw.happens(3_000) ? pupil : "nobody" },
    pause: { table, isPaused: draw.happens(5_000) },
    extend: { seconds: 30 },
    next: { table },
    freeze: { isFrozen: draw.happens(5_000), ...(draw.happens(3_000) ? { dilemma: "oneCommand" } : {}) },
    ask: draw.happens(5_000) ? { askable: { theme: "power" } } : {},
    say: { text: "Look up" },
    show: { table },
    merge: { table },
  };
  return { kind, body: bodies[kind] ?? {} };
}

/** What can't be so at any moment. */
export function faultsIn({ pupils, tables, options, phase, nations }: Board): string[] {
  const faults: string[] = [];
  if (new Set(pupils.map(({ id }) => id)).size !== pupils.length) faults.push("a pupil is there twice");
  if (new Set(pupils.map(({ name }) => name)).size !== pupils.length) faults.push("two pupils have one name");
  const count = phase === "arrival" ? options.tables : tables.length;
  for (const { name, table, nation, ministries } of pupils) {
    if ((table === undefined) !== (nation === undefined)) faults.push(`${name} has half a seat`);
    if (table === undefined || nation === undefined) continue;
    if (table >= count || !nations.includes(nation)) faults.push(`${name} sits at no table: ${table} ${nation}`);
    const crew = pupils.filter((one) => one.table === table && one.nation === nation);
    if (crew.length > MOST_IN_CREW) faults.push(`${crew.length} lead ${nation} at table ${table}`);
    if (crew.length === 1 ? ministries.length > 0 : ministries.length === 0) faults.push(`${name} has no part`);
    const dealt = crew.flatMap((one) => one.ministries);
    if (new Set(dealt).size !== dealt.length) faults.push(`a ministry of ${nation} at table ${table} has two heads`);
  }
  return faults;
}

/** What differs of what is on record; newcomers, who stand at the end, come by themselves. */
export function changeBetween(before: Board, now: Board): string | undefined {
  const [was, is] = [before, now].map((board) => ({
    ...keptOf(board),
    pupils: keptPupils(board).slice(0, before.pupils.length),
  }));
  return isDeepStrictEqual(was, is) ? undefined : JSON.stringify({ was, is });
}

/** Whether a board shows what was acknowledged. */
export function isDone({ kind, body }: DrawnWish, now: Board): boolean {
  const pupil = now.pupils.find(({ id }) => id === body.pupil);
  if (kind === "seat")
    return pupil?.table === body.table && (body.nation === undefined || pupil?.nation === body.nation);
  if (kind === "remove") return pupil === undefined;
  if (kind === "accept") return pupil?.claims === undefined;
  if (kind === "rename") return pupil?.name === body.name;
  if (kind === "freeze") return now.isFrozen === body.isFrozen;
  if (kind === "show") return now.shown === body.table;
  if (kind === "start") return now.phase === "play";
  if (kind === "merge") return !now.pupils.some(({ table }) => table === body.table);
  return true;
}

/** A teacher's memory of what was shown, wished and acknowledged, by which a lesson is held to its word. */
export class Witness {
  board: Board | undefined;
  /** How many pupils may have been removed, or made one with another. */
  removals = 0;
  /** Wishes of which it is not known what came of them, and how often something has changed meanwhile. */
  private underWay: LessonWishKind[] = [];
  private changes = 0;

  /** @returns what can't be so. */
  sees(board: Board): string[] {
    const faults = faultsIn(board);
    const before = this.board;
    this.board = board;
    if (!before) return faults;
    const known = new Set(board.pupils.map(({ id }) => id));
    const lost = before.pupils.filter(({ id }) => !known.has(id));
    if (lost.length > this.underWay.filter((kind) => REMOVING.includes(kind)).length)
      faults.push(`lost: ${lost.map(({ name }) => name)}`);
    if (before.phase !== "arrival" && !isDeepStrictEqual(keptOf(before).tables, keptOf(board).tables))
      faults.push("the tables are others");
    const change = changeBetween(before, board);
    if (change === undefined) return faults;
    this.changes += 1;
    // Each wish changes it once at most, and what was changed does not change back.
    if (this.changes > this.underWay.length) faults.push(`nobody wished it: ${change}`);
    return faults;
  }

  asks(kind: LessonWishKind): void {
    this.underWay.push(kind);
    if (REMOVING.includes(kind)) this.removals += 1;
  }

  /** The last wish is answered: it was done, or nothing came of it. @returns what can't be so. */
  hears(wish: DrawnWish, isOk: boolean): string[] {
    if (!isOk) this.underWay.pop();
    const faults = this.changes > this.underWay.length ? [`${wish.kind} was refused, and something came of it`] : [];
    // Whatever was broken off before can't come any more once something was kept after it.
    if (isOk) this.settle();
    if (isOk && this.board && !isDone(wish, this.board)) faults.push(`${wish.kind} was acknowledged, and not done`);
    return faults;
  }

  /** Nothing is under way any more. */
  settle(): void {
    this.underWay = [];
    this.changes = 0;
  }
}
