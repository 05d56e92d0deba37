import { useRef } from "preact/hooks";
import { entry } from "../../../shared/content/ruleset.ts";
import type { Position } from "../../../shared/state/position.ts";
import { putDilemmaAside } from "../../actions/dilemma.ts";
import { openDilemma } from "../../store/dilemma.ts";
import { beforePlan } from "../../store/store.ts";
import { sceneWords } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import { entryName, nameOf } from "../../words/terms.ts";
import { effectsForAll } from "../explain/answerEffects.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { nationInSentence, startSentence } from "../explain/nationInSentence.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { useLayer } from "../ui/useLayer.ts";
import { Answer } from "./Answer.tsx";
import { SceneArt } from "./art/SceneArt.tsx";
import { Lead } from "./Lead.tsx";
import { WhoAnswers } from "./WhoAnswers.tsx";
import "./dilemma.css";

/** What somebody asks the leadership in this quarter, over the map, until it is put aside. It can be answered until the lock. */
export function Dilemma() {
  const at = beforePlan.value;
  const id = openDilemma.value;
  useLayer(id !== undefined, putDilemmaAside);
  return at && id !== undefined ? <Scene at={at} id={id} /> : null;
}

function Scene({ at, id }: { at: Position; id: string }) {
  const dilemma = entry(at.rules.dilemmas, id);
  const { asker, place, scope, about, answers } = dilemma;
  const title = nameOf("dilemmas", id);
  const other = at.cabinet.dilemma?.other;
  const card = useRef<HTMLElement>(null);
  return (
    <section class="card dilemma" ref={card} aria-label={t("dilemma.label", { title })}>
      <Lead card={card} />
      <SceneArt asker={asker} place={place} />
      <header class="cardHead">
        <div>
          <p class="small muted">{t(`dilemma.askers.${asker}`)}</p>
          <h2>{title}</h2>
        </div>
        <Button kind="quiet" isIcon label={t("dilemma.aside")} onClick={putDilemmaAside}>
          <Glyph name="close" />
        </Button>
      </header>
      <div class="cardBody">
        <div class="dilemmaAsked">
          <p class="dilemmaScene">{sceneWords(id, other === undefined ? "" : nationInSentence(other))}</p>
          {other !== undefined && (
            <p class="small">{startSentence(t("dilemma.toTwo", { nation: nationInSentence(other) }))}</p>
          )}
          {scope === "world" && <p class="small">{t("dilemma.toAll")}</p>}
          {effectsForAll(at.rules, dilemma).map((line) => (
            <p class="small" key={line}>
              {line}
            </p>
          ))}
          <WhoAnswers />
        </div>
        <div class="dilemmaAnswered">
          <ul class="dilemmaAnswers">
            {answers.map((answer) => (
              <Answer key={answer.id} dilemma={dilemma} answer={answer} isLast={answer === answers.at(-1)} />
            ))}
          </ul>
          <p class="small muted dilemmaMore">
            {t("dilemma.more")}
            {about.map((entryId) => (
              <EntryLink key={entryId} id={entryId} what={entryName(entryId)} isNamed />
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}
