import { rulesetOf } from "../../shared/content/ruleset.ts";
import { dealt, type LessonOptions } from "../../shared/protocol/lesson.ts";
import { MINISTRIES, type Ministry, type NationId } from "../../shared/state/words.ts";

/** Who sits where in a lesson. Pure: each function gives the class as it sits then, in the order in which all came. */

export interface TableSeat {
  readonly table: number;
  readonly nation: NationId;
}

/** Somebody of the class; without a seat they wait. */
export interface Sitter {
  readonly id: string;
  readonly table: number | undefined;
  readonly nation: NationId | undefined;
}

/** What each table has seats for. */
export interface Layout {
  /** In the order of the scenario. */
  nations: readonly NationId[];
  pupilsPerNation: number;
}

export const layoutOf = ({ scenario, nations, pupilsPerNation }: LessonOptions): Layout => ({
  nations: [...rulesetOf(scenario).scenario.nations].slice(0, nations),
  pupilsPerNation,
});

/** So many may lead one nation where a teacher says so: each has a ministry. */
const MOST_IN_CREW = MINISTRIES.length;

export const crewAt = <S extends Sitter>(pupils: readonly S[], table: number, nation: NationId): S[] =>
  pupils.filter((one) => one.table === table && one.nation === nation);

/** The ministries of somebody: those of the nation are dealt out in the order in which its pupils came. */
export function ministriesOf(pupils: readonly Sitter[], { id, table, nation }: Sitter): readonly Ministry[] {
  if (table === undefined || nation === undefined) return [];
  const crew = crewAt(pupils, table, nation);
  return dealt(crew.length)[crew.findIndex((one) => one.id === id)] ?? [];
}

/**
 * Where there is most room among these tables: the fewest pupils at the table, then the fewest in the nation.
 * @param wanted the nation that the teacher chose; undefined: any with room.
 */
export function freeSeat(
  pupils: readonly Sitter[],
  among: readonly number[],
  { nations, pupilsPerNation }: Layout,
  wanted?: NationId,
): TableSeat | undefined {
  const sitting = new Map<string, number>();
  const count = (where: string) => sitting.set(where, (sitting.get(where) ?? 0) + 1);
  for (const { table, nation } of pupils) {
    count(`${table}`);
    count(`${table} ${nation}`);
  }
  const most = wanted === undefined ? pupilsPerNation : MOST_IN_CREW;
  const seats = among.flatMap((table) => {
    const atTable = sitting.get(`${table}`) ?? 0;
    return nations.map((nation) => ({ table, nation, atTable, crew: sitting.get(`${table} ${nation}`) ?? 0 }));
  });
  const free = seats.filter(({ nation, crew }) => crew < most && (wanted === undefined || nation === wanted));
  // Nations fill up one after another, so that a table has few nations well led rather than many led alone.
  const isStarted = ({ crew }: { crew: number }) => Number(crew > 0);
  const [best] = free.sort((a, b) => a.atTable - b.atTable || isStarted(b) - isStarted(a) || a.crew - b.crew);
  return best && { table: best.table, nation: best.nation };
}

/** @param seat undefined: to the waiting room. */
export const moved = <S extends Sitter>(pupils: readonly S[], id: string, seat: TableSeat | undefined): S[] =>
  pupils.map((one) => (one.id === id ? { ...one, table: seat?.table, nation: seat?.nation } : one));

/** These get seats at these tables, as far as there are any. */
export function allSeated<S extends Sitter>(
  pupils: readonly S[],
  waiting: readonly Sitter[],
  among: readonly number[],
  layout: Layout,
): readonly S[] {
  return waiting.reduce((seated, { id }) => {
    const seat = freeSeat(seated, among, layout);
    return seat ? moved(seated, id, seat) : seated;
  }, pupils);
}

/** Everybody from one table moves to the others; undefined when they don't fit there. */
export function merged<S extends Sitter>(
  pupils: readonly S[],
  from: number,
  others: readonly number[],
  layout: Layout,
): readonly S[] | undefined {
  const seated = allSeated(
    pupils,
    pupils.filter(({ table }) => table === from),
    others,
    layout,
  );
  return seated.some(({ table }) => table === from) ? undefined : seated;
}

/** Tables at which nobody sits are none: those that are used are numbered anew, in their order. */
export function packed<S extends Sitter>(pupils: readonly S[]): { pupils: S[]; tables: number } {
  const used = [...new Set(pupils.flatMap(({ table }) => table ?? []))].sort((a, b) => a - b);
  const renumbered = pupils.map((one) => (one.table === undefined ? one : { ...one, table: used.indexOf(one.table) }));
  return { pupils: renumbered, tables: used.length };
}
