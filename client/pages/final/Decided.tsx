import type { Nation } from "../../../shared/state/state.ts";
import type { View } from "../../../shared/view/view.ts";
import type { WeighedMatch } from "../../forecast/weigh.ts";
import { MomentLink } from "../../hud/explain/MomentLink.tsx";
import { nationInSentence, startSentence } from "../../hud/explain/nationInSentence.ts";
import { orderWords } from "../../hud/explain/orderWords.ts";
import { ranking } from "../../hud/ranking.ts";
import { stepName } from "../../hud/scoreBoard/stepName.ts";
import { history, rules } from "../../store/store.ts";
import { addingUp } from "../../words/addingUp.ts";
import { pointsSignedTenth, pointsTenth, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { leadsIn, marginBp, marginsOf } from "./leads.ts";

/** Less than a tenth of a point is nothing that a score would show. */
const FELT_BP = 10;

interface DecidedProps {
  view: View;
  /** Undefined while the match is being played again, and for whoever led no nation. */
  weighed: WeighedMatch | undefined;
}

/** What decided the match: where the first two differ, when the lead changed hands, and which of one's own orders mattered most. */
export function Decided({ view, weighed }: DecidedProps) {
  const mine = view.nations[view.me ?? ""];
  const [winner, second] = ranking(view.nations);
  const other = mine && winner && mine.id !== winner.id ? mine : second;
  return (
    <section class="decided">
      <h2>{t("decided.title")}</h2>
      <div class="decidedParts">
        {winner && other && <Margins winner={winner} other={other} />}
        <Leads />
        {mine && weighed && <Points weighed={weighed} resultBp={mine.score.totalBp} />}
      </div>
    </section>
  );
}

/** From the winner's score to one's own, or to the second's: where the difference lies. */
function Margins({ winner, other }: { winner: Nation; other: Nation }) {
  const margins = marginsOf(winner, other);
  const tenths = addingUp(
    margins.map(({ byBp }) => byBp),
    marginBp(margins),
  );
  return (
    <div>
      <h3>
        {startSentence(
          t("decided.between", { nation: nationInSentence(winner.id), other: nationInSentence(other.id) }),
        )}
      </h3>
      <table class="scoreSum">
        <tbody>
          {margins.map(({ id }, index) => (
            <tr key={id}>
              <th scope="row">{stepName(id)}</th>
              <td>{pointsSignedTenth(tenths[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("decided.difference")}</th>
            <td>
              <strong>{pointsSignedTenth(marginBp(margins))}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Leads() {
  const startYear = rules.value?.scenario.startYear;
  return (
    <div>
      <h3>{t("decided.leads")}</h3>
      <ol class="turningList">
        {leadsIn(history.value).map(({ turn, nation, from }) => {
          const words = startSentence(
            from === undefined
              ? t("decided.led", { nation: nationInSentence(nation) })
              : t("decided.tookLead", { nation: nationInSentence(nation), other: nationInSentence(from) }),
          );
          return (
            <li key={turn}>
              <span>
                <span class="small muted">{quarter(turn, startYear)}</span> {words}
              </span>
              <MomentLink moment={{ turn }} words={words} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Each order was taken out in turn, and the match played on from there. */
function Points({ weighed: { points, weighed, toWeigh }, resultBp }: { weighed: WeighedMatch; resultBp: number }) {
  const felt = points.filter(({ gainBp }) => Math.abs(gainBp) >= FELT_BP);
  if (toWeigh === 0) return null;
  return (
    <div>
      <h3>{t("decided.orders")}</h3>
      <p class="small muted" role="status">
        {weighed < toWeigh ? t("decided.weighing", { weighed, toWeigh }) : t("decided.ordersAbout")}
      </p>
      <ol class="turningList">
        {felt.map(({ turn, order, gainBp }) => (
          <li key={`${turn}${JSON.stringify(order)}`}>
            <span>
              <span class="small muted">{quarter(turn, rules.value?.scenario.startYear)}</span> {orderWords(order)}
              <span class={`small turningGain ${gainBp > 0 ? "isGain" : "isCost"}`}>
                {t(gainBp > 0 ? "decided.gave" : "decided.cost", {
                  points: pointsTenth(Math.abs(gainBp)),
                  without: pointsTenth(resultBp - gainBp),
                })}
              </span>
            </span>
            <MomentLink moment={{ turn }} words={orderWords(order)} />
          </li>
        ))}
      </ol>
    </div>
  );
}
