import { explain, explainPlanned } from "../../../shared/figures/explain.ts";
import type { FigureId } from "../../../shared/figures/table.ts";
import { beforePlan, position } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { valueWords } from "../../words/valueWords.ts";
import type { Tone } from "../ui/Bar.tsx";
import { Explanation } from "./Explanation.tsx";
import { Opening } from "./Opening.tsx";

export interface ExplainedProps {
  figure: FigureId;
  label: string;
  note?: string | undefined;
  tone?: Tone;
}

/** Every number explains itself: a figure as it is, beside it what the plan makes of it, and opened the terms of both. */
export function Explained({ figure, label, note, tone = "plain" }: ExplainedProps) {
  if (!beforePlan.value || !position.value) return null;
  const now = explain(beforePlan.value, figure);
  const then = explainPlanned(beforePlan.value, position.value, figure);
  return (
    <Opening
      class="explained figureOpen"
      face={
        <>
          <span class="figureLabel">{label}</span>
          <span class={`figureValue toned tone-${tone}`}>{valueWords(now.value, now.unit)}</span>
          {then && <span class="figureNote">{t("explain.planned", { value: valueWords(then.value, then.unit) })}</span>}
          {note !== undefined && <span class="figureNote">{note}</span>}
        </>
      }
    >
      {() => (
        <>
          <Explanation of={now} />
          {then && <Explanation of={then} before={now} />}
        </>
      )}
    </Opening>
  );
}
