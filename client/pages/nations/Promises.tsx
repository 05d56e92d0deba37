import { useEffect } from "preact/hooks";
import type { NationId } from "../../../shared/state/words.ts";
import { learnTurns } from "../../actions/moment.ts";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { log, rules, view } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { promisesOf } from "./promisesOf.ts";

/** Promises that a nation broke, as everybody saw, and those that it kept to us. */
export function Promises({ nation }: { nation: NationId }) {
  const over = view.value?.world.turn ?? 0;
  useEffect(() => {
    if (over > 0) void learnTurns(0, over - 1);
  }, [over]);
  const promises = promisesOf(log.value, nation);
  const startYear = rules.value?.scenario.startYear;
  return (
    <div class="promises">
      <h4>{t("nationsPage.promises")}</h4>
      {promises.length === 0 && <p class="small muted">{t("nationsPage.noPromises")}</p>}
      <ul>
        {promises.map(({ turn, other, isKept }) => (
          <li key={`${turn}${other}${isKept}`} class={isKept ? "isKept" : "isBroken"}>
            {t(isKept ? "nationsPage.promiseKept" : "nationsPage.promiseBroken", {
              nation: nationInSentence(other),
              quarter: quarter(turn, startYear),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
