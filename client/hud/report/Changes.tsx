import type { TurnFigures } from "../../../shared/figures/record.ts";
import { SHOWN, type ShownId } from "../../../shared/figures/shown.ts";
import { history, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { valueWords } from "../explain/termWords.ts";

const FIGURES: readonly ShownId[] = ["scoreBp", "onlineMW", "adoptionBp", "priceMicro"];

const words = (id: ShownId, figures: TurnFigures): string => valueWords(figures[id] / SHOWN[id].per, SHOWN[id].unit);

/** From what one's figures went to what, since a turn. */
export function Changes({ since }: { since: number }) {
  const me = view.value?.me ?? "";
  const records = history.value;
  const before = records.find(({ turn }) => turn === since - 1) ?? records.find(({ turn }) => turn === since);
  const [then, now] = [before?.nations[me], records.at(-1)?.nations[me]];
  if (!then || !now) return null;
  return (
    <dl class="changes">
      {FIGURES.map((id) => (
        <div key={id}>
          <dt>{t(`nationsPage.figures.${id}`)}</dt>
          <dd>{t("outlook.from", { now: words(id, then), ahead: words(id, now) })}</dd>
        </div>
      ))}
    </dl>
  );
}
