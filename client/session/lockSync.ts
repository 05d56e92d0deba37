import { draft, notice, planState, view, wantedLock } from "../store/store.ts";
import { acknowledgePlan, hasUnsentPlan, sendPlan } from "./draftSync.ts";
import { ask } from "./room.ts";

/**
 * Sees to it that a wish to lock or open the plan reaches the server. It stands until the server has answered, also over a
 * lost line, or until the quarter is over.
 */
export async function sendLock(): Promise<boolean> {
  const wanted = wantedLock.value;
  if (!wanted) return true;
  // What is unsent goes first: what is locked is what is on the screen.
  if (wanted.locked && !(await sendPlan())) {
    // What the server refused has been taken back, and the person is to look at it first.
    if (planState.value === "saved") forgetLock(wanted);
    return false;
  }
  const answer = await ask("lock", wanted);
  if (answer === "noLine" || answer === "unanswered") return false;
  // The quarter is over by now, or something else is wanted: nobody asks about this any more.
  if (wantedLock.value !== wanted) return answer.ok;
  forgetLock(wanted);
  notice.value = answer.ok ? undefined : answer.refusal;
  return answer.ok;
}

const forgetLock = (wanted: typeof wantedLock.value) => {
  if (wantedLock.value === wanted) wantedLock.value = undefined;
};

/** The line is back: what the server has not acknowledged goes out again. */
export async function sendUnsent(): Promise<void> {
  if (hasUnsentPlan()) await sendPlan();
  await sendLock();
}

/** What was not acknowledged is not sent any more. */
export function forgetUnsent(): void {
  wantedLock.value = undefined;
  if (view.value) acknowledgePlan(view.value.world.turn, draft.value);
}

/** Whether something of this quarter has not been acknowledged. */
export const hasUnsent = (): boolean =>
  view.value !== undefined && (hasUnsentPlan() || wantedLock.value?.turn === view.value.world.turn);
