import type { Position } from "../../../../shared/state/position.ts";
import { offeredM, type Promised, promisesOf } from "../../../../shared/view/promises.ts";
import { list, money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { thingWords } from "../../explain/chatWords.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { Note } from "../../ui/Note.tsx";

/** What deals bind us to and our open offers would, with what it costs. */
export function Promises({ at, leftM }: { at: Position; leftM: number }) {
  const promises = promisesOf(at);
  if (promises.length === 0) return null;
  const wouldTakeM = offeredM(promises);
  return (
    <>
      <h4>{t("ministries.ledger.promises")}</h4>
      <ul class="ledgerPromises">
        {promises.map((promised, index) => (
          <li key={index}>
            {whatWords(promised)} <span class="muted small">{costWords(promised).join(" ")}</span>
          </li>
        ))}
      </ul>
      {wouldTakeM > leftM && (
        <Note tone="binds">
          {t("ministries.ledger.offersTooMuch", { cost: money(wouldTakeM), left: money(leftM) })}
        </Note>
      )}
      <p class="muted small">{t("ministries.foreign.dealsAbout")}</p>
    </>
  );
}

/** Given once, it is not given for a time. */
const isOnce = ({ clauses }: Promised): boolean => clauses.every(({ kind }) => kind === "money" || kind === "chips");

function whatWords(promised: Promised): string {
  const { to, clauses, quarters, isOffered } = promised;
  const said = { nation: nationInSentence(to), what: list(clauses.map(thingWords)) };
  if (clauses.length === 0) return t("ministries.ledger.halfOfSite", said);
  if (isOnce(promised)) return t(isOffered ? "ministries.ledger.offeredOnce" : "ministries.ledger.owedOnce", said);
  return t(isOffered ? "ministries.ledger.offered" : "ministries.ledger.owed", { ...said, count: quarters });
}

/** What is not said by the money itself that is promised. */
function costWords({ clauses, atOnceM, foregoneM }: Promised): string[] {
  const isMoneyAlone = clauses.length > 0 && clauses.every(({ kind }) => kind === "money" || kind === "moneyPerTurn");
  return [
    ...(atOnceM > 0 && !isMoneyAlone ? [t("ministries.ledger.takesAtOnce", { cost: money(atOnceM) })] : []),
    ...(foregoneM > 0 ? [t("ministries.ledger.wouldFetch", { cost: money(foregoneM) })] : []),
  ];
}
