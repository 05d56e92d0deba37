import "../../words/lesson.ts";
import "../../words/match.ts";
import { useState } from "preact/hooks";
import { teach } from "../../actions/lesson.ts";
import { LineAway } from "../../hud/line/LineAway.tsx";
import { LineEnded } from "../../hud/line/LineEnded.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { TextField } from "../../hud/ui/TextField.tsx";
import { comeBackToLesson, deleteLesson, leaveLesson } from "../../session/lesson.ts";
import { carried, forgetKeys, keysOf } from "../../session/linkKeys.ts";
import { board } from "../../store/lesson.ts";
import { lessonLine } from "../../store/line.ts";
import { notice } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { Notice } from "../Notice.tsx";
import { BoardDilemmas } from "./BoardDilemmas.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { LessonLinks } from "./LessonLinks.tsx";
import { PupilTag } from "./PupilTag.tsx";
import { useKey } from "./useKey.ts";
import "./teach.css";

/** One screen for the teacher: who is here, every table, and what can be done with them. */
export function BoardPage({ code }: { code: string }) {
  const whyNot = useKey("key", code);
  const [deleting, setDeleting] = useState<"asked" | "done" | undefined>();
  const seen = board.value;
  const [key] = keysOf("key", code);

  if (deleting === "done") return <Plain words={t("board.deleted")} />;
  if (whyNot) return <Plain words={whyNot} />;
  if (!seen || key === undefined) return <Plain words={t("lobby.opening")} />;

  /** The board stays open: the class is still here. */
  const toDebrief = async () => {
    const page = window.open(`/teach/${code}/debrief${carried("key", key)}`, "_blank");
    await teach("debrief", {});
    page?.focus();
  };
  const waiting = seen.pupils.filter(({ table }) => table === undefined);
  const isPlaying = seen.phase !== "arrival";
  const areAllPaused = seen.tables.length > 0 && seen.tables.every(({ isPaused }) => isPaused);
  return (
    <main class="boardPage">
      <LineAway state={lessonLine} onTry={() => void comeBackToLesson()} />
      {/* Who deletes a lesson need not be told that it has ended. */}
      {deleting === undefined && <LineEnded state={lessonLine} onTakeBack={() => void comeBackToLesson()} />}
      <header class="boardHead">
        <div>
          <h1>{t("board.title", { code: seen.code })}</h1>
          <p class="muted">{t(`board.phases.${seen.phase}`)}</p>
        </div>
        <div class="boardActs">
          {seen.phase === "arrival" && (
            <Button kind="main" isDisabled={seen.pupils.length === 0} onClick={() => void teach("start", {})}>
              {t("board.start")}
            </Button>
          )}
          {isPlaying && (
            <>
              <Button onClick={() => void teach("pause", { isPaused: !areAllPaused })}>
                {t(areAllPaused ? "board.resumeAll" : "board.pauseAll")}
              </Button>
              <Button onClick={() => void teach("extend", { seconds: 60 })}>{t("board.extend")}</Button>
              <Button onClick={() => void teach("next", {})}>{t("board.nextAll")}</Button>
              <Button isPressed={seen.isFrozen} onClick={() => void teach("freeze", { isFrozen: !seen.isFrozen })}>
                {t(seen.isFrozen ? "board.unfreeze" : "board.freeze")}
              </Button>
            </>
          )}
          {isPlaying && <Button onClick={() => void toDebrief()}>{t("board.debrief")}</Button>}
        </div>
      </header>
      <LessonLinks code={seen.code} lessonKey={key} viewerKey={seen.viewerKey} isOpen={seen.phase === "arrival"} />
      {(waiting.length > 0 || seen.phase === "arrival") && (
        <section class="boardWaiting">
          <h2>{t("board.waiting")}</h2>
          {seen.pupils.length === 0 && <p class="muted">{t("board.nobody")}</p>}
          <ul class="pupilTags">
            {waiting.map((pupil) => (
              <PupilTag key={pupil.id} pupil={pupil} board={seen} />
            ))}
          </ul>
          {waiting.length > 0 && <Button onClick={() => void teach("seatAll", {})}>{t("board.seatAll")}</Button>}
        </section>
      )}
      <BoardDilemmas board={seen} />
      <div class="boardTables">
        {Array.from({ length: isPlaying ? seen.tables.length : seen.options.tables }, (_, number) => (
          <BoardTable key={number} number={number} board={seen} />
        ))}
      </div>
      {isPlaying && <Message />}
      <Delete
        onDelete={async () => {
          setDeleting("asked");
          const refusal = await deleteLesson(code, key);
          notice.value = refusal;
          setDeleting(refusal ? undefined : "done");
          if (refusal) return;
          leaveLesson();
          forgetKeys(code);
        }}
      />
      <Notice />
    </main>
  );
}

function Plain({ words }: { words: string }) {
  return (
    <main class="boardPage">
      <p class="muted" role="status">
        {words}
      </p>
    </main>
  );
}

function Message() {
  const [words, setWords] = useState("");
  return (
    <form
      class="boardMessage"
      onSubmit={(event) => {
        event.preventDefault();
        void teach("say", { text: words });
        setWords("");
      }}
    >
      <TextField label={t("board.sayLabel")} value={words} maxLength={300} onInput={setWords} />
      <Button type="submit" isDisabled={words.trim() === ""}>
        {t("board.say")}
      </Button>
    </form>
  );
}

function Delete({ onDelete }: { onDelete: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <p>
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {t("board.delete")}
        </Button>
      </p>
    );
  return (
    <p class="boardActs">
      <Button onClick={() => void onDelete()}>{t("board.deleteSure")}</Button>
      <Button kind="quiet" onClick={() => setAsked(false)}>
        {t("board.no")}
      </Button>
    </p>
  );
}
