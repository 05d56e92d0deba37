import { useState } from "preact/hooks";
import type { Position } from "../../../shared/state/position.ts";
import type { Foretold } from "../../../shared/view/foretold.ts";
import { figuresOf } from "../../../shared/view/outlook.ts";
import { outlook } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { BandLine } from "./BandLine.tsx";
import { foretoldName, foretoldValue } from "./figures.ts";
import "./outlook.css";
import { OutlookDialog } from "./OutlookDialog.tsx";

const SHOWN: readonly Foretold[] = ["cashM", "onlineMW", "scoreBp"];

/** What the plan leads to in the next year, at a glance; the whole of it opens from here. */
export function OutlookStrip({ at }: { at: Position }) {
  const [isOpen, setOpen] = useState(false);
  const told = outlook.value;
  const now = figuresOf(at);
  return (
    <>
      <button
        type="button"
        class={`outlookStrip ${told?.isStale === false ? "" : "isStale"}`}
        title={t("outlook.open")}
        disabled={!told}
        onClick={() => setOpen(true)}
      >
        <span class="unseen">{t("outlook.title")}</span>
        {SHOWN.map((id) => {
          const ahead = told?.turns.map((bands) => bands[id]) ?? [];
          const last = ahead.at(-1);
          return (
            <span class="outlookCell" key={id}>
              <span class="outlookName">{t("outlook.ahead", { what: foretoldName(id) })}</span>
              <span class="outlookValue">
                <BandLine now={now[id]} ahead={ahead} />
                <strong>{foretoldValue(id, (last ?? { middle: now[id] }).middle)}</strong>
              </span>
            </span>
          );
        })}
      </button>
      {isOpen && told && <OutlookDialog now={now} told={told} onClose={() => setOpen(false)} />}
    </>
  );
}
