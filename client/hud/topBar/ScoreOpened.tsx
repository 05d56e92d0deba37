import type { Position } from "../../../shared/state/position.ts";
import { openScoreBoard } from "../../store/scoreBoard.ts";
import { t } from "../../words/index.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { Opening } from "../explain/Opening.tsx";
import { rankOf, scoreTold } from "../ranking.ts";
import { ScoreSum } from "../scoreBoard/ScoreSum.tsx";
import { TrackMeters } from "../scoreBoard/TrackMeters.tsx";
import { WhyMoved } from "../scoreBoard/WhyMoved.tsx";
import { Button } from "../ui/Button.tsx";
import { TopFigureFace } from "./TopFigure.tsx";

/** The score with its tracks, which opens to the sum that makes it and to what moved it, and from there to everybody's. */
export function ScoreOpened({ at }: { at: Position }) {
  const rank = rankOf(at.nations, at.me);
  const nations = Object.keys(at.nations).length;
  return (
    <Opening
      class="scoreOpen"
      face={
        <>
          <span class="topFigure">
            <TopFigureFace
              label={t("bar.score")}
              value={scoreTold(at.world, at.nation.score.totalBp)}
              note={at.world.turn > 0 && t("bar.rank", { rank, nations })}
            />
          </span>
          <TrackMeters nation={at.nation} />
        </>
      }
    >
      {(close) => (
        <div class="scoreSlip">
          <p class="explanationTitle">
            {t("scoreBoard.sum")}
            <EntryLink id="tracks" what={t("scoreBoard.sum")} />
          </p>
          <ScoreSum nation={at.nation} />
          <WhyMoved nation={at.me} turn={at.world.turn - 1} />
          <Button
            kind="main"
            onClick={() => {
              close();
              openScoreBoard.value = { nation: at.me };
            }}
          >
            {t("scoreBoard.open")}
          </Button>
        </div>
      )}
    </Opening>
  );
}
