import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { SceneArt } from "../../hud/dilemma/art/SceneArt.tsx";
import { answerEffects, effectsForAll } from "../../hud/explain/answerEffects.ts";
import { conditionWords } from "../../hud/explain/conditionWords.ts";
import { answerName, sceneWords } from "../../words/answers.ts";
import { t } from "../../words/index.ts";

/** What somebody asks, of whom and when, and all that each answer does. */
export function DilemmaEntry({ dilemma, rules }: { dilemma: DilemmaContent; rules: Ruleset }) {
  const { id, asker, place, scope, answers, isSequel, when } = dilemma;
  return (
    <>
      <SceneArt asker={asker} place={place} />
      <p class="small muted">{t(`dilemma.askers.${asker}`)}</p>
      <p class="dilemmaScene">{sceneWords(id, t("dilemma.theOther"))}</p>
      <p class="small">{t(`dilemma.asked.${scope}`)}</p>
      {isSequel && <p class="small">{t("dilemma.sequel")}</p>}
      {when.length > 0 && (
        <p class="small">{t("dilemma.when", { conditions: when.flatMap(conditionWords).join(" ") })}</p>
      )}
      <h3>{t("dilemma.answers")}</h3>
      <dl class="entryAnswers">
        {answers.map((answer) => (
          <div key={answer.id}>
            <dt>{answerName(id, answer.id)}</dt>
            <dd>
              <ul class="effects">
                {answerEffects(rules, dilemma, answer).map((effect) => (
                  <li key={effect}>{effect}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {effectsForAll(rules, dilemma).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="small muted">{t("dilemma.lastOfAll")}</p>
    </>
  );
}
