import type { Seat } from "../../../shared/protocol/table.ts";
import { awaited, goingOn, whyNotGoOn } from "../../../shared/protocol/waiting.ts";
import { wishToGoOn } from "../../actions/table.ts";
import { table, view } from "../../store/store.ts";
import { list, timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";
import { useNow } from "./useNow.ts";

const MOST_NAMES = 3;

/** Who is still planning or away, and the wish to go on without them. */
export function Waiting() {
  const known = table.value;
  const open = known ? awaited(known.seats) : [];
  const now = useNow(open.some(({ awaitedUntil }) => awaitedUntil > 0));
  if (!known) return null;
  if (open.length === 0) return <p class="muted">{t("plan.resolving")}</p>;
  const called = ({ name, awaitedUntil, isConnected }: Seat) =>
    isConnected
      ? name
      : awaitedUntil > 0 && now !== undefined
        ? t("plan.awayFor", { name, time: timeLeft((awaitedUntil - now) / 1_000) })
        : t("plan.away", { name });
  const names = open.slice(0, MOST_NAMES).map(called);
  if (open.length > MOST_NAMES) names.push(t("plan.andMore", { count: open.length - MOST_NAMES }));
  return (
    <>
      <p class="muted">{t("plan.waitingFor", { names: list(names) })}</p>
      <GoOn />
    </>
  );
}

function GoOn() {
  const known = table.value;
  const me = view.value?.me;
  if (!known || me === undefined || whyNotGoOn(known, me)) return null;
  const { votes, needed } = goingOn(known.seats);
  const isWanted = known.seats[me]?.wantsOn === true;
  return (
    <Button
      kind="quiet"
      {...(isWanted ? {} : { label: t("plan.goOnAbout", { votes, needed }) })}
      onClick={() => void wishToGoOn(!isWanted)}
    >
      {t(isWanted ? "plan.goOnWanted" : "plan.goOn", { votes, needed })}
    </Button>
  );
}
