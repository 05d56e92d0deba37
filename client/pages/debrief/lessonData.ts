import { type AnswerGiven, answersIn } from "../../../shared/debrief/answers.ts";
import {
  type Bottlenecks,
  bottlenecksOf,
  isAsPlayed,
  type PlayedMatch,
  playAgain,
  type Replay,
} from "../../../shared/debrief/played.ts";
import { gainsOf, greatest, type TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { isKnownOrder, ministryOf, type Order } from "../../../shared/orders/index.ts";
import type { KeptMatch } from "../../../shared/protocol/keptMatch.ts";
import type { LessonOptions } from "../../../shared/protocol/lesson.ts";
import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import { RULES_VERSION } from "../../../shared/state/rulesVersion.ts";
import { MINISTRIES, type Ministry, type NationId } from "../../../shared/state/words.ts";
import { startYearOf } from "../kept/kept.ts";

/** What the server has on record of a lesson. */
export interface LessonRecord {
  options: LessonOptions;
  pupils: { name: string; led: { table: number; nation: NationId }[] }[];
  tables: LessonTable[];
}
interface LessonTable extends Pick<PlayedMatch, "options">, Pick<KeptMatch, "rules"> {
  nations?: readonly NationId[];
  /** With what everybody saw of the quarter, where other rules played it. */
  played: readonly (PlayedMatch["played"][number] & { figures?: TurnRecord })[];
  end?: { scoresBp: Record<NationId, number> };
}

/** A table as it is told: played again by the rules that it was played by, or as far as its record keeps it. */
export interface ToldTable {
  number: number;
  rules: number;
  startYear: number;
  nations: readonly NationId[];
  plans: readonly Record<NationId, Order[]>[];
  quarters: readonly TurnRecord[];
  /** As the match ended; absent when it did not. */
  scoresBp: Record<NationId, number> | undefined;
  /** Absent where today's rules make something else of it. */
  replay: Replay | undefined;
}

/** A nation that pupils led, at one table. */
export interface Led {
  table: number;
  nation: NationId;
  pupils: string[];
  at: ToldTable;
  /** What they answered when they were asked something; none is known of what can't be played again. */
  answers: readonly AnswerGiven[];
  /** Known of what can be played again. */
  bottlenecks: Bottlenecks | undefined;
  /** How many orders were given in each ministry. */
  orders: Record<Ministry, number>;
}

export interface Debrief {
  record: LessonRecord;
  tables: ToldTable[];
  led: Led[];
}

/** What other rules had orders for, and these have not, belongs to no ministry any more. */
function ordersOf({ plans }: ToldTable, nation: NationId): Record<Ministry, number> {
  const given = plans
    .flatMap((of) => of[nation] ?? [])
    .filter(isKnownOrder)
    .map(ministryOf);
  return Object.fromEntries(
    MINISTRIES.map((ministry) => [ministry, given.filter((one) => one === ministry).length]),
  ) as Record<Ministry, number>;
}

/** Undefined for a table at which no quarter was played: it has nothing to tell. */
function toldOf(table: LessonTable, number: number): ToldTable | undefined {
  const { nations, played, options, rules, end } = table;
  if (!nations || played.length === 0) return undefined;
  const again = rules === RULES_VERSION ? playAgain({ options, nations, played }) : undefined;
  const replay = again && isAsPlayed(again) ? again : undefined;
  return {
    number,
    rules,
    startYear: startYearOf(options.scenario),
    nations,
    plans: played.map(({ plans }) => plans),
    quarters: replay?.turns ?? played.flatMap(({ figures }) => figures ?? []),
    scoresBp: end?.scoresBp,
    replay,
  };
}

/** What a nation came to; undefined where neither the quarters nor the end are known. */
export const scoreIn = ({ scoresBp, quarters }: ToldTable, nation: NationId): number | undefined =>
  quarters.at(-1)?.nations[nation]?.scoreBp ?? scoresBp?.[nation];

/** Plays all tables again that can be, and finds who led what. */
export function debriefOf(record: LessonRecord): Debrief {
  const tables = record.tables.flatMap((table, number) => toldOf(table, number) ?? []);
  const led = tables.flatMap((at) =>
    at.nations.flatMap((nation) => {
      const pupils = record.pupils
        .filter((one) => one.led.some((place) => place.table === at.number && place.nation === nation))
        .map(({ name }) => name);
      return pupils.length === 0
        ? []
        : [
            {
              table: at.number,
              nation,
              pupils,
              at,
              answers: at.replay ? answersIn(at.replay).filter((one) => one.nation === nation) : [],
              bottlenecks: at.replay && bottlenecksOf(at.replay, nation),
              orders: ordersOf(at, nation),
            },
          ];
    }),
  );
  return { record, tables, led };
}

const MOST_POINTS = 3;
/** The page breathes between two turns of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The orders that mattered most. */
export const turningPoints = (points: readonly TurningPoint[]): TurningPoint[] => greatest(points, MOST_POINTS);

/** Works out what each order brought, of every nation that was led and can be played again, and tells of each that is done. */
export async function findTurningPoints(
  debrief: Debrief,
  told: (done: Led, points: TurningPoint[]) => void,
): Promise<void> {
  for (const led of debrief.led) {
    const { replay } = led.at;
    if (!replay) continue;
    const points: TurningPoint[] = [];
    for (const turn of replay.record.played.keys()) {
      points.push(...gainsOf(replay, led.nation, turn));
      await breathe();
    }
    told(led, points);
  }
}
