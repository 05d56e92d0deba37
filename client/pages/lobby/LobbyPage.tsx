import { useEffect, useRef, useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { createMatch, hasSeats, learn, type MatchWishes, playNow, stopEntering } from "../../actions/matches.ts";
import { settleNickname, whyNotNickname } from "../../actions/nickname.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { Note } from "../../hud/ui/Note.tsx";
import { offer } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { Languages } from "../Languages.tsx";
import { loadMatch, loadMatchWhenIdle } from "../match/load.ts";
import { NicknameField } from "../NicknameField.tsx";
import { Notice } from "../Notice.tsx";
import { SettingsButton } from "../SettingsButton.tsx";
import { spareName } from "../spareName.ts";
import { CreateForm } from "./CreateForm.tsx";
import { Globe } from "./Globe.tsx";
import { JoinByCode } from "./JoinByCode.tsx";
import { OpenMatches } from "./OpenMatches.tsx";

/** For those who have any, with the names of nations, which the lobby does without. */
const YourSeats = lazily(async () => (await import("./YourSeats.tsx")).YourSeats);

/** Whoever has waited for so long is offered to stop. */
const LONG_MS = 4_000;

/** The cover of the atlas, and the ways into a match. */
export function LobbyPage() {
  const [isBusy, setBusy] = useState(false);
  const [isLong, setLong] = useState(false);
  /** Of the attempts to open a match: what was begun for an older one comes to nothing. */
  const attempt = useRef(0);
  useEffect(loadMatchWhenIdle, []);
  useEffect(() => {
    setLong(false);
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  const trouble = offer.value?.trouble;

  const whileBusy = async (work: () => Promise<unknown>) => {
    attempt.current += 1;
    const own = attempt.current;
    setBusy(true);
    settleNickname(spareName());
    if ((await loadMatch()) && own === attempt.current) await work();
    if (own === attempt.current) setBusy(false);
  };
  const stop = () => {
    attempt.current += 1;
    stopEntering();
    setBusy(false);
  };

  const cannotPlay = isBusy || trouble !== undefined || whyNotNickname.value !== undefined;
  return (
    <main class="lobby">
      <section class="cover onNight">
        <Globe />
        <SettingsButton />
        <div class="coverText">
          <h1 class="coverTitle">{t("lobby.title")}</h1>
          <p class="coverLine">{t("lobby.line")}</p>
          <form
            class="coverPlay"
            onSubmit={(event) => {
              event.preventDefault();
              void whileBusy(playNow);
            }}
          >
            <NicknameField />
            <Button kind="main" isLarge type="submit" isDisabled={cannotPlay}>
              {isBusy ? t("lobby.opening") : t("lobby.playNow")}
            </Button>
            {isLong && <Button onClick={stop}>{t("lobby.stop")}</Button>}
          </form>
          {trouble ? (
            <div class="coverNote">
              <Note tone="binds">{refusalInWords({ code: trouble })}</Note>
            </div>
          ) : (
            <p class="coverNote muted">{t("lobby.playNowNote")}</p>
          )}
          <p class="coverLearn">
            <Button isDisabled={cannotPlay} onClick={() => void whileBusy(learn)}>
              {t("lobby.learn")}
            </Button>
            <span class="muted small">{t("lobby.learnNote")}</span>
          </p>
        </div>
      </section>
      <div class="lobbyPaper">
        <div class="lobbyColumns">
          <section>
            {hasSeats() && <YourSeats />}
            <h2>{t("lobby.openMatches")}</h2>
            <OpenMatches />
            <JoinByCode />
          </section>
          <section>
            <h2>{t("lobby.create")}</h2>
            <CreateForm
              isBusy={cannotPlay}
              onCreate={(wishes: MatchWishes) => void whileBusy(() => createMatch(wishes))}
            />
          </section>
        </div>
        <footer class="lobbyFoot small muted">
          <p>
            <Button kind="quiet" onClick={() => go("/encyclopedia")}>
              {t("encyclopedia.title")}
            </Button>
            <Button kind="quiet" onClick={() => go("/teach")}>
              {t("lobby.teach")}
            </Button>
          </p>
          <Languages />
          {t("lobby.foot")}
        </footer>
      </div>
      <Notice />
    </main>
  );
}
