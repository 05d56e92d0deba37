import { TRACKS } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { nationInSentence, startSentence } from "../../hud/explain/nationInSentence.ts";
import { ranking } from "../../hud/ranking.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** Who won, and by which tracks, in a sentence. */
export function verdict({ world, nations, me }: View): string {
  if (world.ending === "controlLost") return t("final.lost");
  const winner = ranking(nations)[0];
  if (!winner) return "";
  const { tracksBp, totalBp } = winner.score;
  const [best = "compute", second = "frontier"] = [...TRACKS].sort((a, b) => tracksBp[b] - tracksBp[a]);
  const words = t(winner.id === me ? "final.wonYou" : "final.won", {
    nation: nationInSentence(winner.id),
    score: score(totalBp),
    track: nameOf("tracks", best).toLowerCase(),
    value: score(tracksBp[best]),
    track2: nameOf("tracks", second).toLowerCase(),
    value2: score(tracksBp[second]),
  });
  return startSentence(words);
}
