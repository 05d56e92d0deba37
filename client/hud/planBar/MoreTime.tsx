import { whyNotMoreTime } from "../../../shared/protocol/waiting.ts";
import { takeMoreTime } from "../../actions/table.ts";
import { table, view } from "../../store/store.ts";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";
import { useNow } from "./useNow.ts";

/** One's own time, to be added to a turn that is too short; it is offered when the turn's last third begins. */
export function MoreTime() {
  const known = table.value;
  const me = view.value?.me;
  const isPossible = known !== undefined && me !== undefined && !whyNotMoreTime(known, me);
  const now = useNow(isPossible);
  if (!isPossible || now === undefined || known.deadline - now > (known.timerSeconds * 1_000) / 3) return null;
  const more = timeLeft((known.seats[me]?.moreMs ?? 0) / 1_000);
  return (
    <Button kind="quiet" label={t("plan.moreTimeAbout", { more })} onClick={() => void takeMoreTime()}>
      {t("plan.moreTime", { more })}
    </Button>
  );
}
