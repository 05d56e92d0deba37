import type { Nation } from "../../../shared/state/state.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

const PAR = 10_000;

/** How the match could have been better for a nation: its weakest track against par, and what moves that track. */
export function better({ score: { tracksBp } }: Nation): string {
  const [weakest = "compute"] = [...TRACKS].sort((a, b) => tracksBp[a] - tracksBp[b]);
  return t(tracksBp[weakest] < PAR ? "final.better.below" : "final.better.above", {
    track: nameOf("tracks", weakest).toLowerCase(),
    value: score(tracksBp[weakest]),
    how: t(`final.better.how.${weakest}`),
  });
}
