import { useState } from "preact/hooks";
import { comeBack } from "../../actions/matches.ts";
import { line } from "../../store/line.ts";
import { beforePlan, rules, view } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { LineAway } from "../line/LineAway.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { useLayer } from "../ui/useLayer.ts";
import { YearStrip } from "../years/YearStrip.tsx";
import { ComputeBars } from "./ComputeBars.tsx";
import { NationFigures } from "./NationFigures.tsx";
import { Rivals } from "./Rivals.tsx";
import { WorldFigures } from "./WorldFigures.tsx";

/** Where we stand, in one line over the map; on a phone the rest folds away. */
export function TopBar() {
  const [isOpen, setOpen] = useState(false);
  useLayer(isOpen, () => setOpen(false));
  const seen = view.value;
  if (!seen || !rules.value) return null;
  const { turn, turns } = seen.world;
  const { startYear } = rules.value.scenario;
  const at = beforePlan.value;
  const shown = Math.min(turn, turns - 1);
  return (
    <header class={`topBar onNight ${isOpen ? "isOpen" : ""}`}>
      <div class="topBarLine">
        <div class="topQuarter">
          <strong>{quarter(shown, startYear)}</strong>
          <span class="small muted">{t("bar.turn", { turn: shown + 1, turns })}</span>
        </div>
        {at ? (
          <>
            <ComputeBars at={at} />
            <NationFigures at={at} />
          </>
        ) : (
          <p class="topWatching muted">{t("bar.watching")}</p>
        )}
        <WorldFigures world={seen.world} startYear={startYear} />
        <button
          type="button"
          class="topMore"
          aria-expanded={isOpen}
          aria-label={t("ui.more")}
          onClick={() => setOpen(!isOpen)}
        >
          <Glyph name={isOpen ? "up" : "down"} />
        </button>
      </div>
      <YearStrip view={seen} />
      <Rivals view={seen} />
      <LineAway state={line} hasPlan={at !== undefined} onTry={() => void comeBack()} />
    </header>
  );
}
