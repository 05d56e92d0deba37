import type { Ministry } from "../../../shared/state/words.ts";
import type { Foretold } from "../../../shared/view/foretold.ts";
import { figuresOf } from "../../../shared/view/outlook.ts";
import { beforePlan, outlook } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { BandLine } from "./BandLine.tsx";
import { foretoldName, foretoldValue } from "./figures.ts";
import "./outlook.css";

/** What each ministry's orders move first. */
const MOVED: Record<Ministry, readonly Foretold[]> = {
  energy: ["onlineMW", "cashM"],
  chips: ["onlineMW", "tokensTt"],
  research: ["frontier", "tokensTt"],
  economy: ["adoptionBp", "cashM"],
  foreign: ["reach", "scoreBp"],
};

/** Where a ministry's plan leads in a year, as far as it can be foretold. */
export function LeadsTo({ ministry }: { ministry: Ministry }) {
  const told = outlook.value;
  const at = beforePlan.value;
  if (!told || !at) return null;
  const now = figuresOf(at);
  return (
    <section class={`leadsTo ${told.isStale ? "isStale" : ""}`} aria-label={t("outlook.leadsTo")}>
      <h3>{t("outlook.leadsTo")}</h3>
      <ul>
        {MOVED[ministry].map((id) => {
          const last = told.turns.at(-1)?.[id];
          if (!last) return null;
          const band = { low: foretoldValue(id, last.low), high: foretoldValue(id, last.high) };
          return (
            <li key={id}>
              <BandLine now={now[id]} ahead={told.turns.map((bands) => bands[id])} />
              <span>
                <span class="outlookName">{foretoldName(id)}</span>
                <strong>
                  {t("outlook.from", { now: foretoldValue(id, now[id]), ahead: foretoldValue(id, last.middle) })}
                </strong>
                <span class="outlookBand">{t("outlook.band", band)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
