import { useEffect, useRef, useState } from "preact/hooks";
import type { NationId } from "../../../shared/state/words.ts";
import { Choice } from "../../hud/ui/Choice.tsx";
import { accentOf } from "../../hud/ui/Swatch.tsx";
import { isDark } from "../../store/settings.ts";
import { history } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { CHART_IDS, type ChartId } from "./chartData.ts";

/** Lines over the quarters, one a nation; the library that draws them comes when it is needed. */
export function Charts({ me, startYear }: { me: NationId | undefined; startYear: number }) {
  const [chart, setChart] = useState<ChartId>("scoreBp");
  const [focus, setFocus] = useState<NationId | undefined>(me);
  const place = useRef<HTMLDivElement>(null);
  const records = history.value;
  const isPaperDark = isDark.value;
  const nations = Object.keys(records.at(-1)?.nations ?? {});

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import("./drawChart.ts").then(({ keepChartDrawn }) => {
      if (!isGone && place.current)
        stop = keepChartDrawn(place.current, { chart, records, focus, startYear, isDark: isPaperDark });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [chart, focus, records, startYear, isPaperDark]);

  if (records.length === 0) return <p class="muted">{t("final.noChart")}</p>;
  return (
    <div class="charts">
      <Choice
        label={t("final.figure")}
        isLabelUnseen
        value={chart}
        options={CHART_IDS.map((id) => ({ value: id, label: t(`final.charts.${id}`) }))}
        onChange={setChart}
      />
      <div class="chartPlace" ref={place} />
      {chart === "life" && <p class="small muted">{t("final.lifeNote")}</p>}
      <ul class="chartLegend">
        {nations.map((id) => (
          <li key={id}>
            <button type="button" aria-pressed={focus === id} onClick={() => setFocus(focus === id ? undefined : id)}>
              <span class="chartLine" style={{ background: accentOf(id) }} aria-hidden="true" />
              {nationName(id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
