import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useLayer } from "../ui/useLayer.ts";
import "./explain.css";

interface OpeningProps {
  /** What is pressed. */
  face: ComponentChildren;
  class?: string;
  /** What it opens, where the face alone doesn't say it. */
  label?: string;
  isPressed?: boolean;
  /** Drawn only while it is open. */
  children: (close: () => void) => ComponentChildren;
}

const GAP = 6;

/** Below the face, or above where there is no room; a phone's style sheet pins it to the bottom instead. */
function place(box: HTMLElement, face: HTMLElement): void {
  const at = face.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP));
  const below = at.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : Math.max(GAP, at.top - GAP - height);
  box.style.setProperty("--left", `${left}px`);
  box.style.setProperty("--top", `${top}px`);
}

/** Something that opens a slip of paper beside itself. */
export function Opening({ face, class: name = "", label, isPressed, children }: OpeningProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const slip = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayer(isOpen, () => slip.current?.hidePopover());
  return (
    <>
      <button
        type="button"
        ref={button}
        class={name}
        popovertarget={id}
        aria-label={label}
        title={label}
        aria-pressed={isPressed}
      >
        {face}
      </button>
      <div
        ref={slip}
        id={id}
        popover="auto"
        class="explanationBox"
        onToggle={(event) => {
          const isNowOpen = event.newState === "open";
          const box = event.currentTarget;
          setOpen(isNowOpen);
          // The terms are drawn with the next frame; only then is the height known.
          if (isNowOpen) requestAnimationFrame(() => button.current && place(box, button.current));
        }}
      >
        {isOpen && children(() => slip.current?.hidePopover())}
      </div>
    </>
  );
}
