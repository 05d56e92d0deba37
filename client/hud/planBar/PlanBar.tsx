import { useEffect, useState } from "preact/hooks";
import { planned } from "../../../shared/orders/index.ts";
import type { Position } from "../../../shared/state/position.ts";
import { ledger } from "../../../shared/view/ledger.ts";
import { isLocked, redo, undo } from "../../actions/plan.ts";
import { isAdviceSpent, takeAdvice } from "../../actions/proposals.ts";
import { openPanel } from "../../actions/screen.ts";
import { isOwed } from "../../store/dilemma.ts";
import { beforePlan, draft, undoable, undone } from "../../store/store.ts";
import { money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { OwedAnswer } from "../dilemma/OwedAnswer.tsx";
import { unmetWords } from "../explain/unmetWords.ts";
import { quarterOf } from "../ministries/parts/quarterOf.ts";
import { OutlookStrip } from "../outlook/OutlookStrip.tsx";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { Note } from "../ui/Note.tsx";
import { useLayer } from "../ui/useLayer.ts";
import { Advice } from "./Advice.tsx";
import { AttentionPips } from "./AttentionPips.tsx";
import { Clock } from "./Clock.tsx";
import { LeftOpen } from "./LeftOpen.tsx";
import { LockButton } from "./LockButton.tsx";
import { MoreTime } from "./MoreTime.tsx";
import { PlannedOrders } from "./PlannedOrders.tsx";
import { Waiting } from "./Waiting.tsx";

/** This quarter's plan along the foot of the screen; spectators see only who is still planning. */
export function PlanBar() {
  const at = beforePlan.value;
  if (!at)
    return (
      <footer class="planBar isWatching">
        <Waiting />
        <Clock />
      </footer>
    );
  return <OwnPlan at={at} />;
}

function OwnPlan({ at }: { at: Position }) {
  const [isOpen, setOpen] = useState(false);
  const orders = draft.value;
  useLayer(isOpen, () => setOpen(false));
  // A new quarter begins with a look at the map.
  useEffect(() => setOpen(false), [at.world.turn]);
  // Unfolded on a phone, the plan would lie over the panel that is being opened.
  const panel = openPanel();
  useEffect(() => {
    if (panel !== undefined) setOpen(false);
  }, [panel]);
  const { position, refusals } = planned(at, orders);
  const { attention, cashM } = position.cabinet;
  const [now] = ledger(position);
  const unmet = now?.unmet ?? [];
  // Attention that is left when planning seems done is easily forgotten.
  const isUnspent = attention > 0 && orders.length > 0 && !isLocked();
  return (
    <section class={`planBar ${isOpen ? "isOpen" : ""}`} aria-label={t("plan.label")}>
      <OutlookStrip at={at} />
      <button type="button" class="planFold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="unseen">{t("plan.title")}</span>
        <AttentionPips left={attention} all={at.cabinet.attention} />
        <span class="planFoldWords">
          <strong>{t("plan.orders", { count: orders.length })}</strong>
          {unmet.length > 0 ? (
            <span class="small isUnspent">{t("plan.unmet")}</span>
          ) : isOwed.value ? (
            <span class="small isUnspent">{t("plan.owed")}</span>
          ) : (
            <span class="small muted">{money(cashM)}</span>
          )}
        </span>
        <Glyph name={isOpen ? "down" : "up"} />
      </button>
      <div class="planStands">
        <AttentionPips left={attention} all={at.cabinet.attention} />
        <span class={`small ${isUnspent ? "isUnspent" : "muted"}`}>
          {t("plan.attentionLeft", { left: attention, all: at.cabinet.attention })}
        </span>
      </div>
      <div class="planOrders">
        <OwedAnswer />
        <PlannedOrders orders={orders} refusals={refusals} />
        {unmet.map((bill, index) => (
          <Note tone="binds" key={index}>
            {unmetWords(bill, quarterOf(at, at.world.turn))}
          </Note>
        ))}
        {!isLocked() &&
          attention > 0 &&
          (isAdviceSpent.value ? <p class="small muted">{t("plan.nothingMore")}</p> : <Ask />)}
      </div>
      <dl class="planFigures">
        <div>
          <dt>{t("plan.moneyNow")}</dt>
          <dd>{money(cashM)}</dd>
        </div>
        {now && (
          <div>
            <dt>{t("plan.moneyLeft")}</dt>
            <dd class={unmet.length > 0 ? "isUnspent" : ""}>{money(now.leftM)}</dd>
          </div>
        )}
      </dl>
      <div class="planUndo">
        <Button
          kind="quiet"
          isIcon
          label={t("plan.undo")}
          isDisabled={undoable.value.length === 0 || isLocked()}
          onClick={undo}
        >
          <Glyph name="undo" />
        </Button>
        <Button
          kind="quiet"
          isIcon
          label={t("plan.redo")}
          isDisabled={undone.value.length === 0 || isLocked()}
          onClick={redo}
        >
          <Glyph name="redo" />
        </Button>
      </div>
      <div class="planWait small">{isLocked() ? <Waiting /> : <MoreTime />}</div>
      <LeftOpen at={at} />
      <div class="planLock">
        <Clock />
        <LockButton />
      </div>
    </section>
  );
}

/** What the ministers would do: all of it, or one order, which comes later and must move nothing that is being pressed. */
const Ask = () => (
  <div class="planAsk">
    <Button kind="quiet" onClick={takeAdvice}>
      {t("plan.advice")}
    </Button>
    <Advice />
  </div>
);
