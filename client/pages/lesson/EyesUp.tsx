import "../../words/lesson.ts";
import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import { raiseHand } from "../../actions/table.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { rules, seat } from "../../store/store.ts";
import { answerName } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import "./lesson.css";

/** The teacher wants everybody to look up: at the front, or at a dilemma that is on the projector. */
export function EyesUp({ discussed = "" }: { discussed?: string }) {
  const dilemma = rules.value?.dilemmas.get(discussed);
  return (
    <div class="eyesUp onNight" role="alertdialog" aria-labelledby="eyesUp">
      <h1 id="eyesUp">{t("lesson.eyesUp")}</h1>
      <p>{t("lesson.eyesUpAbout")}</p>
      {dilemma && <Hands dilemma={dilemma} />}
    </div>
  );
}

/** Who leads a nation may put up a hand here, too. */
function Hands({ dilemma: { id, answers } }: { dilemma: DilemmaContent }) {
  const hand = seat.value?.hand;
  return (
    <section class="handsUp" aria-labelledby="handsUp">
      <h2 id="handsUp">{nameOf("dilemmas", id)}</h2>
      {seat.value?.nation !== undefined && (
        <>
          <p>{t("lesson.handsUp")}</p>
          <ul>
            {answers.map(({ id: answer }) => (
              <li key={answer}>
                <Button
                  isLarge
                  isPressed={hand === answer}
                  onClick={() => void raiseHand(id, hand === answer ? "" : answer)}
                >
                  {answerName(id, answer)}
                </Button>
              </li>
            ))}
          </ul>
          <p role="status">{hand === undefined ? "" : t("lesson.handIsUp", { answer: answerName(id, hand) })}</p>
        </>
      )}
    </section>
  );
}
