import "../../words/lesson.ts";
import "../../words/match.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { whyNotName } from "../../../shared/protocol/cleaned.ts";
import { go } from "../../actions/address.ts";
import { LineAway } from "../../hud/line/LineAway.tsx";
import { LineEnded } from "../../hud/line/LineEnded.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { TextField } from "../../hud/ui/TextField.tsx";
import { comeBackToLesson, enterLesson, leaveLesson } from "../../session/lesson.ts";
import { forgetPupil, pupilToken } from "../../session/lessonKeys.ts";
import { keepSeat } from "../../session/seats.ts";
import { untilThere, whyAwayIn } from "../../session/untilThere.ts";
import { place } from "../../store/lesson.ts";
import { lessonLine, type WhyAway } from "../../store/line.ts";
import { notice } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { awayInWords } from "../../words/refusal.ts";
import { nationName } from "../../words/terms.ts";
import { Languages } from "../Languages.tsx";
import { Notice } from "../Notice.tsx";
import { SettingsButton } from "../SettingsButton.tsx";
import "./lesson.css";

/** Where pupils arrive and wait; from here they go to their table by themselves. */
export function LessonPage({ code }: { code: string }) {
  return code === "" ? <EnterCode /> : <InLesson code={code} />;
}

/** Who was only told where to go has the code still to say. */
function EnterCode() {
  const [code, setCode] = useState("");
  return (
    <main class="door onNight">
      <form
        class="doorBody"
        onSubmit={(event) => {
          event.preventDefault();
          go(`/c/${code.trim().toUpperCase()}`);
        }}
      >
        <h1>{t("lesson.title")}</h1>
        <TextField label={t("lesson.enterCode")} value={code} maxLength={12} onInput={setCode} />
        <div class="doorActions">
          <Button kind="main" isLarge type="submit" isDisabled={code.trim() === ""}>
            {t("lesson.come")}
          </Button>
        </div>
        <Languages />
      </form>
    </main>
  );
}

function InLesson({ code }: { code: string }) {
  const [name, setName] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [away, setAway] = useState<WhyAway | undefined>();
  const left = useRef<AbortController | undefined>(undefined);
  const fault = name.trim() === "" ? undefined : whyNotName(name);
  const attempt = async (nickname?: string) => {
    const refusal = await enterLesson({ code, ...(nickname ? { nickname } : {}) });
    // The secret of last time leads nowhere any more: one comes in as somebody new.
    if (refusal?.code === "noSeat") forgetPupil(code);
    const because = whyAwayIn(refusal);
    setAway(because);
    notice.value = because !== undefined || refusal?.code === "noSeat" ? undefined : refusal;
    return refusal;
  };
  const enter = async (nickname?: string) => {
    if (!left.current) return;
    setBusy(true);
    await untilThere(() => attempt(nickname), left.current.signal);
    setBusy(false);
  };
  useEffect(() => {
    const leaving = new AbortController();
    left.current = leaving;
    if (pupilToken(code) !== undefined) void enter();
    return () => {
      leaving.abort();
      leaveLesson();
    };
  }, [code]);

  const seen = place.value;
  const table = seen?.phase === "play" ? seen.table : undefined;
  useEffect(() => {
    if (!seen || table === undefined) return;
    // The secret of the lesson is that of the seat.
    keepSeat({ code: table, token: seen.token, roomId: table });
    go(`/m/${table}`);
  }, [table]);

  if (!seen)
    return (
      <main class="door onNight">
        <form
          class="doorBody"
          onSubmit={(event) => {
            event.preventDefault();
            void enter(name.trim());
          }}
        >
          <p class="muted">{t("lesson.code", { code })}</p>
          <h1>{t("lesson.title")}</h1>
          {away && (
            <p class="note tone-binds" role="status">
              {awayInWords(away)}
            </p>
          )}
          <TextField
            label={t("lesson.name")}
            value={name}
            fault={fault && t(`refusals.table.${fault}`)}
            autocomplete="nickname"
            onInput={setName}
          />
          <div class="doorActions">
            <Button kind="main" isLarge type="submit" isDisabled={isBusy || fault !== undefined}>
              {t("lesson.come")}
            </Button>
          </div>
          <div class="doorRest">
            <span />
            <SettingsButton />
          </div>
          <Languages />
        </form>
        <Notice />
      </main>
    );

  return (
    <main class="waitingRoom onNight">
      <LineAway state={lessonLine} onTry={() => void comeBackToLesson()} />
      <LineEnded state={lessonLine} onTakeBack={() => void comeBackToLesson()} />
      <p class="muted">{t("lesson.code", { code })}</p>
      <h1>{t("lesson.hello", { name: seen.name })}</h1>
      {seen.phase === "debrief" ? (
        <>
          <p>{t("lesson.debrief")}</p>
          {seen.table !== undefined && (
            <p>
              <Button
                onClick={() => {
                  if (seen.table === undefined) return;
                  keepSeat({ code: seen.table, token: seen.token, roomId: seen.table });
                  go(`/m/${seen.table}`);
                }}
              >
                {t("lesson.match")}
              </Button>
            </p>
          )}
        </>
      ) : (
        <p role="status">{seen.asks ? t("lesson.asks") : t("lesson.waiting", { count: seen.waiting })}</p>
      )}
      {seen.nation !== undefined && <p class="muted">{nationName(seen.nation)}</p>}
      <section class="waitingIntro">
        <h2>{t("lesson.intro.title")}</h2>
        {(["one", "two", "three", "four"] as const).map((part) => (
          <p key={part}>{t(`lesson.intro.${part}`)}</p>
        ))}
      </section>
      <Notice />
    </main>
  );
}
