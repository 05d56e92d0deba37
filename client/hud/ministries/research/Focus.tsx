import { useState } from "preact/hooks";
import { focusShare } from "../../../../shared/formulas/models.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { BRANCHES, type Branch } from "../../../../shared/state/words.ts";
import { percent, pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { Stepper } from "../../ui/Stepper.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

const MOST_WEIGHT = 3;

/** What research works on, by weights of 0 to 3, and where each branch stands against public science. */
export function Focus({ at }: { at: Position }) {
  const { focus, knowledge, momentumBp } = at.cabinet;
  const [edited, edit] = useState<Record<Branch, number> | undefined>(undefined);
  const weights = edited ?? focus;
  const isChanged = BRANCHES.some((branch) => weights[branch] !== focus[branch]);
  return (
    <>
      {BRANCHES.map((branch) => (
        <div class="focusRow" key={branch}>
          <Stepper
            label={nameOf("branches", branch)}
            value={weights[branch]}
            min={0}
            max={MOST_WEIGHT}
            step={1}
            onChange={(weight) => edit({ ...weights, [branch]: weight })}
            format={(weight) =>
              weight === 0 ? t("ministries.research.rests") : percent(Math.round(focusShare(weights, branch) * ONE), 0)
            }
          />
          <p class="muted small focusNote">
            {t("ministries.research.knowledge", {
              own: pointsFine(knowledge[branch] / 10),
              open: pointsFine(at.world.publicScience[branch] / 10),
            })}
          </p>
        </div>
      ))}
      {isChanged ? (
        <OrderButton order={{ kind: "focus", weights }} when={t("ministries.research.losesMomentum")}>
          {t("ministries.research.setFocus")}
        </OrderButton>
      ) : (
        <p class="muted small">{t("ministries.research.momentum", { percent: percent(momentumBp, 0) })}</p>
      )}
    </>
  );
}
