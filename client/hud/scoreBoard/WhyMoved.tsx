import { useEffect } from "preact/hooks";
import type { NationId } from "../../../shared/state/words.ts";
import { learnTurns } from "../../actions/moment.ts";
import { rules } from "../../store/store.ts";
import { pointsSignedTenth, pointsTenth, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { stepName } from "./stepName.ts";
import { waterfallOf } from "./waterfallOf.ts";
import "./scoreBoard.css";

/** "129 → 112 because": how a nation's score came from one quarter's end to the next, and what of it was its own doing. */
export function WhyMoved({ nation, turn }: { nation: NationId; turn: number }) {
  useEffect(() => {
    if (turn >= 0) void learnTurns(turn, turn);
  }, [turn]);
  const fall = turn < 0 ? undefined : waterfallOf(nation, turn);
  if (!fall) return turn < 0 ? <p class="small muted">{t("scoreMoved.none")}</p> : null;
  const { fromBp, toBp, steps } = fall;
  const most = Math.max(...steps.map(({ byBp }) => Math.abs(byBp)), 1);
  return (
    <section class="whyMoved">
      <p class="explanationTitle">
        {t("scoreMoved.title", { from: pointsTenth(fromBp), to: pointsTenth(toBp) })}
        <span class="small muted"> {quarter(turn, rules.value?.scenario.startYear)}</span>
      </p>
      {steps.length === 0 ? (
        <p class="small muted">{t("scoreMoved.unknown")}</p>
      ) : (
        <>
          <ol class="whySteps">
            {steps.map(({ id, byBp, parts }) => (
              <li key={id}>
                <span>{stepName(id)}</span>
                <span class="whyBar" aria-hidden="true">
                  <span
                    class={`waterfallBar ${byBp < 0 ? "isLess" : "isMore"}`}
                    style={{ inlineSize: `${(100 * Math.abs(byBp)) / most}%` }}
                  />
                </span>
                <strong>{pointsSignedTenth(byBp)}</strong>
                {parts && (
                  <span class="whyParts small muted">
                    {t("scoreMoved.parts", {
                      nation: nationName(nation),
                      own: pointsSignedTenth(parts.ownBp),
                      par: pointsSignedTenth(parts.parBp),
                    })}
                  </span>
                )}
              </li>
            ))}
          </ol>
          <p class="small muted">{t("scoreMoved.parAbout")}</p>
        </>
      )}
    </section>
  );
}
