import {
  type Bottlenecks,
  bottlenecksOf,
  type PlayedMatch,
  playAgain,
  type Replay,
} from "../../../shared/debrief/played.ts";
import { gainsOf, greatest, type TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { ministryOf } from "../../../shared/orders/index.ts";
import type { LessonOptions } from "../../../shared/protocol/lesson.ts";
import { MINISTRIES, type Ministry, type NationId } from "../../../shared/state/words.ts";

/** What the server has on record of a lesson. */
export interface LessonRecord {
  options: LessonOptions;
  pupils: { name: string; led: { table: number; nation: NationId }[] }[];
  tables: (Omit<PlayedMatch, "nations"> & { nations?: readonly NationId[] })[];
}

/** A nation that pupils led, at one table. */
export interface Led {
  table: number;
  nation: NationId;
  pupils: string[];
  played: Replay;
  bottlenecks: Bottlenecks;
  /** How many orders were given in each ministry. */
  orders: Record<Ministry, number>;
}

export interface Debrief {
  record: LessonRecord;
  tables: { number: number; played: Replay }[];
  led: Led[];
}

function ordersOf({ record }: Replay, nation: NationId): Record<Ministry, number> {
  const given = record.played.flatMap(({ plans }) => plans[nation] ?? []).map(ministryOf);
  return Object.fromEntries(
    MINISTRIES.map((ministry) => [ministry, given.filter((one) => one === ministry).length]),
  ) as Record<Ministry, number>;
}

/** Plays all tables again, and finds who led what. Tables at which no quarter was played have nothing to tell. */
export function debriefOf(record: LessonRecord): Debrief {
  const tables = record.tables.flatMap((table, number) =>
    table.nations && table.played.length > 0
      ? [{ number, played: playAgain({ ...table, nations: table.nations }) }]
      : [],
  );
  const led = tables.flatMap(({ number, played }) =>
    played.record.nations.flatMap((nation) => {
      const pupils = record.pupils
        .filter((one) => one.led.some((place) => place.table === number && place.nation === nation))
        .map(({ name }) => name);
      return pupils.length === 0
        ? []
        : [
            {
              table: number,
              nation,
              pupils,
              played,
              bottlenecks: bottlenecksOf(played, nation),
              orders: ordersOf(played, nation),
            },
          ];
    }),
  );
  return { record, tables, led };
}

const MOST_POINTS = 3;
/** The page breathes between two turns of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Works out the turning points of every nation that was led, and tells of each nation that is done. */
export async function findTurningPoints(
  debrief: Debrief,
  told: (done: Led, points: TurningPoint[]) => void,
): Promise<void> {
  for (const led of debrief.led) {
    const points: TurningPoint[] = [];
    for (const turn of led.played.record.played.keys()) {
      points.push(...gainsOf(led.played, led.nation, turn));
      await breathe();
    }
    told(led, greatest(points, MOST_POINTS));
  }
}
