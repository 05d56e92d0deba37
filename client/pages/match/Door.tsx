import { leaveFor } from "../../actions/address.ts";
import { settleNickname, whyNotNickname } from "../../actions/nickname.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { isSeatUnknown } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { awayInWords } from "../../words/refusal.ts";
import { Languages } from "../Languages.tsx";
import { NicknameField } from "../NicknameField.tsx";
import { SettingsButton } from "../SettingsButton.tsx";
import { spareName } from "../spareName.ts";
import type { Entrance } from "./useEntrance.ts";
import { seatName, WhoseSeat } from "./WhoseSeat.tsx";

const TITLES = { other: "door.whose", unknown: "door.noSuchSeat" } as const;

/** Whoever comes by a link says a name and sits down; who came for a seat is told what became of it. */
export function Door(props: Entrance & { code: string }) {
  const { linked } = props;
  const isAsked = linked?.kind === "other";
  const own = linked?.kind === "unknown" ? linked.own : undefined;
  return (
    <main class="door onNight">
      <form
        class="doorBody"
        onSubmit={(event) => {
          event.preventDefault();
          if (isAsked) return;
          settleNickname(spareName());
          props.enter(false);
        }}
      >
        <p class="muted">{t("door.code", { code: props.code })}</p>
        <h1>{t(linked === undefined || linked.kind === "free" ? "door.title" : TITLES[linked.kind])}</h1>
        {props.away && (
          <p class="note tone-binds" role="status">
            {awayInWords(props.away)}
          </p>
        )}
        {linked?.kind === "unknown" && (
          <p class="note tone-binds" role="status">
            {t(own ? "door.linkUnknown" : "door.linkUnknownNew")}
          </p>
        )}
        {linked === undefined && isSeatUnknown.value && (
          <p class="note tone-binds" role="status">
            {t("door.seatUnknown")}
          </p>
        )}
        {isAsked ? (
          <WhoseSeat linked={linked.linked} own={linked.own} onTake={props.takeLinked} />
        ) : (
          <Ways {...props} backTo={own && seatName(own)} />
        )}
        <div class="doorRest">
          <Button kind="quiet" onClick={() => leaveFor("/")}>
            {t("door.back")}
          </Button>
          <SettingsButton />
        </div>
        <Languages />
      </form>
    </main>
  );
}

/** @param backTo the seat that one holds here: it is not left for that of somebody new. */
function Ways({ isEntering, enter, backTo }: Entrance & { backTo: string | undefined }) {
  const cannotEnter = isEntering || (backTo === undefined && whyNotNickname.value !== undefined);
  const sitDown = backTo === undefined ? t("door.enter") : t("door.backTo", { seat: backTo });
  return (
    <>
      {backTo === undefined && <NicknameField />}
      <div class="doorActions">
        <Button kind="main" isLarge type="submit" isDisabled={cannotEnter}>
          {isEntering ? t("door.entering") : sitDown}
        </Button>
        {backTo === undefined && (
          <Button
            isLarge
            isDisabled={cannotEnter}
            onClick={() => {
              settleNickname(spareName());
              enter(true);
            }}
          >
            {t("door.watch")}
          </Button>
        )}
      </div>
    </>
  );
}
