import type { Position } from "../../../shared/state/position.ts";
import { history } from "../../store/store.ts";
import { money, moneySigned, percent, percentSigned, priceFigure } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { ScoreOpened } from "./ScoreOpened.tsx";
import { TopFigure } from "./TopFigure.tsx";

export function NationFigures({ at }: { at: Position }) {
  const { nation, cabinet } = at;
  // What was before the last quarter; there is no before in the first.
  const before = history.value.at(-2)?.nations[at.me];
  // Demand that found no tokens is revenue lost.
  const { unmetBp, lostRevenueM } = cabinet.quarter;
  const unserved = unmetBp > 0 ? t("bar.lost", { cost: money(lostRevenueM) }) : undefined;
  return (
    <>
      <TopFigure
        label={t("bar.treasury")}
        value={money(cabinet.cashM)}
        note={at.world.turn === 0 ? undefined : moneySigned(cabinet.cashM - cabinet.quarter.openingM)}
        panel="economy"
      />
      <TopFigure
        label={t("bar.price")}
        value={priceFigure(nation.priceMicro)}
        note={unserved && <span class="isBinding">{unserved}</span>}
        panel="economy"
        isLesser
      />
      <TopFigure
        label={t("bar.adoption")}
        value={percent(nation.adoptionMeanBp)}
        note={before ? percentSigned(nation.adoptionMeanBp - before.adoptionBp) : undefined}
        panel="economy"
        isLesser
      />
      <ScoreOpened at={at} />
    </>
  );
}
