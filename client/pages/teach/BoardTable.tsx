import { useState } from "preact/hooks";
import type { LessonMessages } from "../../../shared/protocol/lesson.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { teach } from "../../actions/lesson.ts";
import { lineWords } from "../../hud/explain/chatWords.ts";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { useNow } from "../../hud/planBar/useNow.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Disclosure } from "../../hud/ui/Disclosure.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { DRAGGED, PupilTag } from "./PupilTag.tsx";

/** One table: its quarter and clock, who leads which nation, and who has locked. */
export function BoardTable({ number, board }: { number: number; board: LessonMessages["board"] }) {
  const table = board.tables[number];
  const [isOver, setOver] = useState(false);
  const now = useNow((table?.deadline ?? 0) > 0);
  const pupils = board.pupils.filter((pupil) => pupil.table === number);
  const led = board.nations.filter((nation) => pupils.some((pupil) => pupil.nation === nation));

  const state = !table
    ? ""
    : table.isOfOtherRules
      ? t("board.otherRules")
      : table.phase === "finished"
        ? t("board.finished")
        : [
            t("board.quarter", { turn: table.turn + 1, turns: table.turns }),
            table.isPaused
              ? t("board.paused")
              : table.deadline > 0 && now !== undefined
                ? timeLeft((table.deadline - now) / 1_000)
                : "",
          ]
            .filter(Boolean)
            .join(" · ");

  const drop = (event: DragEvent, nation?: NationId) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const pupil = event.dataTransfer?.getData(DRAGGED);
    if (pupil) void teach("seat", { pupil, table: number, ...(nation === undefined ? {} : { nation }) });
  };

  return (
    // Dropping is one way of doing what each pupil's own menu does.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <section
      class={`boardTable ${isOver ? "isOver" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => drop(event)}
    >
      <header>
        <h2>{t("board.table", { number: number + 1 })}</h2>
        <span class="small muted">{state}</span>
      </header>
      <ul class="boardSeats">
        {led.map((nation) => {
          const seat = table?.seats.find((one) => one.nation === nation);
          return (
            <li key={nation} onDragOver={(event) => event.preventDefault()} onDrop={(event) => drop(event, nation)}>
              <span class="boardNation">
                <Swatch nation={nation} /> {nationName(nation)}
                {seat?.isLocked && (
                  <span class="boardLock">
                    <Glyph name="lock" />
                    <span class="unseen">{t("board.locked")}</span>
                  </span>
                )}
              </span>
              {seat?.asked !== undefined && (
                <span class="small muted">{t("board.asked", { title: nameOf("dilemmas", seat.asked) })}</span>
              )}
              <ul class="pupilTags">
                {pupils
                  .filter((pupil) => pupil.nation === nation)
                  .map((pupil) => (
                    <PupilTag
                      key={pupil.id}
                      pupil={pupil}
                      board={board}
                      at={seat?.pupils.find(({ id }) => id === pupil.id)}
                    />
                  ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {table && table.talk.length > 0 && (
        <Disclosure summary={t("board.talk", { count: table.talk.length })}>
          <ol class="chatLines">
            {table.talk.map((line, index) => (
              <li key={index}>
                <p class="small muted">
                  {t("board.talkLine", {
                    name: line.name,
                    nation: nationName(line.nation),
                    to: nationInSentence(line.to),
                  })}
                </p>
                <p>{lineWords(line)}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {table && table.phase === "planning" && (
        <div class="boardActs">
          <Button kind="quiet" onClick={() => void teach("pause", { table: number, isPaused: !table.isPaused })}>
            {t(table.isPaused ? "board.resume" : "board.pause")}
          </Button>
          <Button kind="quiet" onClick={() => void teach("extend", { table: number, seconds: 60 })}>
            {t("board.extend")}
          </Button>
          <Button kind="quiet" onClick={() => void teach("next", { table: number })}>
            {t("board.next")}
          </Button>
        </div>
      )}
      {table && (
        <div class="boardActs">
          <Button kind="quiet" isPressed={board.shown === number} onClick={() => void teach("show", { table: number })}>
            {t(board.shown === number ? "board.shown" : "board.show")}
          </Button>
          {board.tables.length > 1 && pupils.length > 0 && (
            <Button kind="quiet" onClick={() => void teach("merge", { table: number })}>
              {t("board.merge")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
