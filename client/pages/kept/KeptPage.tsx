import "../../words/match.ts";
import "../../style/match.css";
import { useEffect, useState } from "preact/hooks";
import { hasScenario } from "../../../shared/content/ruleset.ts";
import type { KeptMatch } from "../../../shared/protocol/keptMatch.ts";
import { RULES_VERSION } from "../../../shared/state/rulesVersion.ts";
import { leaveFor } from "../../actions/address.ts";
import { CHART_IDS, type ChartId } from "../../hud/charts/chartData.ts";
import { RecordChart } from "../../hud/charts/RecordChart.tsx";
import { nationInSentence, startSentence } from "../../hud/explain/nationInSentence.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Choice } from "../../hud/ui/Choice.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { whyNot } from "../../session/reach.ts";
import { learnIfThere } from "../../session/scenario.ts";
import { keptMatch } from "../../session/server.ts";
import { untilThere, whyAwayIn } from "../../session/untilThere.ts";
import type { Told } from "../../store/told.ts";
import { list, pointsTenth, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { awayInWords } from "../../words/refusal.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { SettingsButton } from "../SettingsButton.tsx";
import { finalScores, startYearOf } from "./kept.ts";

/** A match by other rules than today's: nobody can go on with it, but what its record keeps is shown. */
export function KeptPage({ code }: { code: string }) {
  const [match, setMatch] = useState<KeptMatch | undefined>();
  const [instead, setInstead] = useState(t("kept.loading"));
  useEffect(() => {
    const left = new AbortController();
    const attempt = async (): Promise<Told | undefined> => {
      try {
        const found = await keptMatch(code);
        if (found && !hasScenario(found.scenario)) await learnIfThere(found.scenario);
        if (left.signal.aborted) return undefined;
        setMatch(found);
        setInstead(t("kept.nothing"));
        return undefined;
      } catch (error) {
        const told = whyNot(error);
        const away = whyAwayIn(told);
        if (!left.signal.aborted) setInstead(away ? awayInWords(away) : t("kept.nothing"));
        return told;
      }
    };
    void untilThere(attempt, left.signal);
    return () => left.abort();
  }, [code]);

  return (
    <main class="finalPage">
      <header class="finalHead onNight">
        <div class="finalHeadText">
          <p class="muted">{t("kept.title", { code })}</p>
          <h1>{match ? outcome(match) : t("kept.heading")}</h1>
          <p class="finalPlace">
            {match && match.rules !== RULES_VERSION
              ? t("kept.otherVersion", { rules: match.rules, now: RULES_VERSION })
              : t("kept.otherRules")}
          </p>
          {!match && (
            <p class="finalPlace" role="status">
              {instead}
            </p>
          )}
          <div class="finalActions">
            <Button kind="main" isLarge onClick={() => leaveFor("/")}>
              {t("final.lobby")}
            </Button>
            <SettingsButton />
          </div>
        </div>
      </header>
      {match && <Body match={match} />}
    </main>
  );
}

function outcome({ end, played, turns, ...match }: KeptMatch): string {
  if (!end) return t("kept.unfinished", { count: played, turns });
  if (end.ending === "controlLost") return t("final.lost");
  const [first] = finalScores({ end, played, turns, ...match });
  return first
    ? startSentence(t("kept.won", { nation: nationInSentence(first.nation), score: score(first.scoreBp) }))
    : t("kept.heading");
}

function Body({ match }: { match: KeptMatch }) {
  const scores = finalScores(match);
  return (
    <div class="finalBody">
      {scores.length > 0 && (
        <section>
          <h2>{t("final.ranking")}</h2>
          {!match.end && <p class="small muted">{t("kept.asItStood")}</p>}
          <table class="finalRanking">
            <tbody>
              {scores.map(({ nation, scoreBp }, index) => (
                <tr key={nation}>
                  <td class="finalRank">{index + 1}</td>
                  <th scope="row" class="finalName">
                    <Swatch nation={nation} /> {nationName(nation)}
                    <span class="small muted"> {list(match.names[nation] ?? [])}</span>
                  </th>
                  <td class="finalScore">
                    <strong>{pointsTenth(scoreBp)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section>
        <h2>{t("final.chart")}</h2>
        <p class="small muted">{nameOf("scenarios", match.scenario)}</p>
        {match.quarters.length > 0 ? <KeptCharts match={match} /> : <p>{t("kept.noFigures")}</p>}
      </section>
    </div>
  );
}

function KeptCharts({ match: { quarters, scenario } }: { match: KeptMatch }) {
  const [chart, setChart] = useState<ChartId>("scoreBp");
  return (
    <>
      <Choice
        label={t("charts.figure")}
        isLabelUnseen
        value={chart}
        options={CHART_IDS.map((id) => ({ value: id, label: t(`charts.of.${id}`) }))}
        onChange={setChart}
      />
      <RecordChart records={quarters} startYear={startYearOf(scenario)} chart={chart} />
    </>
  );
}
