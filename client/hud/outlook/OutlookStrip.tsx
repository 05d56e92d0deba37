import { useState } from "preact/hooks";
import type { Position } from "../../../shared/state/position.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import type { Foretold } from "../../../shared/view/foretold.ts";
import { figuresOf } from "../../../shared/view/outlook.ts";
import { draft, outlook } from "../../store/store.ts";
import { pointsSigned } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { foretoldName, foretoldValue, LEAST_TOLD_BP, lastHead } from "./figures.ts";
import "./outlook.css";
import { OutlookDialog } from "./OutlookDialog.tsx";

const SHOWN: readonly Foretold[] = ["scoreBp", ...TRACKS];

/** What the plan leads to, the sum and its five tracks, and what its last change moved; the whole of it opens from here. */
export function OutlookStrip({ at }: { at: Position }) {
  const [isOpen, setOpen] = useState(false);
  const told = outlook.value;
  const isIdle = draft.value.length === 0;
  const now = figuresOf(at);
  const last = told?.turns.at(-1);
  const before = told?.isStale === false ? told.before?.at(-1) : undefined;
  return (
    <>
      <button
        type="button"
        class={`outlookStrip ${told?.isStale === false ? "" : "isStale"}`}
        title={t("outlook.open")}
        disabled={!told}
        onClick={() => setOpen(true)}
      >
        <span class="unseen">{t(isIdle ? "outlook.idleTitle" : "outlook.title")}</span>
        <span class={`outlookHead ${isIdle ? "isIdle" : ""}`}>
          {told ? lastHead(told, at.world.turns, isIdle) : ""}
        </span>
        {SHOWN.map((id) => {
          const middle = last?.[id].middle ?? now[id];
          const movedBp = before ? middle - before[id].middle : 0;
          return (
            <span class="outlookCell" key={id} data-foretold={id}>
              <span class="outlookName">{foretoldName(id)}</span>
              <strong>{foretoldValue(id, middle)}</strong>
              <span class={`outlookMoved ${movedBp < 0 ? "isLess" : "isMore"}`}>
                {Math.abs(movedBp) >= LEAST_TOLD_BP && pointsSigned(movedBp)}
              </span>
            </span>
          );
        })}
      </button>
      {isOpen && told && <OutlookDialog now={now} told={told} onClose={() => setOpen(false)} />}
    </>
  );
}
