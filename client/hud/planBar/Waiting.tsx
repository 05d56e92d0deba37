import { table } from "../../store/store.ts";
import { list } from "../../words/format.ts";
import { t } from "../../words/index.ts";

const MOST_NAMES = 3;

/** Who is still planning. */
export function Waiting() {
  const known = table.value;
  if (!known) return null;
  const open = Object.values(known.seats).filter((seat) => seat.name !== "" && !seat.isBot && !seat.isLocked);
  if (open.length === 0) return <p class="muted">{t("plan.resolving")}</p>;
  const names = open.slice(0, MOST_NAMES).map(({ name }) => name);
  if (open.length > MOST_NAMES) names.push(t("plan.andMore", { count: open.length - MOST_NAMES }));
  return <p class="muted">{t("plan.waitingFor", { names: list(names) })}</p>;
}
