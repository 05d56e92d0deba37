import type { View } from "../../../shared/view/view.ts";
import { selection, table } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { ranking, scoreTold } from "../ranking.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Swatch } from "../ui/Swatch.tsx";

/** Everybody by score, and who has locked. Whoever leads and oneself stay in sight where the rest scrolls. */
export function Rivals({ view }: { view: View }) {
  const seats = table.value?.seats ?? {};
  return (
    <ol class="rivals" aria-label={t("bar.ranking")}>
      {ranking(view.nations).map(({ id, score: { totalBp } }) => (
        <li key={id}>
          <button
            type="button"
            class={id === view.me ? "isMe" : ""}
            onClick={() => {
              selection.value = { kind: "nation", id };
            }}
          >
            <Swatch nation={id} />
            <span>{nationName(id)}</span>
            <strong>{scoreTold(view.world, totalBp)}</strong>
            {seats[id]?.isLocked && !seats[id].isBot && (
              <span class="rivalLock">
                <Glyph name="lock" />
                <span class="unseen">{t("bar.locked")}</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
