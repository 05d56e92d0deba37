import type { World } from "../../../shared/state/state.ts";
import { percent, points, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { TopFigure } from "./TopFigure.tsx";

/** What all share: risk, and the clock of threshold 1 with the band in which it stands. */
export function WorldFigures({ world, startYear }: { world: World; startYear: number }) {
  const { lowBp, highBp } = world.clock;
  const isCrossed = world.threshold1Turn !== undefined;
  const share = (bp: number) => Math.min(100, Math.max(0, bp / 100));
  return (
    <div class="topWorld">
      <TopFigure
        label={t("bar.risk")}
        value={points(world.riskBp)}
        note={
          <span class="riskTrack">
            <span style={{ width: `${share(world.riskBp)}%` }} />
          </span>
        }
        panel="foreign"
        about={t("bar.riskAbout")}
        isLesser
      />
      <TopFigure
        label={t("bar.clock")}
        value={
          highBp === 0
            ? t("bar.clockUnknown")
            : world.threshold1Turn === undefined
              ? t("bar.clockBand", { low: percent(lowBp, 0), high: percent(Math.min(10_000, highBp), 0) })
              : t("bar.clockCrossed", { quarter: quarter(world.threshold1Turn, startYear) })
        }
        note={
          <span class="clockTrack">
            {isCrossed ? (
              <span style={{ left: 0, right: 0 }} />
            ) : (
              highBp > 0 && <span style={{ left: `${share(lowBp)}%`, right: `${100 - share(highBp)}%` }} />
            )}
          </span>
        }
        panel="nations"
        about={t("bar.clockAbout")}
        isLesser
      />
    </div>
  );
}
