import { history, view } from "../../store/store.ts";
import { gw, percent, price, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";

const FIGURES = [
  ["scoreBp", score],
  ["onlineMW", gw],
  ["adoptionBp", percent],
  ["priceMicro", price],
] as const;

/** From what one's figures went to what, since a turn. */
export function Changes({ since }: { since: number }) {
  const me = view.value?.me ?? "";
  const records = history.value;
  const before = records.find(({ turn }) => turn === since - 1) ?? records.find(({ turn }) => turn === since);
  const [then, now] = [before?.nations[me], records.at(-1)?.nations[me]];
  if (!then || !now) return null;
  return (
    <dl class="changes">
      {FIGURES.map(([id, words]) => (
        <div key={id}>
          <dt>{t(`nationsPage.figures.${id}`)}</dt>
          <dd>{t("outlook.from", { now: words(then[id]), ahead: words(now[id]) })}</dd>
        </div>
      ))}
    </dl>
  );
}
