import type { Online } from "../../../../shared/formulas/compute.ts";
import { CONSTRAINTS } from "../../../../shared/state/words.ts";
import { gw, list } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";

/** Which of power, halls and chips holds compute back, and what stands idle because of it. */
export function Binds({ online }: { online: Online }) {
  const have = { power: online.powerMW, halls: online.hallsMW, chips: online.chipsMW };
  const idle = CONSTRAINTS.filter((id) => have[id] > online.onlineMW).map((id) =>
    t(`ministries.idle.${id}`, { mw: gw(have[id] - online.onlineMW) }),
  );
  return (
    <p>
      {t(`ministries.binds.${online.binds}`)}{" "}
      {idle.length > 0 && <span class="isIdle">{t("ministries.idle.sentence", { what: list(idle) })}</span>}
    </p>
  );
}
