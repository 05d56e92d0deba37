import type { View } from "../../../shared/view/view.ts";
import { nationInSentence, startSentence } from "../../hud/explain/nationInSentence.ts";
import { ranking } from "../../hud/ranking.ts";
import { stepName } from "../../hud/scoreBoard/stepName.ts";
import { list, pointsApart, pointsSignedTenth } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { marginsOf, winnersOf } from "./leads.ts";

/** So many parts of a score are named as those that made the difference. */
const NAMED = 2;
/** Less than a tenth of a point is nothing that is shown. */
const FELT_BP = 10;

/** Who won, how close it was, and by what, in a sentence. */
export function verdict({ world, nations, me }: View): string {
  if (world.ending === "controlLost") return t("final.lost");
  const [winner, second] = ranking(nations);
  if (!winner) return "";
  const totalsBp = Object.values(nations).map(({ score }) => score.totalBp);
  const score = pointsApart(winner.score.totalBp, totalsBp);
  const winners = winnersOf(nations);
  if (winners.length > 1)
    return startSentence(t("final.shared", { nations: list(winners.map(({ id }) => nationInSentence(id))), score }));
  const nation = nationInSentence(winner.id);
  if (!second) return startSentence(t("final.wonAlone", { nation, score }));
  const parts = marginsOf(winner, second)
    .filter(({ byBp }) => byBp >= FELT_BP)
    .slice(0, NAMED)
    .map(({ id, byBp }) => t("final.part", { part: stepName(id).toLowerCase(), points: pointsSignedTenth(byBp) }));
  const words = t(winner.id === me ? "final.wonYou" : "final.won", {
    nation,
    score,
    other: nationInSentence(second.id),
    second: pointsApart(second.score.totalBp, totalsBp),
  });
  return startSentence(
    parts.length === 0
      ? t("final.barely", { verdict: words })
      : t("final.because", { verdict: words, parts: list(parts) }),
  );
}
