import type { Position } from "../../../shared/state/position.ts";
import { dueMW } from "../../../shared/state/queries.ts";
import { CONSTRAINTS } from "../../../shared/state/words.ts";
import { gwFigure } from "../../words/format.ts";
import { t } from "../../words/index.ts";

const TURNS = [0, 1, 2, 3, 4];

/** Compute as what stands and is under way will make it, four quarters ahead; chips on order count once they are bought. */
export function Ahead({ at }: { at: Position }) {
  const due = TURNS.map((turns) => dueMW(at.nation, at.cabinet, turns));
  const online = due.map((have) => Math.min(...CONSTRAINTS.map((id) => have[id])));
  const most = Math.max(...online, 1);
  const last = due.at(-1);
  const binds = last && CONSTRAINTS.reduce((least, id) => (last[id] < last[least] ? id : least), CONSTRAINTS[0]);
  return (
    <div title={binds && t("plan.aheadBinds", { what: t(`bar.${binds}`) })}>
      <dt>{t("plan.ahead")}</dt>
      <dd class="ahead">
        <span>{gwFigure(online[0] ?? 0)}</span>
        <span class="aheadBars" aria-hidden="true">
          {online.map((mw, index) => (
            <span key={TURNS[index]} style={{ height: `${Math.max(8, (100 * mw) / most)}%` }} />
          ))}
        </span>
        <span>{t("unit.gw", { value: gwFigure(online.at(-1) ?? 0) })}</span>
      </dd>
    </div>
  );
}
