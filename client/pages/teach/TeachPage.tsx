import "../../words/lesson.ts";
import "../../words/match.ts";
import { useEffect, useState } from "preact/hooks";
import type { Askable } from "../../../shared/content/askable.ts";
import { CHAT_MODES, type ChatMode } from "../../../shared/protocol/chat.ts";
import { type LessonOptions, proposedPace, whyNotFit } from "../../../shared/protocol/lesson.ts";
import { LEVELS, type Level } from "../../../shared/state/words.ts";
import { go } from "../../actions/address.ts";
import { learnOffers, offered } from "../../actions/scenarios.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Choice } from "../../hud/ui/Choice.tsx";
import { Note } from "../../hud/ui/Note.tsx";
import { Stepper } from "../../hud/ui/Stepper.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { openLesson } from "../../session/lesson.ts";
import { keepKey, ownLessons } from "../../session/linkKeys.ts";
import { whyNot } from "../../session/reach.ts";
import { listMatches } from "../../session/server.ts";
import { offer } from "../../store/table.ts";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { nameOf } from "../../words/terms.ts";
import { LevelNote } from "../LevelNote.tsx";
import { AskableChoice } from "./AskableChoice.tsx";
import { LineCheck } from "./LineCheck.tsx";
import { useDilemmas } from "./useDilemmas.ts";
import "./teach.css";

/** A teacher chooses a lesson: most of it is proposed. */
export function TeachPage() {
  const [scenario, setScenario] = useState("classroom");
  const [minutes, setMinutes] = useState(45);
  const [pace, setPace] = useState<{ turns?: number; timerSeconds?: number }>({});
  const [tables, setTables] = useState(4);
  const [nations, setNations] = useState(6);
  const [pupilsPerNation, setPerNation] = useState(2);
  const [isDuplicate, setDuplicate] = useState(true);
  const [chat, setChat] = useState<ChatMode>("phrases");
  const [hasMadeNames, setMadeNames] = useState(false);
  const [bots, setBots] = useState<Level>("sound");
  const [askable, setAskable] = useState<Askable | undefined>();
  const dilemmas = useDilemmas(scenario);
  const [isOpening, setOpening] = useState(false);
  /** Why it could not be opened, in words. */
  const [fault, setFault] = useState<string | undefined>();
  useEffect(() => void learnOffers(), []);
  useEffect(() => {
    void listMatches().then((found) => {
      if (found) offer.value = found;
    });
  }, []);
  const chosen = offered.value.find(({ id }) => id === scenario);
  const most = chosen?.nations ?? 12;
  const proposed = proposedPace(minutes, chosen?.turns ?? 10);
  const turns = pace.turns ?? proposed.turns;
  const timerSeconds = pace.timerSeconds ?? proposed.timerSeconds;
  const options: LessonOptions = {
    scenario, minutes, turns, timerSeconds, tables, nations: Math.min(nations, most), pupilsPerNation, isDuplicate, chat,
    hasMadeNames, bots, ...(askable ? { askable } : {}),
  }; // biome-ignore format: a list

  const server = offer.value;
  const unfit = server && whyNotFit(options, { tables: server.mostTables, nations: server.mostSeats });

  const open = async () => {
    setOpening(true);
    setFault(undefined);
    try {
      const { code, key } = await openLesson(options);
      keepKey("key", code, key);
      go(`/teach/${code}`);
    } catch (error) {
      setFault(refusalInWords(whyNot(error)));
    }
    setOpening(false);
  };

  return (
    <main class="teachPage">
      <header>
        <h1>{t("teach.title")}</h1>
        <p>{t("teach.about")}</p>
        <LineCheck />
      </header>
      <OwnLessons />
      <form
        class="createForm"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Choice
          label={t("teach.scenario")}
          value={scenario}
          options={offered.value.map(({ id }) => ({ value: id, label: nameOf("scenarios", id) }))}
          onChange={(next) => {
            setScenario(next);
            setPace({});
            // Another scenario may have others.
            setAskable(undefined);
          }}
        />
        <Stepper
          label={t("teach.minutes")}
          value={minutes}
          min={15}
          max={180}
          step={5}
          onChange={(next) => {
            setMinutes(next);
            setPace({});
          }}
        />
        <p class="small muted">
          {t("teach.proposed", {
            turns: proposed.turns,
            time: timeLeft(proposed.timerSeconds),
            play: Math.round((minutes * 2) / 3),
            debrief: minutes - Math.round((minutes * 2) / 3),
          })}
        </p>
        <Stepper
          label={t("teach.turns")}
          value={turns}
          min={4}
          max={24}
          step={1}
          onChange={(next) => setPace({ ...pace, turns: next })}
        />
        <Stepper
          label={t("teach.timer")}
          value={timerSeconds}
          min={0}
          max={600}
          step={15}
          onChange={(next) => setPace({ ...pace, timerSeconds: next })}
        />
        {timerSeconds === 0 && <p class="small muted">{t("teach.untimed")}</p>}
        <Stepper label={t("teach.tables")} value={tables} min={1} max={40} step={1} onChange={setTables} />
        <Stepper label={t("teach.nations")} value={options.nations} min={2} max={most} step={1} onChange={setNations} />
        <Stepper
          label={t("teach.perNation")}
          value={pupilsPerNation}
          min={1}
          max={5}
          step={1}
          onChange={setPerNation}
        />
        <p class="small muted">{t("teach.room", { pupils: tables * options.nations * pupilsPerNation })}</p>
        <Toggle label={t("teach.duplicate")} isOn={isDuplicate} onChange={setDuplicate} />
        <Choice
          label={t("teach.chat")}
          value={chat}
          options={CHAT_MODES.map((mode) => ({ value: mode, label: t(`teach.chats.${mode}`) }))}
          onChange={setChat}
        />
        <Toggle label={t("teach.madeNames")} isOn={hasMadeNames} onChange={setMadeNames} />
        <Choice
          label={t("teach.bots")}
          value={bots}
          options={LEVELS.map((level) => ({ value: level, label: t(`create.levels.${level}`) }))}
          onChange={setBots}
        />
        <LevelNote level={bots} />
        <AskableChoice key={scenario} dilemmas={dilemmas} askable={askable} onChange={setAskable} />
        {unfit ? <Note tone="binds">{refusalInWords(unfit)}</Note> : fault && <Note tone="binds">{fault}</Note>}
        <Button type="submit" kind="main" isLarge isDisabled={isOpening || unfit !== undefined}>
          {t(isOpening ? "teach.opening" : "teach.open")}
        </Button>
        <p class="small muted">{t("teach.privacy")}</p>
        <p class="boardActs">
          <Button kind="quiet" onClick={() => go("/pack")}>
            {t("teach.pack")}
          </Button>
          <Button kind="quiet" onClick={() => go("/privacy")}>
            {t("teach.kept")}
          </Button>
        </p>
      </form>
    </main>
  );
}

const MOST_SHOWN = 6;

/** Those whose teacher this browser is: their addresses alone lead back, since the browser keeps the keys. */
function OwnLessons() {
  const codes = ownLessons().slice(0, MOST_SHOWN);
  if (codes.length === 0) return null;
  return (
    <p class="boardActs ownLessons">
      {t("teach.own")}
      {codes.map((code) => (
        <Button key={code} kind="quiet" onClick={() => go(`/teach/${code}`)}>
          {t("board.title", { code })}
        </Button>
      ))}
    </p>
  );
}
