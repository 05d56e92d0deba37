import { useEffect } from "preact/hooks";
import type { Table } from "../../../shared/protocol/table.ts";
import { askBeforeLeaving } from "../../actions/layers.ts";
import { askToLeave, giveSeatUp, isAskedToLeave, isPlaying, stay } from "../../actions/leaving.ts";
import { goToLobby } from "../../actions/matches.ts";
import { keepsNothing } from "../../device/storage.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Dialog } from "../../hud/ui/Dialog.tsx";
import { seat } from "../../store/table.ts";
import { t } from "../../words/index.ts";

/** Who goes back from a match that is being played is asked what is meant by it. */
export function LeaveMatch({ table }: { table: Table }) {
  const isAsking = isPlaying.value;
  useEffect(() => (isAsking ? askBeforeLeaving(askToLeave) : undefined), [isAsking]);
  useEffect(() => stay, []);
  if (!isAsking || !isAskedToLeave.value) return null;
  return (
    <Dialog title={t("leaving.title")} onClose={stay}>
      <div class="leaving">
        <p>{t(`leaving.${keepsNothing.value ? "unkept" : isAlone(table) ? "alone" : "others"}`)}</p>
        <div class="leavingWays">
          <Button kind="main" onClick={stay}>
            {t("leaving.stay")}
          </Button>
          <Button onClick={goToLobby}>{t(keepsNothing.value ? "leaving.lobby" : "leaving.lobbyKept")}</Button>
        </div>
        {/* The place of a pupil is the teacher's to give. */}
        {table.lesson === "" && (
          <div class="leavingForGood">
            <p class="small muted">{t("leaving.giveUpAbout")}</p>
            <Button kind="quiet" onClick={giveSeatUp}>
              {t("leaving.giveUp")}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** A turn of an hour and more is played over days, and waits for nobody. */
const WAITS_BELOW_SECONDS = 3_600;

/** Whether the match stands still while this person is away. */
const isAlone = ({ seats, timerSeconds, lesson }: Table): boolean =>
  lesson === "" &&
  timerSeconds < WAITS_BELOW_SECONDS &&
  Object.values(seats).every(({ isBot, nation }) => isBot || nation === seat.value?.nation);
