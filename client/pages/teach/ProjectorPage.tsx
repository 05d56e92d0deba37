import "../../words/lesson.ts";
import "../../style/match.css";
import "../../words/match.ts";
import { useEffect } from "preact/hooks";
import { comeBack, leaveTable } from "../../actions/matches.ts";
import { eventWords } from "../../hud/explain/eventWords.ts";
import { FilmCaption } from "../../hud/film/FilmCaption.tsx";
import { LineAway } from "../../hud/line/LineAway.tsx";
import { LineEnded } from "../../hud/line/LineEnded.tsx";
import { ranking, scoreTold } from "../../hud/ranking.ts";
import { headlines } from "../../hud/report/headlines.ts";
import { accentOf, Swatch } from "../../hud/ui/Swatch.tsx";
import { comeBackToLesson } from "../../session/lesson.ts";
import { keysOf } from "../../session/linkKeys.ts";
import { loadSession } from "../../session/load.ts";
import { isFilmOn } from "../../store/film.ts";
import { shown } from "../../store/lesson.ts";
import { lessonLine, line } from "../../store/line.ts";
import { events, isDay, rules, view } from "../../store/store.ts";
import { percent, points, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { EyesUp } from "../lesson/EyesUp.tsx";
import { WorldMap } from "../match/WorldMap.tsx";
import { DilemmaOnScreen } from "./DilemmaOnScreen.tsx";
import { useKey } from "./useKey.ts";
import "./teach.css";

const MOST_NEWS = 4;
const TRY_AGAIN_MS = 4_000;

const comeBackHere = () => {
  if (lessonLine.value.is === "away") void comeBackToLesson();
  if (line.value.is === "away") void comeBack();
};

const takeBackHere = () => {
  if (lessonLine.value.is === "ended") void comeBackToLesson();
  if (line.value.is === "ended") void comeBack();
};

/** A table for the whole room to see, from ten metres and without controls. */
export function ProjectorPage({ code }: { code: string }) {
  const whyNot = useKey("view", code);
  const seen = shown.value;
  const table = seen?.table;
  const [viewerKey] = seen ? keysOf("view", code) : [];

  useEffect(() => {
    if (table === undefined || viewerKey === undefined) return undefined;
    // Once there, it comes back by the line to the match; the first time is tried here, for as long as it takes.
    let isGone = false;
    const watch = async () => {
      const { join } = await loadSession();
      if (!isGone) await join(table, { nickname: "-", watch: true, token: viewerKey });
    };
    const tryOn = (): void =>
      void watch().catch(() => {
        if (!isGone) setTimeout(tryOn, TRY_AGAIN_MS);
      });
    tryOn();
    return () => {
      isGone = true;
      leaveTable(table);
    };
  }, [table, viewerKey]);

  if (whyNot)
    return (
      <main class="projector onNight">
        <p class="projectorNews" role="status">
          {whyNot}
        </p>
      </main>
    );
  if (seen?.isFrozen) {
    const { dilemma = "", raised = 0, hands } = seen.discussed ?? {};
    const looked = rules.value?.dilemmas.get(dilemma);
    return looked ? <DilemmaOnScreen dilemma={looked} raised={raised} hands={hands} /> : <EyesUp />;
  }
  const world = view.value?.world;
  const startYear = rules.value?.scenario.startYear;
  return (
    <main class={`planning projector onNight ${isDay.value ? "isDay" : ""}`}>
      <LineAway state={lessonLine.value.is === "away" ? lessonLine : line} onTry={comeBackHere} />
      <LineEnded state={lessonLine.value.is === "ended" ? lessonLine : line} onTakeBack={takeBackHere} />
      <WorldMap />
      <header class="projectorHead">
        <strong>{t("projector.title", { number: (seen?.number ?? 0) + 1 })}</strong>
        {world && <span>{quarter(world.turn, startYear)}</span>}
        {world && (
          <span>
            {t("bar.clock")}{" "}
            {world.threshold1Turn === undefined
              ? t("bar.clockBand", {
                  low: percent(world.clock.lowBp, 0),
                  high: percent(Math.min(10_000, world.clock.highBp), 0),
                })
              : t("bar.clockCrossed", { quarter: quarter(world.threshold1Turn, startYear) })}
          </span>
        )}
        {world && (
          <span>
            {t("bar.risk")} {points(world.riskBp)}
          </span>
        )}
        <span class="projectorJoin muted">{t("projector.join", { address: `${location.host}/c`, code })}</span>
      </header>
      {view.value ? (
        <>
          <section class="projectorRace">
            <h2>{t("projector.race")}</h2>
            <ol>
              {ranking(view.value.nations).map(({ id, score: { totalBp } }) => (
                <li key={id}>
                  <Swatch nation={id} />
                  {nationName(id)}
                  <strong>{scoreTold({ turn: world?.turn ?? 0 }, totalBp)}</strong>
                  <span class="raceBar" aria-hidden="true">
                    <span style={{ width: `${Math.min(100, totalBp / 150)}%`, background: accentOf(id) }} />
                  </span>
                </li>
              ))}
            </ol>
          </section>
          <section class="projectorNews">
            <h2>{t("projector.news")}</h2>
            <ul>
              {headlines(events.value, undefined)
                .first.slice(0, MOST_NEWS)
                .map((line, index) => (
                  <li key={`${index}${line.event.kind}`}>{eventWords(line.event, line)}</li>
                ))}
            </ul>
          </section>
        </>
      ) : (
        <p class="projectorNews">{t("projector.wait")}</p>
      )}
      <div class={isFilmOn.value ? "film" : undefined}>
        <FilmCaption />
      </div>
    </main>
  );
}
