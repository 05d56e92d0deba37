import { useEffect } from "preact/hooks";
import { planned } from "../../shared/orders/index.ts";
import { goToLobby } from "../actions/matches.ts";
import { isLocked } from "../actions/plan.ts";
import { isAdviceSpent } from "../actions/proposals.ts";
import { openPanel, panelBeside } from "../actions/screen.ts";
import { nationInSentence } from "../hud/explain/nationInSentence.ts";
import { Button } from "../hud/ui/Button.tsx";
import { Glyph } from "../hud/ui/Glyph.tsx";
import { openDilemma } from "../store/dilemma.ts";
import { beforePlan, draft, report } from "../store/store.ts";
import { putTutorialAside, readStep, tutorial } from "../store/tutorial.ts";
import { t } from "../words/index.ts";
import { type Seen, STEPS, stepNow } from "./steps.ts";
import { useRing } from "./useRing.ts";
import "./guide.css";

/** A hand on the shoulder for the first three quarters: one thing at a time, and where it is. */
export function Guide() {
  const seen = lookAround();
  const read = tutorial.value?.read ?? [];
  const step = seen && stepNow(seen, read);
  useEffect(() => {
    for (const { id, turn, isOnce, isDone } of STEPS)
      if (isOnce && turn === seen?.at.world.turn && isDone?.(seen) && !read.includes(id)) readStep(id);
  });
  const advice = seen && step?.advise(seen);
  useRing(advice?.target);
  if (!seen || !step || !advice) return null;
  const isEnd = step.id === "end";
  const ofTurn = STEPS.filter(({ turn }) => turn === step.turn);
  return (
    <section class="card guide" aria-label={t("tutorial.label")}>
      <header class="cardHead">
        <p class="small muted">
          {isEnd
            ? t("tutorial.label")
            : t("tutorial.place", { turn: step.turn + 1, step: ofTurn.indexOf(step) + 1, steps: ofTurn.length })}
        </p>
        <Button kind="quiet" isIcon label={t("tutorial.putAside")} onClick={putTutorialAside}>
          <Glyph name="close" />
        </Button>
      </header>
      <div class="cardBody" role="status">
        <h2>{t(`tutorial.${advice.words}.title`, { nation: nationInSentence(seen.at.me) })}</h2>
        <p>{t(`tutorial.${advice.words}.text`)}</p>
      </div>
      {(isEnd || !step.isDone) && (
        <div class="cardActions">
          <Button kind="main" onClick={() => (isEnd ? putTutorialAside() : readStep(step.id))}>
            {t(isEnd ? "tutorial.playOn" : "tutorial.next")}
          </Button>
          {isEnd && (
            <Button kind="quiet" onClick={goToLobby}>
              {t("tutorial.toLobby")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function lookAround(): Seen | undefined {
  const at = beforePlan.value;
  if (!at) return undefined;
  return {
    at,
    orders: draft.value,
    attentionLeft: planned(at, draft.value).position.cabinet.attention,
    isAdviceSpent: isAdviceSpent.value,
    panel: panelBeside() ?? openPanel(),
    isReportOpen: report.value !== undefined,
    isDilemmaOpen: openDilemma.value !== undefined,
    isLocked: isLocked(),
  };
}
