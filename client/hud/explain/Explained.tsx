import type { ComponentChildren } from "preact";
import type { FigureId } from "../../../shared/view/explain.ts";
import { position } from "../../store/store.ts";
import type { Tone } from "../ui/Bar.tsx";
import { Explanation } from "./Explanation.tsx";
import { Opening } from "./Opening.tsx";

export interface ExplainedProps {
  figure: FigureId;
  /** A face of its own; else label, value and note are shown as a figure is. */
  children?: ComponentChildren;
  label?: string;
  value?: string;
  note?: string | undefined;
  tone?: Tone;
}

/** Every number explains itself: a figure that opens to the terms that made it. */
export function Explained({ figure, children, label, value, note, tone = "plain" }: ExplainedProps) {
  const at = position.value;
  const shown = children ?? (
    <>
      <span class="figureLabel">{label}</span>
      <span class={`figureValue toned tone-${tone}`}>{value}</span>
      {note !== undefined && <span class="figureNote">{note}</span>}
    </>
  );
  // Who only watches sees the figure without its terms: they are the nation's own.
  if (!at) return <span class="explained">{shown}</span>;
  return (
    <Opening class="explained figureOpen" face={shown}>
      {() => <Explanation at={at} figure={figure} />}
    </Opening>
  );
}
