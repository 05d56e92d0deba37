import { adoptionCeiling, programmeGainBp } from "../../../../shared/formulas/adoption.ts";
import { usableHorizonMilliH } from "../../../../shared/formulas/models.ts";
import { MIX_FACTORS } from "../../../../shared/formulas/tokens.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { SECTORS } from "../../../../shared/state/words.ts";
import { percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { Meter } from "../../ui/Meter.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Each sector: how much of its work is done with AI, how much could be, and the programme that raises that. */
export function Programmes({ at }: { at: Position }) {
  const horizon = usableHorizonMilliH(at) * MIX_FACTORS[at.cabinet.market.mix].horizon;
  return (
    <>
      {SECTORS.map((sector) => {
        const ceilingBp = Math.round(adoptionCeiling(at, sector, horizon) * ONE);
        return (
          <div class="entry" key={sector}>
            <Meter
              label={nameOf("sectors", sector)}
              text={percent(at.nation.adoptionBp[sector])}
              value={at.nation.adoptionBp[sector]}
              max={ONE}
              mark={ceilingBp}
            />
            <p class="muted small">
              {t("ministries.economy.sector", {
                ceiling: percent(ceilingBp, 0),
                pipelines: percent(at.cabinet.pipelinesBp[sector], 0),
              })}
            </p>
            <OrderButton
              order={{ kind: "programme", sector }}
              isRepeatable
              when={t("ministries.economy.gain", { percent: percent(programmeGainBp(at, sector).own) })}
            >
              {t("ministries.economy.programme")}
            </OrderButton>
          </div>
        );
      })}
    </>
  );
}
