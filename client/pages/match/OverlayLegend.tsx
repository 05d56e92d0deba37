import { isMeasured, OVERLAY_HUE, OVERLAY_STEPS } from "../../store/overlayScale.ts";
import { isDay, overlay } from "../../store/store.ts";
import { count } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { overlayFigure } from "../../words/overlayFigure.ts";

/** What the strengths of the overlay's colour stand for; each step from this figure on. */
export function OverlayLegend() {
  const shown = overlay.value;
  if (shown === "none") return null;
  if (!isMeasured(shown))
    return (
      <section class="overlayLegend" aria-label={t(`overlays.${shown}`)}>
        <p>{t(`overlays.about.${shown}`)}</p>
      </section>
    );
  const hue = OVERLAY_HUE[shown][isDay.value ? "day" : "night"];
  return (
    <section class="overlayLegend" aria-label={t(`overlays.about.${shown}`)}>
      <p>{t(`overlays.about.${shown}`)}</p>
      <ol>
        {OVERLAY_STEPS[shown].map(({ from, strength }) => (
          <li key={from}>
            <span class="overlayStep" style={{ background: hue, opacity: strength }} aria-hidden="true" />
            {from === 0 ? count(0) : overlayFigure(shown, from)}
          </li>
        ))}
      </ol>
      {shown === "reach" && <p class="overlayMarkets">{t("overlays.markets")}</p>}
    </section>
  );
}
