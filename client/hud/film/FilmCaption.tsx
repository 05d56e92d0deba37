import { film, takeOf } from "../../store/film.ts";
import { rules, view } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { captionOf } from "./captionOf.ts";
import "./film.css";

/** What the moment of the film says that is shown now; also to readers of the screen, who hear it as it comes. */
export function FilmCaption() {
  const showing = film.value;
  const take = showing && takeOf(showing);
  const caption = take && captionOf(take, view.value?.me, quarter(showing.reel.turn, rules.value?.scenario.startYear));
  return (
    <>
      {caption && (
        <div class="filmCaption" key={showing?.at} aria-hidden="true">
          <p class="filmHead">{caption.head}</p>
          {caption.lines.map((line) => (
            <p class="filmLine" key={line}>
              {line}
            </p>
          ))}
          {caption.more !== undefined && <p class="filmMore">{caption.more}</p>}
        </div>
      )}
      <p class="unseen" role="status">
        {caption && [`${caption.head}.`, ...caption.lines, caption.more].filter(Boolean).join(" ")}
      </p>
    </>
  );
}
