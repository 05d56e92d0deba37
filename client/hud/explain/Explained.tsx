import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { FigureId } from "../../../shared/view/explain.ts";
import { position } from "../../store/store.ts";
import type { Tone } from "../ui/Bar.tsx";
import "./explain.css";
import { Explanation } from "./Explanation.tsx";

export interface ExplainedProps {
  figure: FigureId;
  /** A face of its own; else label, value and note are shown as a figure is. */
  children?: ComponentChildren;
  label?: string;
  value?: string;
  note?: string | undefined;
  tone?: Tone;
}

const GAP = 6;

/** Below the figure, or above where there is no room; a phone's style sheet pins it to the bottom instead. */
function place(box: HTMLElement, face: HTMLElement): void {
  const at = face.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP));
  const below = at.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : Math.max(GAP, at.top - GAP - height);
  box.style.setProperty("--left", `${left}px`);
  box.style.setProperty("--top", `${top}px`);
}

/** Every number explains itself: a figure that opens to the terms that made it. */
export function Explained({ figure, children, label, value, note, tone = "plain" }: ExplainedProps) {
  const id = useId();
  const face = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
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
    <>
      <button type="button" ref={face} class="explained figureOpen" popovertarget={id}>
        {shown}
      </button>
      <div
        id={id}
        popover="auto"
        class="explanationBox"
        onToggle={(event) => {
          const isNowOpen = event.newState === "open";
          const box = event.currentTarget;
          setOpen(isNowOpen);
          // The terms are drawn with the next frame; only then is the height known.
          if (isNowOpen) requestAnimationFrame(() => face.current && place(box, face.current));
        }}
      >
        {isOpen && <Explanation at={at} figure={figure} />}
      </div>
    </>
  );
}
