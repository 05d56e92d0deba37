import { sumOf } from "../../../shared/state/maths.ts";
import type { Position } from "../../../shared/state/position.ts";
import { type Stock, stocks } from "../../../shared/view/idle.ts";
import { gw, gwFigure, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Opening } from "../explain/Opening.tsx";
import { ComputeOpened } from "./ComputeOpened.tsx";

/** Power, halls and chips over one another: the least is what is online, what goes beyond it stands idle. */
export function ComputeBars({ at }: { at: Position }) {
  const all = stocks(at);
  const least = all.reduce((least, stock) => (stock.haveMW < least.haveMW ? stock : least));
  const most = Math.max(...all.map(({ haveMW }) => haveMW), 1);
  const costM = sumOf(all, ({ idleCostM }) => idleCostM);
  const face = (
    <>
      <span class="computeBarsHead">
        <strong>{gw(least.haveMW)}</strong>
        <span class="small">
          <span class="isBinding">{t(`bar.binds.${least.id}`)}</span>
          {costM > 0 && <span class="topWide isIdle"> · {t("bar.idleCosts", { cost: money(costM) })}</span>}
        </span>
      </span>
      {all.map((stock) => (
        <ComputeBar key={stock.id} stock={stock} isLeast={stock === least} mostMW={most} />
      ))}
    </>
  );
  return (
    <Opening class="computeBars" face={face}>
      {(close) => <ComputeOpened all={all} least={least} costM={costM} onDone={close} />}
    </Opening>
  );
}

function ComputeBar(props: { stock: Stock; isLeast: boolean; mostMW: number }) {
  const { id, haveMW, idleMW } = props.stock;
  const share = (mw: number) => `${(100 * mw) / props.mostMW}%`;
  return (
    <span class={`computeBar ${props.isLeast ? "isLeast" : ""}`}>
      <span class="computeBarName">{t(`bar.${id}`)}</span>
      <span class="computeTrack">
        <span class="computeUsed" style={{ width: share(haveMW - idleMW) }} />
        <span class="computeIdle" style={{ width: share(idleMW) }} />
      </span>
      <span class="computeBarFigure">{gwFigure(haveMW)}</span>
    </span>
  );
}
