import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { whenOld } from "../../actions/newPage.ts";
import { openModal } from "../../device/modal.ts";
import type { LineState } from "../../store/line.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";

interface LineEndedProps {
  state: Signal<LineState>;
  /** Takes the seat, or the place, back from the other window. */
  onTakeBack: () => void;
}

/**
 * The line has ended, and no waiting brings it back: why, and the ways on. What is under it can be looked at, not used, and
 * dialogs that were open are under it, too.
 */
export function LineEnded({ state: { value }, onTakeBack }: LineEndedProps) {
  const box = useRef<HTMLDialogElement>(null);
  const because = value.is === "ended" ? value.because : undefined;
  useEffect(() => {
    if (because !== undefined) openModal(box.current);
    if (because === "oldPage") whenOld();
  }, [because]);
  if (because === undefined) return null;
  return (
    <dialog
      class="lineEnded onNight"
      role="alertdialog"
      aria-labelledby="lineEnded"
      ref={box}
      onCancel={(event) => event.preventDefault()}
    >
      <p id="lineEnded">{t(`line.ended.${because}`)}</p>
      <p class="lineEndedWays">
        {because === "takenOver" && (
          <Button kind="main" onClick={onTakeBack}>
            {t("line.playHere")}
          </Button>
        )}
        {because === "oldPage" && (
          <Button kind="main" onClick={() => location.reload()}>
            {t("line.loadAgain")}
          </Button>
        )}
        {because === "otherRules" && (
          // From its link the match is shown as far as its record keeps it.
          <Button kind="main" onClick={() => location.reload()}>
            {t("line.seeKept")}
          </Button>
        )}
        <Button onClick={() => go("/")}>{t("line.toLobby")}</Button>
      </p>
    </dialog>
  );
}
