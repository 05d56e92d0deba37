import { useState } from "preact/hooks";
import type { Tone } from "./Bar.tsx";

export interface FigureTerm {
  label: string;
  value: string;
}

export interface FigureProps {
  label: string;
  value: string;
  note?: string | undefined;
  tone?: Tone;
  /** What made the figure; with terms it opens. */
  terms?: FigureTerm[] | undefined;
}

/** Every number explains itself: a figure opens to the terms that made it. */
export function Figure({ label, value, note, tone = "action", terms }: FigureProps) {
  const [isOpen, setOpen] = useState(false);
  const face = (
    <>
      <span class="figureLabel">{label}</span>
      <div class={`figureValue toned tone-${tone}`}>{value}</div>
      {note !== undefined && <div class="figureNote">{note}</div>}
    </>
  );
  if (!terms || terms.length === 0) return <div class="figure">{face}</div>;
  return (
    <div class="figure">
      <button type="button" class="figureOpen" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {face}
      </button>
      {isOpen && (
        <dl class="terms">
          {terms.map((term) => (
            <div key={term.label}>
              <dt>{term.label}</dt>
              <dd>{term.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
