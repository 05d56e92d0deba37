import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import { SceneArt } from "../../hud/dilemma/art/SceneArt.tsx";
import { answerName, sceneWords } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import "./dilemmaOnScreen.css";

interface DilemmaOnScreenProps {
  dilemma: DilemmaContent;
  raised: number;
  /** Undefined: the teacher has not said so yet. */
  hands: Readonly<Record<string, number>> | undefined;
}

/** A dilemma for the whole room, to be read from ten metres: once hands are shown, the scene makes room for them. */
export function DilemmaOnScreen({ dilemma, raised, hands }: DilemmaOnScreenProps) {
  const { id, asker, place, answers } = dilemma;
  const most = Math.max(1, ...Object.values(hands ?? {}));
  return (
    <main class="dilemmaOnScreen onNight">
      <SceneArt asker={asker} place={place} />
      <header>
        <p class="screenLine">
          <span>{t(`dilemma.askers.${asker}`)}</span>
          <span role="status">{t("projector.raised", { count: raised })}</span>
        </p>
        <h1>{nameOf("dilemmas", id)}</h1>
      </header>
      {!hands && <p class="screenScene">{sceneWords(id, t("dilemma.theOther"))}</p>}
      <ol>
        {answers.map(({ id: answer }) => (
          <li key={answer}>
            <span>{answerName(id, answer)}</span>
            {hands && (
              <>
                <strong>{hands[answer] ?? 0}</strong>
                <span class="screenBar" aria-hidden="true">
                  <span style={{ width: `${(100 * (hands[answer] ?? 0)) / most}%` }} />
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </main>
  );
}
