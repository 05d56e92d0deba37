import { useState } from "preact/hooks";
import { explain } from "../../../shared/figures/explain.ts";
import { FIGURE_IDS, FIGURES, type FigureId } from "../../../shared/figures/table.ts";
import { positionIn } from "../../../shared/view/view.ts";
import { waterfall } from "../../../shared/view/waterfall.ts";
import { beforePlan, rules, viewBefore } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { valueWords } from "../../words/valueWords.ts";
import { figureWords, termName } from "../explain/termWords.ts";
import { Select } from "../ui/Select.tsx";

const FOLLOWED = FIGURE_IDS.filter((id) => FIGURES[id].isFollowed);
/** A step this small, as a part of the largest, is nothing to look at. */
const LEAST = 0.005;

/** From last quarter to this, term by term: why a figure is what it is now. */
export function Waterfalls() {
  const [figure, setFigure] = useState<FigureId>("online");
  const ruleset = rules.value;
  const before = ruleset && viewBefore.value && positionIn(ruleset, viewBefore.value);
  const now = beforePlan.value;
  if (!before || !now) return null;
  const { from, to, unit, steps } = waterfall(explain(before, figure), explain(now, figure));
  const words = (value: number) => valueWords(value, unit);
  const most = Math.max(...steps.map(({ by }) => Math.abs(by)), 1e-9);
  const shown = steps.filter(({ by }) => Math.abs(by) > LEAST * most).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return (
    <section class="waterfalls">
      <Select
        label={t("reportWords.why")}
        value={figure}
        options={FOLLOWED.map((id) => ({ value: id, label: figureWords(id) }))}
        onChange={(id) => setFigure(id as FigureId)}
      />
      <table class="waterfall">
        <tbody>
          <tr>
            <th scope="row">{t("reportWords.before")}</th>
            <td />
            <td>{words(from)}</td>
          </tr>
          {shown.map(({ id, by }) => (
            <tr key={id}>
              <th scope="row">{termName(figure, id)}</th>
              <td>
                <span
                  class={`waterfallBar ${by < 0 ? "isLess" : "isMore"}`}
                  style={{ inlineSize: `${(100 * Math.abs(by)) / most}%` }}
                />
              </td>
              <td>{`${by < 0 ? "−" : "+"}${words(Math.abs(by))}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("reportWords.now")}</th>
            <td />
            <td>{words(to)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
