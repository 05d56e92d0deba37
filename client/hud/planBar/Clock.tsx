import { table } from "../../store/store.ts";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { useNow } from "./useNow.ts";

const URGENT_SECONDS = 20;

/** The time that is left of the turn; nothing where the match has no clock. */
export function Clock() {
  const deadline = table.value?.deadline ?? 0;
  const now = useNow(deadline > 0);
  if (table.value?.isPaused) return <span class="small muted">{t("plan.paused")}</span>;
  if (deadline === 0 || now === undefined) return null;
  const seconds = (deadline - now) / 1_000;
  return (
    <strong class={`clock ${seconds < URGENT_SECONDS ? "isUrgent" : ""}`} title={t("plan.timeLeft")}>
      {timeLeft(seconds)}
    </strong>
  );
}
