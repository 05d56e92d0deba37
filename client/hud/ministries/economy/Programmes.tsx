import { useState } from "preact/hooks";
import { FIGURES } from "../../../../shared/figures/table.ts";
import { programmeGainBp } from "../../../../shared/formulas/adoption.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { SECTORS, type Sector } from "../../../../shared/state/words.ts";
import { percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { Explained } from "../../explain/Explained.tsx";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { Pick } from "../parts/Pick.tsx";

/** Each sector: how much of its work is done with AI, how much could be, and the programme that raises that. */
export function Programmes({ at }: { at: Position }) {
  const [sector, choose] = useState<Sector>("software");
  const ceilingBp = (id: Sector) => Math.round(FIGURES[`ceiling.${id}`].value(at) * ONE);
  return (
    <>
      <Pick
        label={t("ministries.economy.sectors")}
        options={SECTORS.map((id) => ({
          value: id,
          name: t("ministries.economy.sectorName", {
            sector: nameOf("sectors", id),
            adoption: percent(at.nation.adoptionBp[id]),
          }),
          bar: { valueBp: at.nation.adoptionBp[id], markBp: ceilingBp(id) },
          note: t("ministries.economy.sector", {
            ceiling: percent(ceilingBp(id), 0),
            pipelines: percent(at.cabinet.pipelinesBp[id], 0),
          }),
        }))}
        value={sector}
        onChange={choose}
      />
      <div class="figures">
        <Explained figure={`ceiling.${sector}`} label={t("ministries.economy.ceiling")} />
        <Explained figure={`growth.${sector}`} label={t("ministries.economy.growth")} />
      </div>
      <OrderButton
        order={{ kind: "programme", sector }}
        kind="main"
        when={t("ministries.economy.gain", { percent: percent(programmeGainBp(at, sector).own) })}
      >
        {orderWords({ kind: "programme", sector })}
      </OrderButton>
    </>
  );
}
