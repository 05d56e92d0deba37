import type { ShownId } from "../../../shared/figures/held.ts";
import { history, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { heldWords } from "../../words/valueWords.ts";

const FIGURES: readonly ShownId[] = ["scoreBp", "onlineMW", "adoptionBp", "priceMicro"];

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
          <dd>{t("outlook.from", { now: heldWords(id, then[id]), ahead: heldWords(id, now[id]) })}</dd>
        </div>
      ))}
    </dl>
  );
}
