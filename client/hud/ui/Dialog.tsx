import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { closeModal, openModal } from "../../device/modal.ts";
import { t } from "../../words/index.ts";
import { Button } from "./Button.tsx";
import { Glyph } from "./Glyph.tsx";
import { useLayer } from "./useLayer.ts";

export interface DialogProps {
  title: string;
  onClose: () => void;
  /** For tables, where there is room. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** A modal question or page over everything; Escape, Back and the cross close it. */
export function Dialog({ title, onClose, isWide = false, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => openModal(box.current), []);
  useLayer(
    true,
    () => closeModal(box.current),
    () => box.current?.open ?? false,
  );
  return (
    <dialog class={`dialog ${isWide ? "isWide" : ""}`} ref={box} onClose={onClose} aria-labelledby={id}>
      <div class="dialogHead">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={() => closeModal(box.current)}>
          <Glyph name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
