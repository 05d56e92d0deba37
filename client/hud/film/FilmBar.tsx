import { useRef } from "preact/hooks";
import { endFilm, holdFilm, stepFilm } from "../../actions/film.ts";
import { film, type Showing } from "../../store/film.ts";
import { isDay, rules } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Glyph, type GlyphName } from "../ui/Glyph.tsx";
import { FilmCaption } from "./FilmCaption.tsx";
import { useFilm } from "./useFilm.ts";

/** The film of a quarter: its words, how far it is, and the ways to hold it, to leaf through it and to skip it. */
export function FilmBar() {
  const bar = useRef<HTMLElement>(null);
  const showing = film.value;
  useFilm(bar, showing !== undefined);
  // Until the film itself comes to the dawn, the map is dark.
  const isNight = !isDay.value || (showing && !showing.isStills && isBeforeDawn(showing));
  return (
    <section
      ref={bar}
      class={`film ${isNight ? "onNight" : "onPaper"} ${showing ? "" : "isOver"}`}
      aria-label={showing && t("film.label", { quarter: quarter(showing.reel.turn, rules.value?.scenario.startYear) })}
    >
      <FilmCaption />
      {showing && (
        <div class="filmFoot">
          <ol class="filmPips" aria-hidden="true">
            {showing.reel.takes.map(({ lengthMs }, index) => (
              <li key={index} class={index < showing.at ? "isTold" : index === showing.at ? "isNow" : ""}>
                <span
                  style={{
                    animationDuration: `${lengthMs}ms`,
                    animationPlayState: showing.heldAt === undefined ? "running" : "paused",
                  }}
                />
              </li>
            ))}
          </ol>
          <div class="filmButtons">
            <FilmButton glyph="back" label={t("film.back")} act={() => stepFilm(-1)} isDisabled={showing.at === 0} />
            <FilmButton
              glyph={showing.heldAt === undefined ? "hold" : "play"}
              label={t(showing.heldAt === undefined ? "film.hold" : "film.goOn")}
              act={() => holdFilm()}
            />
            <FilmButton glyph="forth" label={t("film.next")} act={() => stepFilm(1)} />
            <button type="button" class="filmButton isNamed" onClick={endFilm}>
              {t("film.skip")}
              <Glyph name="skip" />
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const isBeforeDawn = ({ reel, at }: Showing): boolean => reel.takes.slice(at + 1).some(({ scene }) => scene === "dawn");

interface FilmButtonProps {
  glyph: GlyphName;
  label: string;
  act: () => void;
  isDisabled?: boolean;
}

const FilmButton = ({ glyph, label, act, isDisabled = false }: FilmButtonProps) => (
  <button type="button" class="filmButton" aria-label={label} title={label} disabled={isDisabled} onClick={act}>
    <Glyph name={glyph} />
  </button>
);
