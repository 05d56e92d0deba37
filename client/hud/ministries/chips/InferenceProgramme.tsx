import type { Position } from "../../../../shared/state/position.ts";
import { t } from "../../../words/index.ts";
import { Meter } from "../../ui/Meter.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Four steps to a chip of one's own. */
export function InferenceProgramme({ at }: { at: Position }) {
  const { inferenceSteps: steps } = at.rules.constants;
  const done = at.cabinet.inferenceSteps;
  return (
    <>
      <Meter
        label={t("ministries.chips.steps")}
        text={t("ministries.outOf", { done, all: steps })}
        value={done}
        max={steps}
      />
      {done >= steps && <p>{t("ministries.chips.programmeDone")}</p>}
      {(done < steps || at.cabinet.inferenceStepTurn === at.world.turn) && (
        <OrderButton
          order={{ kind: "inferenceStep" }}
          when={t("ministries.chips.stepsLeft", { count: Math.max(0, steps - done) })}
        >
          {t("ministries.chips.step")}
        </OrderButton>
      )}
    </>
  );
}
