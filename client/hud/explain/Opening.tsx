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

/** Below the face, or above where it would cover the plan's bar or leave the screen; a phone's style sheet pins it to the bottom instead. */
function place(box: HTMLElement, face: HTMLElement): void {
  const at = face.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP));
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const bar = document.querySelector(".planBar");
  const floor = bar && !bar.contains(face) ? bar.getBoundingClientRect().top : window.innerHeight;
  const fitsBelow = below + height <= (above >= GAP ? floor : window.innerHeight);
  box.style.setProperty("--left", `${left}px`);
  box.style.setProperty("--top", `${fitsBelow ? below : Math.max(GAP, above)}px`);
}

/** What the browser does by itself for popovers, where it has them. */
function whenPressedElsewhere(own: readonly RefObject<HTMLElement | null>[], close: () => void): () => void {
  const press = ({ target }: Event) => {
    if (!own.some(({ current }) => current?.contains(target as Node))) close();
  };
  document.addEventListener("pointerdown", press);
  return () => document.removeEventListener("pointerdown", press);
}

/** A finger's tap beside an open slip closes it and does nothing else; a mouse is aimed at what it presses. */
function keepTapsOut(own: readonly RefObject<HTMLElement | null>[]): () => void {
  let isOutside = false;
  const press = ({ target, pointerType }: PointerEvent) => {
    isOutside = pointerType !== "mouse" && !own.some(({ current }) => current?.contains(target as Node));
  };
  const click = (event: MouseEvent) => {
    if (!isOutside) return;
    isOutside = false;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("pointerdown", press, true);
  document.addEventListener("click", click, true);
  // The browser closes the slip before the click of the same tap comes.
  return () => {
    document.removeEventListener("pointerdown", press, true);
    setTimeout(() => document.removeEventListener("click", click, true), CLICK_COMES_MS);
  };
}
const CLICK_COMES_MS = 500;

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
  useEffect(() => (isOpen ? keepTapsOut([button, slip]) : undefined), [isOpen]);
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
