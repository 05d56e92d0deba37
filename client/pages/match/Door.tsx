import { go } from "../../actions/address.ts";
import { settleNickname, whyNotNickname } from "../../actions/nickname.ts";
import { Button } from "../../hud/ui/Button.tsx";
import type { WhyAway } from "../../store/line.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { NicknameField } from "../NicknameField.tsx";
import { SettingsButton } from "../SettingsButton.tsx";
import { spareName } from "../spareName.ts";

interface DoorProps {
  code: string;
  isEntering: boolean;
  /** Why there is no line to the server; the page tries again by itself. */
  away: WhyAway | undefined;
  onEnter: (watch: boolean) => void;
}

/** Whoever comes by a link says a name and sits down. */
export function Door(props: DoorProps) {
  const enter = (watch: boolean) => {
    settleNickname(spareName());
    props.onEnter(watch);
  };
  const cannotEnter = props.isEntering || whyNotNickname.value !== undefined;
  return (
    <main class="door onNight">
      <form
        class="doorBody"
        onSubmit={(event) => {
          event.preventDefault();
          enter(false);
        }}
      >
        <p class="muted">{t("door.code", { code: props.code })}</p>
        <h1>{t("door.title")}</h1>
        {props.away && (
          <p class="note tone-binds" role="status">
            {refusalInWords({ code: props.away })} {t("line.comesBack")}
          </p>
        )}
        <NicknameField />
        <div class="doorActions">
          <Button kind="main" isLarge type="submit" isDisabled={cannotEnter}>
            {props.isEntering ? t("door.entering") : t("door.enter")}
          </Button>
          <Button isLarge isDisabled={cannotEnter} onClick={() => enter(true)}>
            {t("door.watch")}
          </Button>
        </div>
        <div class="doorRest">
          <Button kind="quiet" onClick={() => go("/")}>
            {t("door.back")}
          </Button>
          <SettingsButton />
        </div>
      </form>
    </main>
  );
}
