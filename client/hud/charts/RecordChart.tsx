import { useEffect, useMemo, useRef } from "preact/hooks";
import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { isDark } from "../../store/settings.ts";
import { nationName } from "../../words/terms.ts";
import { accentOf } from "../ui/Swatch.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { type ChartId, dashOf, linesOf, nationsIn } from "./chartData.ts";
import "./charts.css";

interface RecordChartProps {
  records: readonly TurnRecord[];
  startYear: number;
  chart: ChartId;
  focus?: NationId | undefined;
}

/** A chart of a match that is on record. */
export function RecordChart({ records, startYear, chart, focus }: RecordChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const nations = nationsIn(records);
  const lines = useMemo(() => linesOf(chart, records, focus), [chart, records, focus]);
  const isPaperDark = isDark.value;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import("./drawChart.ts").then(({ keepChartDrawn }) => {
      if (!isGone && place.current)
        stop = keepChartDrawn(place.current, { chart, lines, records, focus, startYear, isDark: isPaperDark });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [chart, lines, records, focus, startYear, isPaperDark]);
  return (
    <div class="charts">
      <div class="chartPlace" ref={place} aria-hidden="true" />
      <ul class="chartLegend">
        {nations.map((id) => (
          <li key={id}>
            <svg class="chartLine" viewBox="0 0 28 6" aria-hidden="true" style={{ color: accentOf(id) }}>
              <path d="M0 3h28" stroke-dasharray={chart === "life" ? "" : dashOf(nations, id).join(" ")} />
            </svg>{" "}
            {nationName(id)}
          </li>
        ))}
      </ul>
      <ChartTable lines={lines} records={records} startYear={startYear} />
    </div>
  );
}
