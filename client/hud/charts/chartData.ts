import type { TurnFigures, TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId, Track } from "../../../shared/state/words.ts";

/** What a line over the quarters can show of a nation, in people's units. */
const OF_NATIONS = {
  scoreBp: ({ scoreBp }) => scoreBp / 100,
  onlineMW: ({ onlineMW }) => onlineMW / 1_000,
  horizonMilliH: ({ horizonMilliH }) => horizonMilliH / 1_000,
  priceMicro: ({ priceMicro }) => priceMicro / 1_000_000,
  adoptionBp: ({ adoptionBp }) => adoptionBp / 100,
  reachBp: ({ reachBp }) => reachBp / 100,
  legitimacyBp: ({ legitimacyBp }) => legitimacyBp / 100,
  life: ({ qualityOfLifeBp }) => qualityOfLifeBp / 100,
} satisfies Record<string, (figures: TurnFigures) => number>;

/** The five tracks, against par. */
const OF_TRACKS = {
  compute: ({ tracksBp }) => tracksBp.compute / 100,
  frontier: ({ tracksBp }) => tracksBp.frontier / 100,
  adoption: ({ tracksBp }) => tracksBp.adoption / 100,
  reach: ({ tracksBp }) => tracksBp.reach / 100,
  wellbeing: ({ tracksBp }) => tracksBp.wellbeing / 100,
} satisfies Record<Track, (figures: TurnFigures) => number>;

/** And of the world. */
export const WORLD_LINES = ["risk", "clockLow", "clockHigh"] as const;
export type WorldLine = (typeof WORLD_LINES)[number];
const OF_WORLD: Record<WorldLine, (record: TurnRecord) => number> = {
  risk: ({ riskBp }) => riskBp / 100,
  clockLow: ({ clockLowBp }) => Math.min(100, clockLowBp / 100),
  clockHigh: ({ clockHighBp }) => Math.min(100, clockHighBp / 100),
};

export const CHART_IDS = [...(Object.keys(OF_NATIONS) as (keyof typeof OF_NATIONS)[]), "world"] as const;
/** In a match the figures themselves are drawn; what they are worth is drawn after it. */
export type ChartId = (typeof CHART_IDS)[number] | Track;

export interface Line {
  /** A nation's, or the world's by its name. */
  of: { nation: NationId } | { world: WorldLine };
  /** On and off along the line, so that lines are told apart without their colours; none: unbroken. */
  dash: readonly number[];
  values: number[];
}

/** Patterns of lines, in the order of the nations. */
const DASHES: readonly (readonly number[])[] = [[], [9, 4], [3, 3], [12, 4, 3, 4], [1.5, 4]];
export const dashOf = (nations: readonly NationId[], nation: NationId): readonly number[] =>
  DASHES[nations.indexOf(nation) % DASHES.length] ?? [];

const figureOf = (chart: Exclude<ChartId, "world">): ((figures: TurnFigures) => number) =>
  ({ ...OF_NATIONS, ...OF_TRACKS })[chart];

export const nationsIn = (records: readonly TurnRecord[]): NationId[] => Object.keys(records.at(-1)?.nations ?? {});
export const isLogarithmic = (chart: ChartId): boolean => chart === "horizonMilliH" || chart === "priceMicro";

/** The lines of a chart, in the order in which they are drawn: the one in focus last, over the others. */
export function linesOf(chart: ChartId, records: readonly TurnRecord[], focus: NationId | undefined): Line[] {
  if (chart === "world")
    return WORLD_LINES.map((world) => ({
      of: { world },
      dash: world === "risk" ? [] : [9, 4],
      values: records.map(OF_WORLD[world]),
    }));
  const nations = nationsIn(records);
  const line = (nation: NationId, figure: (figures: TurnFigures) => number, dash: readonly number[]): Line => ({
    of: { nation },
    dash,
    values: records.map((record) => {
      const figures = record.nations[nation];
      return figures ? figure(figures) : 0;
    }),
  });
  const drawn = [...nations].sort((a, b) => Number(a === focus) - Number(b === focus));
  if (chart !== "life") return drawn.map((nation) => line(nation, figureOf(chart), dashOf(nations, nation)));
  // Two lines a nation are too many to read: with one in focus, the second is drawn for it alone.
  return drawn.flatMap((nation) => [
    ...(focus === undefined || nation === focus
      ? [line(nation, ({ measuredGdpBp }) => measuredGdpBp / 100, [5, 5])]
      : []),
    line(nation, OF_NATIONS.life, []),
  ]);
}
