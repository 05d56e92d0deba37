import type { TurnFigures, TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId } from "../../../shared/state/words.ts";

export const CHART_IDS = ["scoreBp", "onlineMW", "horizonMilliH", "priceMicro", "adoptionBp", "life"] as const;
export type ChartId = (typeof CHART_IDS)[number];

type Line = { nation: NationId; isDashed: boolean; values: number[] };

const figure: Record<Exclude<ChartId, "life">, (figures: TurnFigures) => number> = {
  scoreBp: ({ scoreBp }) => scoreBp / 100,
  onlineMW: ({ onlineMW }) => onlineMW / 1_000,
  horizonMilliH: ({ horizonMilliH }) => horizonMilliH / 1_000,
  priceMicro: ({ priceMicro }) => priceMicro / 1_000_000,
  adoptionBp: ({ adoptionBp }) => adoptionBp / 100,
};

export const isLogarithmic = (chart: ChartId): boolean => chart === "horizonMilliH" || chart === "priceMicro";

/** The lines of a chart, in the order in which they are drawn: the one in focus last, over the others. */
export function linesOf(chart: ChartId, records: readonly TurnRecord[], focus: NationId | undefined): Line[] {
  const nations = Object.keys(records.at(-1)?.nations ?? {}).sort((a, b) => Number(a === focus) - Number(b === focus));
  const line = (nation: NationId, of: (figures: TurnFigures) => number, isDashed = false): Line => ({
    nation,
    isDashed,
    values: records.map((record) => {
      const figures = record.nations[nation];
      return figures ? of(figures) : 0;
    }),
  });
  if (chart !== "life") return nations.map((nation) => line(nation, figure[chart]));
  // Two lines a nation are too many to read: with one in focus, the second is drawn for it alone.
  return nations.flatMap((nation) => [
    ...(focus === undefined || nation === focus
      ? [line(nation, ({ measuredGdpBp }) => measuredGdpBp / 100, true)]
      : []),
    line(nation, ({ qualityOfLifeBp }) => qualityOfLifeBp / 100),
  ]);
}
