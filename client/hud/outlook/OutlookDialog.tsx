import type { Band } from "../../../shared/state/band.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import { FORETOLD_FIGURES, type Foretold } from "../../../shared/view/foretold.ts";
import type { Figures } from "../../../shared/view/outlook.ts";
import { beforePlan, draft, foretold, rules, type ToldAhead } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { BandLine } from "./BandLine.tsx";
import { foretoldName, foretoldValue, headOf } from "./figures.ts";

interface TableProps {
  now: Figures;
  told: ToldAhead;
}

/** The forecast of the plan figure by figure, and how the last one fared. */
export function OutlookDialog({ onClose, ...table }: TableProps & { onClose: () => void }) {
  return (
    <Dialog title={t("outlook.title")} isWide onClose={onClose}>
      {draft.value.length === 0 && <p>{t("outlook.idleAbout")}</p>}
      <p class="muted">{t("outlook.about")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section class="outlookScroll" tabIndex={0} aria-label={t("outlook.title")}>
        <OutlookTable {...table} />
      </section>
      <LastTime />
    </Dialog>
  );
}

/** Figure by figure, quarter by quarter. */
export function OutlookTable({ now, told }: TableProps) {
  const turns = beforePlan.value?.world.turns ?? 0;
  const heads = told.turns.map((_, index) => headOf(told.turn + index, turns));
  /** Narrow screens show the next quarter and the last. */
  const isBetween = (index: number) => index > 0 && index < heads.length - 1;
  const rowOf = (id: Foretold) => (
    <tr key={id}>
      <th scope="row">{foretoldName(id)}</th>
      <td>{foretoldValue(id, now[id])}</td>
      <td class="outlookLine">
        <BandLine now={now[id]} ahead={told.turns.map((bands) => bands[id])} />
      </td>
      {told.turns.map((bands, index) => (
        <td key={heads[index]} class={isBetween(index) ? "outlookBetween" : ""}>
          <strong>{foretoldValue(id, bands[id].middle)}</strong>
          <span class="outlookBand">{bandWords(id, bands[id])}</span>
        </td>
      ))}
    </tr>
  );
  return (
    <table class="outlookTable">
      <thead>
        <tr>
          <td />
          <th scope="col">{t("outlook.now")}</th>
          <td class="outlookLine" />
          {heads.map((head) => (
            <th scope="col" key={head} class={isBetween(heads.indexOf(head)) ? "outlookBetween" : ""}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{FORETOLD_FIGURES.map(rowOf)}</tbody>
      <tbody>
        <tr class="outlookPart">
          <th scope="rowgroup" colSpan={heads.length + 3}>
            {t("outlook.tracks")}
          </th>
        </tr>
        {TRACKS.map(rowOf)}
      </tbody>
    </table>
  );
}

const bandWords = (id: Foretold, { low, high }: Band): string =>
  t("outlook.band", { low: foretoldValue(id, low), high: foretoldValue(id, high) });

/** Whoever is asked to trust a forecast should see how the last one fared. */
function LastTime() {
  const last = foretold.value;
  if (!last) return null;
  return (
    <section class="outlookLast">
      <h3>{t("outlook.last", { quarter: quarter(last.turn, rules.value?.scenario.startYear) })}</h3>
      <table class="outlookTable">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("outlook.foretold")}</th>
            <th scope="col">{t("outlook.came")}</th>
          </tr>
        </thead>
        <tbody>
          {FORETOLD_FIGURES.map((id) => {
            const band = last.bands[id];
            const isOutside = last.came[id] < band.low || last.came[id] > band.high;
            return (
              <tr key={id}>
                <th scope="row">{foretoldName(id)}</th>
                <td>
                  <strong>{foretoldValue(id, band.middle)}</strong>
                  <span class="outlookBand">{bandWords(id, band)}</span>
                </td>
                <td>
                  <strong>{foretoldValue(id, last.came[id])}</strong>
                  <span class="outlookBand">{t(isOutside ? "outlook.outside" : "outlook.within")}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
