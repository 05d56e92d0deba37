import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { NationId } from "../../../shared/state/words.ts";
import { isDark } from "../../store/settings.ts";
import { history } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { Choice } from "../ui/Choice.tsx";
import { accentOf } from "../ui/Swatch.tsx";
import { ChartTable } from "./ChartTable.tsx";
import "./charts.css";
import { CHART_IDS, type ChartId, dashOf, linesOf, nationsIn } from "./chartData.ts";

/** Lines over the quarters, one a nation; the library that draws them comes when it is needed. */
export function Charts({ me, startYear }: { me: NationId | undefined; startYear: number }) {
  const [chart, setChart] = useState<ChartId>("scoreBp");
  const [focus, setFocus] = useState<NationId | undefined>(me);
  const place = useRef<HTMLDivElement>(null);
  const records = history.value;
  const isPaperDark = isDark.value;
  const nations = nationsIn(records);
  const lines = useMemo(() => linesOf(chart, records, focus), [chart, records, focus]);

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

  if (records.length === 0) return <p class="muted">{t("charts.none")}</p>;
  return (
    <div class="charts">
      <Choice
        label={t("charts.figure")}
        isLabelUnseen
        value={chart}
        options={CHART_IDS.map((id) => ({ value: id, label: t(`charts.of.${id}`) }))}
        onChange={setChart}
      />
      <div class="chartPlace" ref={place} aria-hidden="true" />
      {chart === "life" && <p class="small muted">{t("charts.lifeNote")}</p>}
      {chart === "world" ? (
        <p class="small muted">{t("charts.worldNote")}</p>
      ) : (
        <ul class="chartLegend">
          {nations.map((id) => (
            <li key={id}>
              <button type="button" aria-pressed={focus === id} onClick={() => setFocus(focus === id ? undefined : id)}>
                <svg class="chartLine" viewBox="0 0 28 6" aria-hidden="true" style={{ color: accentOf(id) }}>
                  <path d="M0 3h28" stroke-dasharray={chart === "life" ? "" : dashOf(nations, id).join(" ")} />
                </svg>
                {nationName(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChartTable lines={lines} records={records} startYear={startYear} />
    </div>
  );
}
