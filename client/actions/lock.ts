import { computed, signal } from "@preact/signals";
import { planned } from "../../shared/orders/index.ts";
import type { NationId } from "../../shared/state/words.ts";
import { ledger, type Unmet } from "../../shared/view/ledger.ts";
import { begun } from "../store/begun.ts";
import { askedNow } from "../store/dilemma.ts";
import { beforePlan, draft } from "../store/store.ts";
import { isLearning } from "../store/tutorial.ts";
import { isLocked } from "./plan.ts";
import { setLocked } from "./table.ts";

/** What a plan leaves unused or can't keep, as it stands. */
export type LeftOpen =
  | { kind: "attention"; left: number }
  | { kind: "money"; lapsesM: number }
  | { kind: "dilemma"; dilemma: string }
  | { kind: "model"; readyMilliH: number }
  | { kind: "begun"; to: NationId }
  | { kind: "refused"; count: number }
  | { kind: "unmet"; bill: Unmet };

export const leftOpen = computed((): LeftOpen[] => {
  const at = beforePlan.value;
  if (!at || at.nation.isToppled) return [];
  const orders = draft.value;
  const { position, refusals } = planned(at, orders);
  const { cabinet } = position;
  const [now] = ledger(position);
  const lapsesM = -(now?.linesM.lapse ?? 0);
  const asked = askedNow.value;
  const isHeldBack = cabinet.readyMilliH > at.nation.horizonMilliH && cabinet.releaseRule === "ask";
  const open: LeftOpen[] = [];
  if (refusals.length > 0) open.push({ kind: "refused", count: refusals.length });
  for (const bill of now?.unmet ?? []) open.push({ kind: "unmet", bill });
  if (cabinet.attention > 0) open.push({ kind: "attention", left: cabinet.attention });
  if (lapsesM > 0) open.push({ kind: "money", lapsesM });
  if (asked && asked.answer === undefined) open.push({ kind: "dilemma", dilemma: asked.dilemma });
  if (isHeldBack && !orders.some(({ kind }) => kind === "release"))
    open.push({ kind: "model", readyMilliH: cabinet.readyMilliH });
  for (const { to } of begun.value.values()) open.push({ kind: "begun", to });
  return open;
});

/** When it was said what stays open, and of which turn. */
const said = signal<{ turn: number; at: number } | undefined>(undefined);
/** A second press that comes so soon was meant for the first, milliseconds. */
const TOO_SOON_MS = 400;

/** Whether it has been said this turn what the plan leaves open: the next press locks all the same. */
export const isLockAsked = computed(
  () => said.value !== undefined && said.value.turn === beforePlan.value?.world.turn && leftOpen.value.length > 0,
);

/** Locks the plan, or opens it again. What stays unused is said once before it is locked. */
export async function turnLock(): Promise<void> {
  const turn = beforePlan.peek()?.world.turn;
  if (isLocked()) {
    said.value = undefined;
    await setLocked(false);
  } else if (isLearning() || leftOpen.peek().length === 0) await setLocked(true);
  else if (!isLockAsked.peek()) said.value = { turn: turn ?? 0, at: performance.now() };
  else if (performance.now() - (said.peek()?.at ?? 0) > TOO_SOON_MS) await setLocked(true);
}
