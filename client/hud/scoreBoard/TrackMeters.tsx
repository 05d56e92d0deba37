import type { Nation } from "../../../shared/state/state.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import { pointsTenth, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { Bar } from "../ui/Bar.tsx";
import { PAR_BP, TRACK_MOST_BP } from "./scale.ts";
import "./scoreBoard.css";

/** How the five tracks stand against par, and what milestones have brought: always in sight where there is room. */
export function TrackMeters({ nation: { score: whole, milestonePointsBp } }: { nation: Nation }) {
  return (
    <span class="trackMeters">
      {TRACKS.map((track) => {
        const bp = whole.tracksBp[track];
        return (
          <span key={track} class={bp < PAR_BP ? "isBelow" : ""}>
            <span class="topFigureLabel">{nameOf("tracks", track)}</span>
            <strong>{score(bp)}</strong>
            <Bar value={bp} max={TRACK_MOST_BP} mark={PAR_BP} />
          </span>
        );
      })}
      <span>
        <span class="topFigureLabel">{t("scoreBoard.milestones")}</span>
        <strong>{pointsTenth(milestonePointsBp)}</strong>
      </span>
    </span>
  );
}
