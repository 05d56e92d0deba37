import { lastAnswer } from "../../../../shared/formulas/dilemmas.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { answerName, sceneWords } from "../../../words/answers.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { answerEffects, effectsForAll } from "../../explain/answerEffects.ts";
import { nationInSentence, startSentence } from "../../explain/nationInSentence.ts";
import { Control } from "../parts/Control.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** What the leadership is asked in this quarter, and what can be answered; nothing where nobody asks. */
export function Dilemma({ at }: { at: Position }) {
  const asked = at.cabinet.dilemma;
  const dilemma = asked && at.rules.dilemmas.get(asked.id);
  if (!asked || !dilemma) return null;
  const { other } = asked;
  return (
    <Control title={t("dilemma.title")} now={nameOf("dilemmas", dilemma.id)} isOpen>
      <blockquote>{sceneWords(dilemma.id, other === undefined ? "" : nationInSentence(other))}</blockquote>
      {other !== undefined && <p>{startSentence(t("dilemma.toTwo", { nation: nationInSentence(other) }))}</p>}
      {dilemma.scope === "world" && <p>{t("dilemma.toAll")}</p>}
      <Effects of={effectsForAll(at.rules, dilemma)} />
      {dilemma.answers.map((answer) => (
        <div class="entry" key={answer.id}>
          <h4>{answerName(dilemma.id, answer.id)}</h4>
          <Effects of={answerEffects(at.rules, dilemma, answer, other)} />
          <OrderButton order={{ kind: "decide", dilemma: dilemma.id, answer: answer.id }}>
            {answerName(dilemma.id, answer.id)}
          </OrderButton>
        </div>
      ))}
      <p class="muted small">{t("dilemma.last", { answer: answerName(dilemma.id, lastAnswer(dilemma).id) })}</p>
    </Control>
  );
}

function Effects({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul class="effects">
      {of.map((effect) => (
        <li key={effect}>{effect}</li>
      ))}
    </ul>
  );
}
