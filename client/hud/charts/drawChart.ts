import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { whenResized } from "../../device/sizes.ts";
import { quarter } from "../../words/format.ts";
import { language } from "../../words/index.ts";
import { accentOf } from "../ui/Swatch.tsx";
import { type ChartId, type ChartLine, isLogarithmic } from "./chartData.ts";
import { lineName } from "./lineName.ts";

interface Chart {
  chart: ChartId;
  lines: readonly ChartLine[];
  records: readonly TurnRecord[];
  focus: NationId | undefined;
  startYear: number;
  /** On dark paper. */
  isDark: boolean;
}

const HEIGHT = 340;
const FONT = "13px 'Instrument Sans Variable', sans-serif";

/** Draws the chart and keeps it as wide as its place; the answer takes it away. */
export function keepChartDrawn(
  place: HTMLElement,
  { chart, lines, records, focus, startYear, isDark }: Chart,
): () => void {
  const paper = getComputedStyle(place);
  const [ink, hairline] = ["--ink-muted", "--hairline"].map((token) => paper.getPropertyValue(token));
  const axis = {
    stroke: ink,
    font: FONT,
    grid: { ...(hairline ? { stroke: hairline } : {}), width: 1 },
    ticks: { show: false },
  };
  const plot = new uPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      // The last quarter's name is centred under the edge of the plot.
      padding: [8, 36, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, points: { size: 7 } },
      scales: { x: { time: false }, y: isLogarithmic(chart) ? { distr: 3 } : {} },
      axes: [
        {
          ...axis,
          size: 36,
          gap: 8,
          space: 90,
          incrs: [1, 2, 4, 8],
          values: (_, turns) => turns.map((turn) => quarter(turn, startYear)),
        },
        {
          ...axis,
          size: 60,
          values: (_, figures) => figures.map((figure) => figure?.toLocaleString(language()) ?? ""),
        },
      ],
      series: [
        {},
        ...lines.map((line) => {
          const nation = "nation" in line.of ? line.of.nation : undefined;
          const isFaint = nation !== undefined && focus !== undefined && nation !== focus;
          return {
            label: lineName(line),
            stroke: nation === undefined ? (ink ?? "") : onPaper(accentOf(nation), isDark, isFaint),
            width: nation !== undefined && nation === focus ? 3.5 : 2,
            dash: [...line.dash],
            points: { show: false },
          };
        }),
      ],
    },
    [records.map(({ turn }) => turn), ...lines.map(({ values }) => values)],
    place,
  );
  const forget = whenResized([place], () => plot.setSize({ width: place.clientWidth, height: HEIGHT }));
  return () => {
    forget();
    plot.destroy();
  };
}

/** Accents are made for the night: on light paper they are deepened, and faint where another line has the word. */
function onPaper(accent: string, isDark: boolean, isFaint: boolean): string {
  const shade = isDark ? 1 : 0.72;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16) * shade);
  return `rgba(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)}, ${isFaint ? 0.38 : 1})`;
}
