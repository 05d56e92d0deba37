import { useEffect, useRef } from "preact/hooks";
import type { View } from "../../../shared/view/view.ts";
import { selection, table } from "../../store/store.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { ranking } from "../ranking.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Swatch } from "../ui/Swatch.tsx";

/** Everybody by score, and who has locked. */
export function Rivals({ view }: { view: View }) {
  const strip = useRef<HTMLOListElement>(null);
  const seats = table.value?.seats ?? {};
  // On narrow screens the strip scrolls: one's own place is what must be seen.
  useEffect(() => {
    const own = strip.current?.querySelector<HTMLElement>(".isMe");
    if (own && strip.current)
      strip.current.scrollLeft = own.offsetLeft - (strip.current.clientWidth - own.offsetWidth) / 2;
  }, [view]);
  return (
    <ol class="rivals" ref={strip} aria-label={t("bar.ranking")}>
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
            <strong>{score(totalBp)}</strong>
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
