import { holdFilm, isFilmHeld, isFilmPlaying, skipFilm } from "../../actions/film.ts";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { t } from "../../words/index.ts";

/** While the map tells the last quarter: the ways to hold it, and to see at once how it stands now. */
export function SkipFilm() {
  if (!isFilmPlaying.value) return null;
  const isHeld = isFilmHeld.value;
  return (
    <>
      <button type="button" class="skipFilm" aria-pressed={isHeld} onClick={holdFilm}>
        {t(isHeld ? "overlays.goOn" : "overlays.hold")}
        <Glyph name={isHeld ? "play" : "hold"} />
      </button>
      <button type="button" class="skipFilm" title={t("overlays.skipAbout")} onClick={skipFilm}>
        {t("overlays.skip")}
        <Glyph name="skip" />
      </button>
    </>
  );
}
