import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { hasPopovers, isOpenPopover } from "../../device/popovers.ts";
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

/** What the browser does by itself for popovers, where it has them. */
function whenPressedElsewhere(own: readonly RefObject<HTMLElement | null>[], close: () => void): () => void {
  const press = ({ target }: Event) => {
    if (!own.some(({ current }) => current?.contains(target as Node))) close();
  };
  document.addEventListener("pointerdown", press);
  return () => document.removeEventListener("pointerdown", press);
}

/** Something that opens a slip of paper beside itself. */
export function Opening({ face, class: name = "", label, isPressed, children }: OpeningProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const slip = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isByHand = !hasPopovers();
  const close = () => (isByHand ? setOpen(false) : slip.current?.hidePopover());
  useLayer(isOpen, close, () => isByHand || isOpenPopover(slip.current));
  useEffect(() => (isByHand && isOpen ? whenPressedElsewhere([button, slip], close) : undefined), [isOpen]);
  const opened = () => button.current && slip.current && place(slip.current, button.current);
  return (
    <>
      <button
        type="button"
        ref={button}
        class={name}
        popovertarget={id}
        onClick={() => {
          if (!isByHand) return;
          setOpen(!isOpen);
          requestAnimationFrame(opened);
        }}
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
        hidden={isByHand && !isOpen}
        onToggle={(event) => {
          const isNowOpen = event.newState === "open";
          setOpen(isNowOpen);
          // The terms are drawn with the next frame; only then is the height known.
          if (isNowOpen) requestAnimationFrame(opened);
        }}
      >
        {isOpen && children(close)}
      </div>
    </>
  );
}
