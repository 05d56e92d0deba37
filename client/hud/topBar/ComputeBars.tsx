import { computeOnline } from "../../../shared/formulas/compute.ts";
import type { Position } from "../../../shared/state/position.ts";
import { CONSTRAINTS } from "../../../shared/state/words.ts";
import { togglePanel } from "../../actions/screen.ts";
import { gw, gwFigure } from "../../words/format.ts";
import { t } from "../../words/index.ts";

/** Power, halls and chips over one another: the least is what is online, what goes beyond it stands idle. */
export function ComputeBars({ at }: { at: Position }) {
  const online = computeOnline(at);
  const have = { power: online.powerMW, halls: online.hallsMW, chips: online.chipsMW };
  const most = Math.max(...CONSTRAINTS.map((id) => have[id]), 1);
  return (
    <button
      type="button"
      class="computeBars"
      onClick={() => togglePanel(online.binds === "chips" ? "chips" : "energy")}
    >
      <span class="computeBarsHead">
        <strong>{gw(online.onlineMW)}</strong>
        <span class="small">
          <span class="muted topWide">{t("bar.compute")} · </span>
          <span class="isBinding">{t(`bar.binds.${online.binds}`)}</span>
        </span>
      </span>
      {CONSTRAINTS.map((id) => {
        const idleMW = have[id] - online.onlineMW;
        return (
          <span class={`computeBar ${id === online.binds ? "isLeast" : ""}`} key={id}>
            <span class="computeBarName">{t(`bar.${id}`)}</span>
            <span class="computeTrack">
              <span class="computeUsed" style={{ width: `${(100 * online.onlineMW) / most}%` }} />
              <span class="computeIdle" style={{ width: `${(100 * idleMW) / most}%` }} />
            </span>
            <span class="computeBarFigure">{gwFigure(have[id])}</span>
          </span>
        );
      })}
    </button>
  );
}
