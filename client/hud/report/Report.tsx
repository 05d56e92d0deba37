import { useEffect } from "preact/hooks";
import type { GameEvent } from "../../../shared/state/events.ts";
import { showFilmAgain } from "../../actions/film.ts";
import { learnTurns, showMoment, whatOf } from "../../actions/moment.ts";
import { closeReport } from "../../actions/screen.ts";
import { isFilmOn, reel } from "../../store/film.ts";
import { isChronicleOpen, isOver, isReducedMotion, log, report, rules, view, viewBefore } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { AnswersGiven } from "../dilemma/AnswersGiven.tsx";
import type { ToldEvent } from "../explain/toldEvent.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { useLayer } from "../ui/useLayer.ts";
import { Changes } from "./Changes.tsx";
import { HeadlineRow } from "./HeadlineRow.tsx";
import { headlines } from "./headlines.ts";
import { OwnResult } from "./OwnResult.tsx";
import { Slips } from "./Slips.tsx";
import { Waterfalls } from "./Waterfalls.tsx";

/** What happened in a quarter, or in those since somebody was last here, calmly, while the map shows it. */
export function Report() {
  // The film comes first.
  const shown = isFilmOn.value ? undefined : report.value;
  const seen = view.value;
  const from = shown?.since ?? shown?.turn ?? 0;
  const turns = shown ? Array.from({ length: shown.turn - from + 1 }, (_, index) => from + index) : [];
  const told = turns.map((turn) => log.value.get(turn));
  const isKnown = told.every((events) => events !== undefined);
  useLayer(shown !== undefined, closeReport);
  useEffect(() => {
    if (shown && !isKnown) void learnTurns(from, shown.turn);
  }, [shown, isKnown, from]);
  if (!shown || !seen) return null;
  const startYear = rules.value?.scenario.startYear;
  const last = seen.world.turn - 1;
  const isOne = from === shown.turn;
  const title = isOne
    ? t("reportWords.title", { quarter: quarter(shown.turn, startYear) })
    : t("reportWords.since", { from: quarter(from, startYear), to: quarter(shown.turn, startYear) });
  return (
    <section class="card report" aria-label={title}>
      <header class="cardHead">
        <h2>{title}</h2>
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={closeReport}>
          <Glyph name="close" />
        </Button>
      </header>
      <div class="cardBody">
        {isOne && seen.world.threshold1Turn === shown.turn && <p class="reportDawn">{t("reportWords.day")}</p>}
        {isOne ? <OwnResult turn={shown.turn} /> : <Changes since={from} />}
        {isOne && isKnown && <Slips turn={shown.turn} />}
        {isKnown ? (
          <Told
            events={told.flatMap((events) => events ?? [])}
            turn={isOne ? shown.turn : undefined}
            what={shown.what}
          />
        ) : (
          <p class="muted">{t("reportWords.asking")}</p>
        )}
        {isOne && shown.turn === last && viewBefore.value && (
          <Disclosure summary={t("reportWords.whyMoved")}>
            <Waterfalls />
          </Disclosure>
        )}
      </div>
      <div class="cardActions">
        <Button kind="main" onClick={closeReport}>
          {isOver.value
            ? t("reportWords.result")
            : t("reportWords.close", { quarter: quarter(seen.world.turn, startYear) })}
        </Button>
        <Button
          kind="quiet"
          isIcon
          label={t("reportWords.earlier")}
          isDisabled={from === 0}
          onClick={() => showMoment({ turn: shown.turn - (isOne ? 1 : 0) })}
        >
          <Glyph name="back" />
        </Button>
        <Button
          kind="quiet"
          isIcon
          label={t("reportWords.later")}
          isDisabled={shown.turn >= last}
          onClick={() => showMoment({ turn: shown.turn + 1 })}
        >
          <Glyph name="forth" />
        </Button>
        {isOne && reel.value?.turn === shown.turn && (
          <Button kind="quiet" isIcon label={t("film.again")} onClick={() => showFilmAgain(isReducedMotion.value)}>
            <Glyph name="play" />
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => {
            isChronicleOpen.value = true;
          }}
        >
          {t("chronicle.title")}
        </Button>
      </div>
    </section>
  );
}

/** The headlines, one's own first, each saying why; the rest folded away. */
function Told({
  events,
  turn,
  what,
}: {
  events: readonly GameEvent[];
  turn: number | undefined;
  what: string | undefined;
}) {
  const me = view.value?.me;
  const { first, rest } = headlines(events, me);
  const isSought = (event: ToldEvent) => what !== undefined && whatOf(event) === what;
  return (
    <>
      {first.length === 0 && <p class="muted">{t("reportWords.quiet")}</p>}
      <ol class="headlines">
        {first.map((line, index) => (
          <HeadlineRow
            key={index}
            line={line}
            turn={turn}
            isOwn={me !== undefined && line.nations[0] === me}
            isExplained={line.event.nation === undefined || line.nations[0] === me}
            isSought={isSought(line.event)}
          />
        ))}
      </ol>
      <AnswersGiven events={events} />
      {rest.length > 0 && (
        <Disclosure
          summary={t("reportWords.all", { count: rest.length })}
          isOpen={rest.some(({ event }) => isSought(event))}
        >
          <ol class="headlines isSmall">
            {rest.map((line, index) => (
              <HeadlineRow key={index} line={line} turn={turn} isSought={isSought(line.event)} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
