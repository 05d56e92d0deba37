import { TRACKS } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { ranking } from "../../hud/topBar/ranking.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";

/** Who won, and by which tracks, in a sentence. */
export function verdict({ world, nations, me }: View): string {
  if (world.ending === "controlLost") return t("final.lost");
  const winner = ranking(nations)[0];
  if (!winner) return "";
  const { tracksBp, totalBp } = winner.score;
  const [best = "compute", second = "frontier"] = [...TRACKS].sort((a, b) => tracksBp[b] - tracksBp[a]);
  return t(winner.id === me ? "final.wonYou" : "final.won", {
    nation: nationName(winner.id),
    score: score(totalBp),
    track: nameOf("tracks", best),
    value: score(tracksBp[best]),
    track2: nameOf("tracks", second),
    value2: score(tracksBp[second]),
  });
}
