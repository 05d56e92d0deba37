import { runNeeds } from "../../../../shared/formulas/models.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { AMBITIONS } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { hours, percent, times } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { Note } from "../../ui/Note.tsx";

/** The run under way: how far it is, and how far it aims. */
export function NextModel({ at }: { at: Position }) {
  const { run, quarter, ambition, readyMilliH } = at.cabinet;
  const needs = runNeeds(at, run.targetMilliH) * 1_000;
  const left = Math.max(0, needs - run.progress);
  const quarters = quarter.trainingFlow > 0 ? Math.ceil(left / quarter.trainingFlow) : undefined;
  // A run that has begun is raised by a higher aim, and not lowered; one that is done aims at nothing any more.
  const aimMilliH = Math.round((at.nation.horizonMilliH * ambition) / ONE);
  const cannotAct = readyMilliH > 0 || aimMilliH < run.targetMilliH;
  return (
    <>
      <Meter
        label={t("ministries.research.run", { horizon: hours(run.targetMilliH) })}
        text={percent(Math.min(ONE, Math.round((run.progress / needs) * ONE)), 0)}
        value={run.progress}
        max={needs}
      />
      <p class="muted small">
        {readyMilliH > 0
          ? t("ministries.research.growing")
          : quarters === undefined
            ? t("ministries.research.noPace")
            : t("ministries.research.pace", { count: quarters })}
      </p>
      <Choice
        label={t("ministries.research.ambition")}
        options={AMBITIONS.map((value) => ({ value, label: times(value / 10) }))}
        value={ambition}
        onChange={(value) => giveOrder({ kind: "ambition", ambition: value })}
      />
      {cannotAct && <Note tone="idle">{t("ministries.research.aimNext", { horizon: hours(run.targetMilliH) })}</Note>}
      <p class="orderTerms">
        {t("ministries.research.ambitionNote")} · {t("ministries.order.noAttention")}
      </p>
    </>
  );
}
