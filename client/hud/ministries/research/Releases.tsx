import { releaseRisk } from "../../../../shared/formulas/risk.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { RELEASE_RULES } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { horizon, pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { Choice } from "../../ui/Choice.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Let the model that is ready go, open or closed; and what to do with the next. */
export function Releases({ at }: { at: Position }) {
  const { readyMilliH, releaseRule } = at.cabinet;
  const isReady = readyMilliH > at.nation.horizonMilliH;
  const riskOf = (open: boolean) =>
    isReady
      ? t("ministries.research.risk", { points: pointsFine(releaseRisk(at, readyMilliH, open) * 100) })
      : undefined;
  return (
    <>
      <p>
        {isReady
          ? t("ministries.research.ready", { horizon: horizon(readyMilliH) })
          : refusalInWords({ code: "noModel" })}
      </p>
      {isReady && (
        <div class="pair">
          <OrderButton order={{ kind: "release", open: false }} when={riskOf(false)}>
            {t("ministries.research.releaseClosed")}
          </OrderButton>
          <OrderButton order={{ kind: "release", open: true }} when={riskOf(true)}>
            {t("ministries.research.releaseOpen")}
          </OrderButton>
        </div>
      )}
      <Choice
        label={t("ministries.research.rule")}
        options={RELEASE_RULES.map((value) => ({ value, label: t(`ministries.research.rules.${value}`) }))}
        value={releaseRule}
        onChange={(rule) => giveOrder({ kind: "releaseRule", rule })}
      />
    </>
  );
}
