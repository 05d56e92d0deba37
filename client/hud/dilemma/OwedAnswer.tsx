import { showDilemma } from "../../actions/dilemma.ts";
import { askedNow, openDilemma } from "../../store/dilemma.ts";
import { answerName } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { Button } from "../ui/Button.tsx";

/** In the plan bar: that an answer is owed, or which is given, and the way back to the question. */
export function OwedAnswer() {
  const asked = askedNow.value;
  if (!asked || openDilemma.value !== undefined) return null;
  const title = nameOf("dilemmas", asked.dilemma);
  return (
    <Button kind="quiet" class="owedAnswer" onClick={showDilemma}>
      {asked.answer === undefined
        ? t("dilemma.owed", { title })
        : t("dilemma.answered", { title, answer: answerName(asked.dilemma, asked.answer) })}
    </Button>
  );
}
