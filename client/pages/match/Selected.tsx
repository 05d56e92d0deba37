import { useRef } from "preact/hooks";
import { sumOf } from "../../../shared/state/maths.ts";
import type { View } from "../../../shared/view/view.ts";
import { openPanel, type Panel, showPanel } from "../../actions/screen.ts";
import { nationInSentence, startSentence } from "../../hud/explain/nationInSentence.ts";
import { scoreTold } from "../../hud/ranking.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { useLayer } from "../../hud/ui/useLayer.ts";
import { isOver, type Selection, selection, view } from "../../store/store.ts";
import { gw, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { PlannedHere } from "../places/PlannedHere.tsx";
import { PLACE_ORDERS as PlaceOrders } from "./panels.ts";
import { useAtPlace } from "./useAtPlace.ts";

interface Caption {
  name: string;
  line: string;
  nation?: string;
  /** Where more of it is told. */
  way?: { panel: Panel; words: string };
}

const putAway = (): void => {
  selection.value = undefined;
};

/** What was touched on the map: a card at the place, with all that can be ordered there. */
export function Selected() {
  const chosen = selection.value;
  const seen = view.value;
  const card = useRef<HTMLElement>(null);
  // The list of places, where it lies open, says all of it and more.
  const isListed = chosen?.kind === "site" && openPanel() === "places";
  const caption = chosen && seen && !isListed ? captionOf(chosen, seen) : undefined;
  useLayer(chosen !== undefined, putAway);
  useAtPlace(card, caption !== undefined);
  if (!chosen || !caption) return null;
  const { way } = caption;
  return (
    <section ref={card} class="selected" aria-label={caption.name}>
      <header class="selectedHead">
        <div class="selectedText" aria-live="polite">
          <h3>
            {caption.nation !== undefined && <Swatch nation={caption.nation} />} {caption.name}
          </h3>
          <p class="small muted">{caption.line}</p>
        </div>
        {way && (
          <Button kind="quiet" onClick={() => showPanel(way.panel)}>
            {way.words}
          </Button>
        )}
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={putAway}>
          <Glyph name="close" />
        </Button>
      </header>
      {seen?.me !== undefined && !isOver.value && (
        <div class="selectedBody" key={`${chosen.kind} ${chosen.id}`}>
          <PlannedHere place={chosen} />
          <PlaceOrders place={chosen} />
        </div>
      )}
    </section>
  );
}

function captionOf(chosen: Selection, seen: View): Caption | undefined {
  if (chosen.kind === "market") {
    const shares = Object.entries(seen.world.sharesBp[chosen.id] ?? {}).sort((a, b) => b[1] - a[1]);
    const [leader, shareBp] = shares[0] ?? ["", 0];
    return {
      name: nameOf("markets", chosen.id),
      line:
        shareBp > 0
          ? t("selected.market", { leader: startSentence(nationInSentence(leader)), share: percent(shareBp) })
          : t("selected.marketFree"),
    };
  }
  const nation = seen.nations[chosen.kind === "site" ? chosen.nation : chosen.id];
  if (!nation) return undefined;
  if (chosen.kind === "nation")
    return {
      name: nationName(nation.id),
      nation: nation.id,
      line: t("selected.nation", {
        online: gw(nation.onlineMW),
        adoption: percent(nation.adoptionMeanBp),
        score: scoreTold(seen.world, nation.score.totalBp),
      }),
      way: { panel: "nations", words: t("selected.details") },
    };
  const site = nation.sites[chosen.id];
  if (!site) return undefined;
  return {
    name: nameOf("sites", chosen.id),
    nation: nation.id,
    line: t("selected.site", {
      nation: nationName(nation.id),
      power: gw(sumOf(Object.values(site.plantsMW), (mw) => mw)),
      halls: gw(site.hallsMW),
    }),
    way: { panel: "places", words: t("selected.look") },
  };
}
