import { useEffect, useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { goToLobby } from "../../actions/matches.ts";
import type { WeighedMatch } from "../../forecast/weigh.ts";
import { NOTHING, startWeighing } from "../../forecast/weighed.ts";
import { Charts } from "../../hud/charts/Charts.tsx";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { ranking, rankOf } from "../../hud/ranking.ts";
import { Milestones } from "../../hud/scoreBoard/Milestones.tsx";
import { SumTable } from "../../hud/scoreBoard/SumTable.tsx";
import { Votes } from "../../hud/scoreBoard/Votes.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { YearTable } from "../../hud/years/YearTable.tsx";
import { rules, table, view } from "../../store/store.ts";
import { quarter, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Seal } from "../Seal.tsx";
import { SettingsButton } from "../SettingsButton.tsx";
import { AllReports } from "./AllReports.tsx";
import { better } from "./better.ts";
import { Decided } from "./Decided.tsx";
import { PlayAgain } from "./PlayAgain.tsx";
import { verdict } from "./verdict.ts";
import { YourAnswers } from "./YourAnswers.tsx";

/** Who won and why, how everybody did, and how it came about. */
export function FinalPage() {
  const [weighed, setWeighed] = useState<WeighedMatch | undefined>();
  const seen = view.value;
  const me = seen?.me;
  // The record of a match of a class is given out to nobody.
  const code = table.value?.lesson === "" ? table.value.code : undefined;
  useEffect(() => {
    if (me === undefined) return undefined;
    if (code !== undefined) return startWeighing(code, me, setWeighed);
    setWeighed(NOTHING);
    return undefined;
  }, [code, me]);
  const lesson = table.value?.lesson ?? "";
  if (!seen || !rules.value) return null;
  const last = quarter(seen.world.turns - 1, rules.value.scenario.startYear);
  const winner = ranking(seen.nations)[0];
  const mine = seen.me === undefined ? undefined : seen.nations[seen.me];

  return (
    <main class="finalPage">
      <header class="finalHead onNight">
        <div class="finalHeadText">
          <p class="muted">{t("final.title", { quarter: last })}</p>
          <h1>{verdict(seen)}</h1>
          {mine && seen.world.ending !== "controlLost" && winner?.id !== mine.id && (
            <p class="finalPlace">
              {t("final.place", {
                rank: rankOf(seen.nations, mine.id),
                nations: Object.keys(seen.nations).length,
                nation: nationInSentence(mine.id),
                score: score(mine.score.totalBp),
              })}
            </p>
          )}
          {mine && seen.world.ending !== "controlLost" && <p class="finalPlace">{better(mine)}</p>}
          <div class="finalActions">
            {lesson === "" ? (
              table.value && <PlayAgain over={table.value} />
            ) : (
              <Button kind="main" isLarge onClick={() => go(`/c/${lesson}`)}>
                {t("final.toLesson")}
              </Button>
            )}
            <Button isLarge onClick={goToLobby}>
              {t("final.lobby")}
            </Button>
            <SettingsButton />
          </div>
        </div>
      </header>
      <div class="finalBody">
        <section>
          <h2>{t("final.ranking")}</h2>
          <p class="small muted">{t("final.rankingNote")}</p>
          <SumTable view={seen} />
        </section>
        <Decided view={seen} weighed={weighed} />
        <AllReports turns={seen.world.turn} />
        {mine && (
          <YourAnswers weighed={weighed?.answers} me={mine.id} turns={seen.world.turn} resultBp={mine.score.totalBp} />
        )}
        <section>
          <h2>{t("years.title")}</h2>
          <p class="small muted">{t("years.about")}</p>
          <YearTable view={seen} startYear={rules.value.scenario.startYear} />
        </section>
        <Milestones view={seen} heading="h2" />
        <Votes view={seen} heading="h2" />
        <section>
          <h2>{t("final.chart")}</h2>
          <Charts me={seen.me} startYear={rules.value.scenario.startYear} />
        </section>
        <section>
          <h2>{t("final.chance")}</h2>
          <Seal />
        </section>
      </div>
    </main>
  );
}
