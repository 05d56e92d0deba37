import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { accentOf } from "../../hud/ui/Swatch.tsx";
import { quarter } from "../../words/format.ts";
import { nationName } from "../../words/terms.ts";
import { type ChartId, isLogarithmic, linesOf } from "./chartData.ts";

interface Chart {
  chart: ChartId;
  records: readonly TurnRecord[];
  focus: NationId | undefined;
  startYear: number;
  /** On dark paper. */
  isDark: boolean;
}

const HEIGHT = 340;
const FONT = "13px 'Instrument Sans Variable', sans-serif";

/** Draws the chart and keeps it as wide as its place; the answer takes it away. */
export function keepChartDrawn(place: HTMLElement, { chart, records, focus, startYear, isDark }: Chart): () => void {
  const lines = linesOf(chart, records, focus);
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
        { ...axis, size: 60, values: (_, figures) => figures.map((figure) => figure?.toLocaleString("en") ?? "") },
      ],
      series: [
        {},
        ...lines.map(({ nation, isDashed }) => {
          const isFaint = focus !== undefined && nation !== focus;
          return {
            label: nationName(nation),
            stroke: onPaper(accentOf(nation), isDark, isFaint),
            width: nation === focus ? 3.5 : 2,
            ...(isDashed ? { dash: [5, 5] } : {}),
            points: { show: false },
          };
        }),
      ],
    },
    [records.map(({ turn }) => turn), ...lines.map(({ values }) => values)],
    place,
  );
  const watcher = new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: HEIGHT }));
  watcher.observe(place);
  return () => {
    watcher.disconnect();
    plot.destroy();
  };
}

/** Accents are made for the night: on light paper they are deepened, and faint where another line has the word. */
function onPaper(accent: string, isDark: boolean, isFaint: boolean): string {
  const shade = isDark ? 1 : 0.72;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16) * shade);
  return `rgba(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)}, ${isFaint ? 0.38 : 1})`;
}
