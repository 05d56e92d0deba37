import { focusShare } from "../../../../shared/formulas/models.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { BRANCHES } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { draft } from "../../../store/store.ts";
import { percent, pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { Stepper } from "../../ui/Stepper.tsx";

const MOST_WEIGHT = 3;

/** What research works on, by weights of 0 to 3, and where each branch stands against public science. */
export function Focus({ at }: { at: Position }) {
  const { focus, knowledge, momentumBp } = at.cabinet;
  const isChanged = draft.value.some(({ kind }) => kind === "focus");
  return (
    <>
      {BRANCHES.map((branch) => (
        <div class="focusRow" key={branch}>
          <Stepper
            label={nameOf("branches", branch)}
            value={focus[branch]}
            min={0}
            max={MOST_WEIGHT}
            step={1}
            onChange={(weight) => giveOrder({ kind: "focus", weights: { ...focus, [branch]: weight } })}
            format={(weight) =>
              weight === 0 ? t("ministries.research.rests") : percent(Math.round(focusShare(focus, branch) * ONE), 0)
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
      <p class="muted small" role="status">
        {isChanged
          ? t("ministries.research.losesMomentum")
          : t("ministries.research.momentum", { percent: percent(momentumBp, 0) })}
      </p>
    </>
  );
}
