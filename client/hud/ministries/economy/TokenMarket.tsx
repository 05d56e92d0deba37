import { priceTerms } from "../../../../shared/formulas/tokens.ts";
import { productOf } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { MarketStance } from "../../../../shared/state/state.ts";
import { MIXES, SHORTAGE_RULES, STANCES } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { percent, price, priceFigure } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Explained } from "../../explain/Explained.tsx";
import { startSentence } from "../../explain/nationInSentence.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { useSettled } from "../parts/useSettled.ts";

const MOST_EXPORT_BP = 8_000;

/** How tokens are sold: none of it takes attention, all of it holds from this turn on. */
export function TokenMarket({ at }: { at: Position }) {
  const { market, quarter } = at.cabinet;
  const set = (change: Partial<MarketStance>) => giveOrder({ kind: "market", ...market, ...change });
  const [exportBp, setExport] = useSettled(market.exportBp, (next) => set({ exportBp: next }));
  const clearing = quarter.clearingMicro > 0 ? quarter.clearingMicro : at.nation.priceMicro;
  return (
    <>
      {quarter.tokensTt > 0 && <Explained figure="tokens" label={t("ministries.economy.made")} />}
      <Choice
        label={t("ministries.economy.stance")}
        options={STANCES.map((value) => ({
          value,
          label: t(`ministries.economy.stances.${value}`),
        }))}
        value={market.stance}
        onChange={(stance) => set({ stance })}
      />
      <p class="orderTerms">
        {t("ministries.economy.sellsAt", {
          price: price(clearing * productOf(priceTerms(at))),
          clearing: priceFigure(clearing),
        })}
      </p>
      <Choice
        label={t("ministries.economy.shortage")}
        options={SHORTAGE_RULES.map((value) => ({ value, label: t(`ministries.economy.shortages.${value}`) }))}
        value={market.shortageRule}
        onChange={(shortageRule) => set({ shortageRule })}
      />
      <p class="orderTerms">{t(`ministries.economy.shortageNotes.${market.shortageRule}`)}</p>
      <Choice
        label={t("ministries.economy.mix")}
        options={MIXES.map((value) => ({ value, label: t(`ministries.economy.mixes.${value}`) }))}
        value={market.mix}
        onChange={(mix) => set({ mix })}
      />
      <p class="orderTerms">{t(`ministries.economy.mixNotes.${market.mix}`)}</p>
      <Slider
        label={t("ministries.economy.export")}
        value={exportBp}
        min={0}
        max={MOST_EXPORT_BP}
        step={500}
        onChange={setExport}
        format={(bp) => percent(bp, 0)}
      />
      <Toggle label={t("ministries.economy.ads")} isOn={market.ads} onChange={(ads) => set({ ads })} />
      <Toggle
        label={t("ministries.economy.reservations")}
        isOn={market.reservations}
        onChange={(reservations) => set({ reservations })}
      />
      <p class="orderTerms">{startSentence(t("ministries.order.noAttention"))}</p>
    </>
  );
}
