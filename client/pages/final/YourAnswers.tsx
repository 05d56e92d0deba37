import { useEffect } from "preact/hooks";
import type { WeighedAnswer } from "../../../shared/debrief/weighed.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { learnTurns } from "../../actions/moment.ts";
import { EntryLink } from "../../hud/explain/EntryLink.tsx";
import { entryOfEvent } from "../../hud/explain/entryOf.ts";
import { eventWords } from "../../hud/explain/eventWords.ts";
import { log, rules } from "../../store/store.ts";
import { answerName } from "../../words/answers.ts";
import { pointsTenth, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { answersIn, mattering } from "./answers.ts";

interface YourAnswersProps {
  /** Undefined while the match is being played again. */
  weighed: readonly WeighedAnswer[] | undefined;
  me: NationId;
  turns: number;
  /** What the nation came to. */
  resultBp: number;
}

/** The three answers to dilemmas that gave and cost most: what was asked and answered, what came of it, and what another had come to. */
export function YourAnswers({ weighed, me, turns, resultBp }: YourAnswersProps) {
  useEffect(() => void learnTurns(0, turns - 1), [turns]);
  const given = answersIn(log.value, me);
  if (given.length === 0) return null;
  const shown = mattering(given, weighed ?? []);
  return (
    <section class="yourAnswers">
      <h2>{t("final.answers.title")}</h2>
      <p class="small muted" role="status">
        {t(
          weighed
            ? shown.some(({ weight }) => weight)
              ? "final.answers.about"
              : "final.answers.equal"
            : "final.answers.weighing",
        )}
      </p>
      <ol>
        {shown.map(({ turn, event, weight }) => (
          <li key={turn}>
            <p class="small muted">{quarter(turn, rules.value?.scenario.startYear)}</p>
            <h3>
              {nameOf("dilemmas", event.terms.dilemma ?? "")}
              <EntryLink id={entryOfEvent(event) ?? ""} what={nameOf("dilemmas", event.terms.dilemma ?? "")} />
            </h3>
            <p>{eventWords(event)}</p>
            {weight && (
              <p class={weight.gainBp > 0 ? "isGain" : "isCost"}>
                {t(weight.gainBp > 0 ? "final.answers.gave" : "final.answers.cost", {
                  answer: answerName(weight.dilemma, weight.answer),
                  instead: answerName(weight.dilemma, weight.instead),
                  points: pointsTenth(Math.abs(weight.gainBp)),
                  without: pointsTenth(resultBp - weight.gainBp),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
