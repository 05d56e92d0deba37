import { idleFromMoving, movedShare, serveBp } from "../../../../shared/formulas/compute.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { ComputeSplit } from "../../../../shared/state/state.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { gw, money, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Note } from "../../ui/Note.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { useSettled } from "../parts/useSettled.ts";

const USES = ["train", "research", "lease"] as const;
type Use = (typeof USES)[number];
const FIELD = { train: "trainBp", research: "researchBp", lease: "leaseBp" } as const satisfies Record<
  Use,
  keyof ComputeSplit
>;

/** Compute between training, research and leases; what is left serves. */
export function SplitCompute({ at }: { at: Position }) {
  const { trainBp, researchBp, leaseBp } = at.cabinet.split;
  const [split, setSplit] = useSettled<ComputeSplit>({ trainBp, researchBp, leaseBp }, (next) =>
    giveOrder({ kind: "split", ...next }),
  );
  const rest = serveBp(split);
  const set = (use: Use, bp: number) => {
    const field = FIELD[use];
    // No more than what serves now can be taken for something else.
    setSplit({ ...split, [field]: Math.min(bp, split[field] + rest) });
  };
  const idle = idleFromMoving(movedShare(at.cabinet.lastSplit, split));
  const mwOf = (bp: number) => gw((at.nation.onlineMW * bp) / ONE);
  return (
    <>
      <div class="splitBar" aria-hidden="true">
        {USES.map((use) => (
          <div key={use} class={`use-${use}`} style={{ width: `${split[FIELD[use]] / 100}%` }} />
        ))}
        <div class="use-serve" style={{ width: `${rest / 100}%` }} />
      </div>
      {USES.map((use) => (
        <Slider
          key={use}
          label={t(`ministries.research.uses.${use}`)}
          value={split[FIELD[use]]}
          min={0}
          max={ONE}
          step={100}
          onChange={(bp) => set(use, bp)}
          format={(bp) => t("ministries.research.share", { percent: percent(bp, 0), mw: mwOf(bp) })}
        />
      ))}
      <p class="between">
        <span>{t("ministries.research.uses.serve")}</span>
        <strong>{t("ministries.research.share", { percent: percent(rest, 0), mw: mwOf(rest) })}</strong>
      </p>
      <p class="orderTerms">
        {t("ministries.research.leasePrice", { cost: money(at.world.leasePricePerGwM) })} ·{" "}
        {t("ministries.order.noAttention")}
      </p>
      {idle > 0 && (
        <Note tone="idle">
          {t("ministries.research.moving", { percent: percent(Math.round(idle * ONE), 0), mw: mwOf(idle * ONE) })}
        </Note>
      )}
    </>
  );
}
