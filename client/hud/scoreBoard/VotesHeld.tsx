import { useEffect } from "preact/hooks";
import { learnTurns, whatOf } from "../../actions/moment.ts";
import { log, rules } from "../../store/store.ts";
import { percent, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { MomentLink } from "../explain/MomentLink.tsx";
import { nationInSentence } from "../explain/nationInSentence.ts";
import { votesIn } from "./votesIn.ts";
import "./scoreBoard.css";

/** How the summit has voted so far, the last vote first. @param turns that are over */
export function VotesHeld({ turns }: { turns: number }) {
  useEffect(() => {
    if (turns > 0) void learnTurns(0, turns - 1);
  }, [turns]);
  const held = votesIn(log.value);
  return (
    <>
      <h3>{t("scoreBoard.outcomes")}</h3>
      {held.length === 0 && <p class="small muted">{t("scoreBoard.noVotes")}</p>}
      <ul class="votes">
        {held.map(({ turn, event: { kind, nation, terms }, event }) => (
          <li key={`${turn} ${terms.resolution} ${nation}`} class={kind === "resolutionPassed" ? "isPassed" : ""}>
            <span>
              {nameOf("resolutions", terms.resolution)}
              {nation !== undefined && ` · ${t("scoreBoard.against", { nation: nationInSentence(nation) })}`}
            </span>
            <span class="small">
              <span class="muted">{quarter(turn, rules.value?.scenario.startYear)}: </span>
              {t(kind === "resolutionPassed" ? "scoreBoard.passed" : "scoreBoard.failed", {
                yes: percent(terms.yesBp, 0),
              })}
            </span>
            <MomentLink
              moment={{ turn, what: whatOf(event) }}
              words={`${nameOf("resolutions", terms.resolution)}, ${quarter(turn, rules.value?.scenario.startYear)}`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
