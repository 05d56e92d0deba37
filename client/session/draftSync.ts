import type { Order } from "../../shared/orders/index.ts";
import { isOwn } from "../../shared/protocol/crew.ts";
import { draft, notice, ownMinistries, planState, undoable, undone, view } from "../store/store.ts";
import { ask } from "./room.ts";

/**
 * Keeps the server's copy of the plan the same as the person's. Drafts go out a moment after the last change, one at a
 * time; a refused draft is rolled back to what the server has.
 */
const WAIT_MS = 150;

let turn = -1;
let acknowledged: Order[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<boolean> | undefined;

export function acknowledgePlan(ofTurn: number, orders: Order[]): void {
  clearTimeout(timer);
  turn = ofTurn;
  acknowledged = orders;
  planState.value = "saved";
}

/** The plan as the server has it; what is unsent here stays so. */
export function receiveAcknowledged(orders: Order[]): void {
  acknowledged = orders;
}

export function forgetPlan(): void {
  clearTimeout(timer);
  turn = -1;
  acknowledged = [];
  planState.value = "saved";
}

export const hasUnsentPlan = (): boolean => turn === view.value?.world.turn && draft.value !== acknowledged;

/** To be called after each change of the draft. */
export function planChanged(): void {
  planState.value = "unsent";
  clearTimeout(timer);
  timer = setTimeout(() => void sendPlan(), WAIT_MS);
}

/** Sends what is unsent, and tells whether the server now has the plan as it stands. */
export async function sendPlan(): Promise<boolean> {
  clearTimeout(timer);
  if (sending) await sending;
  if (!hasUnsentPlan()) return true;
  sending = sendOnce();
  const isSent = await sending;
  sending = undefined;
  return isSent && (!hasUnsentPlan() || (await sendPlan()));
}

async function sendOnce(): Promise<boolean> {
  const orders = draft.value;
  const ofTurn = turn;
  const own = orders.filter((order) => isOwn(ownMinistries.value, order));
  const answer = await ask("plan", { turn: ofTurn, orders: own });
  // The turn resolved while the plan was under way: the view that came has the truth.
  if (ofTurn !== turn) return false;
  // Screens that rest take nothing: it is sent when they go on.
  if (answer === "noLine" || answer === "unanswered") return false;
  if (!answer.ok && answer.refusal.code === "frozen") return false;
  if (answer.ok) {
    // What was joined to it meanwhile, as others led on, may have come to the same.
    acknowledged = JSON.stringify(draft.value) === JSON.stringify(orders) ? draft.value : orders;
    if (draft.value === acknowledged) planState.value = "saved";
    return true;
  }
  notice.value = answer.refusal;
  draft.value = acknowledged;
  undoable.value = [];
  undone.value = [];
  planState.value = "saved";
  return false;
}

if (typeof document !== "undefined")
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && hasUnsentPlan()) void sendPlan();
  });
