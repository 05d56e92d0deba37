import { comeBack } from "../../actions/matches.ts";
import { connection } from "../../store/store.ts";
import { closedBecause } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";

/** Says nothing while all is well. */
export function ConnectionState() {
  const state = connection.value;
  if (state === "online") return null;
  return (
    <p class="connection" role="status">
      {t(state === "lost" && closedBecause.value ? `bar.closed.${closedBecause.value}` : `bar.connection.${state}`)}
      {state === "lost" && !closedBecause.value && <Button onClick={() => void comeBack()}>{t("bar.again")}</Button>}
    </p>
  );
}
