import { explain } from "../../../shared/figures/explain.ts";
import type { Position } from "../../../shared/state/position.ts";
import { showPanel } from "../../actions/screen.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explanation } from "../explain/Explanation.tsx";
import { Opening } from "../explain/Opening.tsx";
import { rankOf } from "../ranking.ts";
import { Button } from "../ui/Button.tsx";
import { TopFigureFace } from "./TopFigure.tsx";

/** The score, which opens to the sum that makes it, and from there to everybody's. */
export function ScoreOpened({ at }: { at: Position }) {
  const rank = rankOf(at.nations, at.me);
  const nations = Object.keys(at.nations).length;
  return (
    <Opening
      class="topFigure"
      face={
        <TopFigureFace
          label={t("bar.score")}
          value={score(at.nation.score.totalBp)}
          note={t("bar.rank", { rank, nations })}
        />
      }
    >
      {(close) => (
        <>
          <Explanation of={explain(at, "score")} />
          <p class="small muted">{t("bar.scoreAbout")}</p>
          <Button
            kind="main"
            onClick={() => {
              close();
              showPanel("nations");
            }}
          >
            {t("bar.allScores")}
          </Button>
        </>
      )}
    </Opening>
  );
}
