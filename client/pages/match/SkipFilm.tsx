import { isFilmPlaying, skipFilm } from "../../actions/film.ts";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { t } from "../../words/index.ts";

/** While the map tells the last quarter: the way to see at once how it stands now. */
export function SkipFilm() {
  if (!isFilmPlaying.value) return null;
  return (
    <button type="button" class="skipFilm" title={t("overlays.skipAbout")} onClick={skipFilm}>
      {t("overlays.skip")}
      <Glyph name="skip" />
    </button>
  );
}
