import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Replay } from "../../../shared/debrief/played.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { ChartTable } from "../../hud/charts/ChartTable.tsx";
import { type ChartId, dashOf, linesOf } from "../../hud/charts/chartData.ts";
import { accentOf } from "../../hud/ui/Swatch.tsx";
import { isDark } from "../../store/settings.ts";
import { nationName } from "../../words/terms.ts";
import "../../hud/charts/charts.css";

interface RecordChartProps {
  played: Replay;
  chart: ChartId;
  focus?: NationId | undefined;
}

/** A chart of a match that is on record. */
export function RecordChart({ played, chart, focus }: RecordChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { startYear } = played.rules.scenario;
  const records = useMemo(() => [...played.turns], [played]);
  const lines = useMemo(() => linesOf(chart, records, focus), [chart, records, focus]);
  const isPaperDark = isDark.value;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import("../../hud/charts/drawChart.ts").then(({ keepChartDrawn }) => {
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
        {played.record.nations.map((id) => (
          <li key={id}>
            <svg class="chartLine" viewBox="0 0 28 6" aria-hidden="true" style={{ color: accentOf(id) }}>
              <path
                d="M0 3h28"
                stroke-dasharray={chart === "life" ? "" : dashOf(played.record.nations, id).join(" ")}
              />
            </svg>{" "}
            {nationName(id)}
          </li>
        ))}
      </ul>
      <ChartTable lines={lines} records={records} startYear={startYear} />
    </div>
  );
}
