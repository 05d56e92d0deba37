import { SHOWN, SHOWN_IDS, type ShownId } from "../../../shared/figures/held.ts";
import type { TurnFigures, TurnRecord } from "../../../shared/protocol/protocol.ts";
import { type NationId, TRACKS, type Track } from "../../../shared/state/words.ts";

/** Quality of life and measured GDP are drawn together. */
type Paired = "qualityOfLifeBp" | "measuredGdpBp";
type Alone = Exclude<ShownId, Paired>;
const ALONE = SHOWN_IDS.filter((id): id is Alone => id !== "qualityOfLifeBp" && id !== "measuredGdpBp");

/** What a line over the quarters shows of a nation, in people's units. */
const read =
  (id: ShownId) =>
  (figures: TurnFigures): number =>
    figures[id] / SHOWN[id].per;

/** And of the world. */
export const WORLD_LINES = ["risk", "clockLow", "clockHigh"] as const;
export type WorldLine = (typeof WORLD_LINES)[number];
const OF_WORLD: Record<WorldLine, (record: TurnRecord) => number> = {
  risk: ({ riskBp }) => riskBp / 100,
  clockLow: ({ clockLowBp }) => Math.min(100, clockLowBp / 100),
  clockHigh: ({ clockHighBp }) => Math.min(100, clockHighBp / 100),
};

export const CHART_IDS: readonly Chart[] = [...ALONE, "life", "world"];
type Chart = Alone | "life" | "world";
/** After a match: what figures are worth, against par, and the figures alone. */
export const DEBRIEF_CHART_IDS: readonly ChartId[] = [...TRACKS, ...ALONE];
export type ChartId = Chart | Track;

export interface ChartLine {
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

const isTrack = (chart: ChartId): chart is Track => (TRACKS as readonly string[]).includes(chart);
const isShown = (chart: ChartId): chart is Alone => (SHOWN_IDS as readonly string[]).includes(chart);

export const nationsIn = (records: readonly TurnRecord[]): NationId[] => Object.keys(records.at(-1)?.nations ?? {});
export const isLogarithmic = (chart: ChartId): boolean => isShown(chart) && SHOWN[chart].isLogarithmic === true;

/** The lines of a chart, in the order in which they are drawn: the one in focus last, over the others. */
export function linesOf(chart: ChartId, records: readonly TurnRecord[], focus: NationId | undefined): ChartLine[] {
  if (chart === "world")
    return WORLD_LINES.map((world) => ({
      of: { world },
      dash: world === "risk" ? [] : [9, 4],
      values: records.map(OF_WORLD[world]),
    }));
  const nations = nationsIn(records);
  const line = (nation: NationId, figure: (figures: TurnFigures) => number, dash: readonly number[]): ChartLine => ({
    of: { nation },
    dash,
    values: records.map((record) => {
      const figures = record.nations[nation];
      return figures ? figure(figures) : 0;
    }),
  });
  const drawn = [...nations].sort((a, b) => Number(a === focus) - Number(b === focus));
  const each = (figure: (figures: TurnFigures) => number) =>
    drawn.map((nation) => line(nation, figure, dashOf(nations, nation)));
  if (isTrack(chart)) return each(({ tracksBp }) => tracksBp[chart] / 100);
  if (chart !== "life") return each(read(chart));
  // Two lines a nation are too many to read: with one in focus, the second is drawn for it alone.
  return drawn.flatMap((nation) => [
    ...(focus === undefined || nation === focus ? [line(nation, read("measuredGdpBp"), [5, 5])] : []),
    line(nation, read("qualityOfLifeBp"), []),
  ]);
}
