import type { Position } from "../../../shared/state/position.ts";
import { isLockAsked, leftOpen, type LeftOpen as Open } from "../../actions/lock.ts";
import { isLocked } from "../../actions/plan.ts";
import { horizon, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { nationInSentence } from "../explain/nationInSentence.ts";
import { unmetWords } from "../explain/unmetWords.ts";
import { quarterOf } from "../ministries/parts/quarterOf.ts";

/** Before a plan is locked: what it leaves unused or can't keep. */
export function LeftOpen({ at }: { at: Position }) {
  const isShown = isLockAsked.value && !isLocked();
  return (
    <div class="leftOpen" role="status">
      {isShown && (
        <>
          <p>{t("plan.leftOpen.title")}</p>
          <ul>
            {leftOpen.value.map((open, index) => (
              <li key={index}>{inWords(open, at)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function inWords(open: Open, at: Position): string {
  switch (open.kind) {
    case "attention":
      return t("plan.leftOpen.attention", { count: open.left });
    case "money":
      return t("plan.leftOpen.money", { amount: money(open.lapsesM) });
    case "dilemma":
      return t("plan.leftOpen.dilemma", { title: nameOf("dilemmas", open.dilemma) });
    case "model":
      return t("plan.leftOpen.model", { horizon: horizon(open.readyMilliH) });
    case "begun":
      return t("plan.leftOpen.begun", { nation: nationInSentence(open.to) });
    case "refused":
      return t("plan.leftOpen.refused", { count: open.count });
    case "unmet":
      return unmetWords(open.bill, quarterOf(at, at.world.turn));
  }
}
