import { useState } from "preact/hooks";
import { openScoreBoard } from "../../store/scoreBoard.ts";
import { rules, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { ranking } from "../ranking.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { YearTable } from "../years/YearTable.tsx";
import { Milestones } from "./Milestones.tsx";
import { ScoreSum } from "./ScoreSum.tsx";
import { SumTable } from "./SumTable.tsx";
import { Votes } from "./Votes.tsx";
import { WhyMoved } from "./WhyMoved.tsx";
import "./scoreBoard.css";

/** Everything that makes the score, of every nation by the same terms, as far as they are public. */
export function ScoreBoard({ first, onClose }: { first: string | undefined; onClose: () => void }) {
  const seen = view.value;
  const [chosen, choose] = useState(first ?? seen?.me);
  if (!seen) return null;
  const ranked = ranking(seen.nations);
  const nation = seen.nations[chosen ?? ""] ?? ranked[0];
  if (!nation) return null;
  return (
    <Dialog title={t("scoreBoard.title")} isWide onClose={onClose}>
      <div class="scoreBoard">
        <Select
          label={t("scoreBoard.whose")}
          value={nation.id}
          options={ranked.map(({ id }) => ({ value: id, label: nationName(id) }))}
          onChange={choose}
        />
        <div class="scoreBoardPair">
          <section>
            <h3>{t("scoreBoard.sum")}</h3>
            <ScoreSum nation={nation} />
            <p class="small muted">{t("scoreBoard.sumAbout")}</p>
          </section>
          <section>
            <h3>{t("scoreMoved.quarterTitle")}</h3>
            <WhyMoved nation={nation.id} turn={seen.world.turn - 1} />
          </section>
        </div>
        <section>
          <h3>{t("scoreBoard.all")}</h3>
          <p class="small muted">{t("scoreBoard.allAbout")}</p>
          <SumTable view={seen} />
        </section>
        {seen.world.turn > 0 && (
          <section>
            <h3>{t("years.title")}</h3>
            <p class="small muted">{t("years.about")}</p>
            <YearTable view={seen} startYear={rules.value?.scenario.startYear ?? 2026} />
          </section>
        )}
        <Milestones view={seen} />
        <Votes view={seen} />
      </div>
    </Dialog>
  );
}

/** The board, where it lies open. */
export function OpenScoreBoard() {
  const open = openScoreBoard.value;
  if (!open) return null;
  return (
    <ScoreBoard
      first={open.nation}
      onClose={() => {
        openScoreBoard.value = undefined;
      }}
    />
  );
}
