import { batch } from "@preact/signals";
import type { Order } from "../../shared/orders/index.ts";
import { withOwnPart } from "../../shared/protocol/crew.ts";
import type { ServerMessages } from "../../shared/protocol/protocol.ts";
import { begun, begunText, begunWith } from "../store/begun.ts";
import {
  besideMinistry,
  crew,
  draft,
  events,
  foretold,
  history,
  liveOffers,
  log,
  notice,
  openMinistry,
  outlook,
  ownMinistries,
  planBefore,
  report,
  seat,
  selection,
  standingOrders,
  table,
  talk,
  talksWith,
  undoable,
  undone,
  view,
  viewBefore,
  wantedLock,
} from "../store/store.ts";
import { acknowledgePlan, forgetPlan, hasUnsentPlan, receiveAcknowledged } from "./draftSync.ts";
import { lastSeenTurn, sawTurn } from "./lastSeen.ts";
import { hasUnsent } from "./lockSync.ts";

/**
 * Takes in the game as the server tells it: after joining, and after each turn.
 * @param isFirst whether it is the first on a line: then what happened before it was not seen here.
 */
export function receiveView(
  { view: next, events: told, history: records, plan, standing }: ServerMessages["view"],
  isFirst = false,
): void {
  const before = view.value;
  const isSameTurn = before?.world.turn === next.world.turn && before.me === next.me;
  const isNewTurn = before !== undefined && next.world.turn > before.world.turn;
  // A plan that was edited while the line was down is newer than what the server kept.
  const keepsDraft = isSameTurn && hasUnsentPlan();
  const isTooLate = isFirst && isNewTurn && hasUnsent();
  batch(() => {
    if (isTooLate) notice.value = { code: "missedQuarter" };
    if (wantedLock.value && wantedLock.value.turn !== next.world.turn) wantedLock.value = undefined;
    if (isNewTurn) planBefore.value = draft.value;
    view.value = next;
    events.value = told;
    if (next.world.turn > 0) log.value = new Map([...log.value, [next.world.turn - 1, told]]);
    const firstTold = records[0]?.turn ?? next.world.turn;
    history.value = [...history.value.filter(({ turn }) => turn < firstTold), ...records];
    liveOffers.value = [];
    standingOrders.value = standing;
    const orders = plan as Order[];
    if (keepsDraft) joinPlans(orders);
    else {
      acknowledgePlan(next.world.turn, orders);
      draft.value = orders;
      undoable.value = [];
      undone.value = [];
    }
    const code = table.value?.code;
    const missedFrom = before === undefined && code !== undefined ? lastSeenTurn(code) : undefined;
    if (code !== undefined && next.me !== undefined) sawTurn(code, next.world.turn);
    if (missedFrom !== undefined && next.world.turn > missedFrom)
      report.value = { turn: next.world.turn - 1, since: missedFrom };
    if (isNewTurn) {
      viewBefore.value = next.world.turn === before.world.turn + 1 ? before : undefined;
      report.value = { turn: before.world.turn };
    }
  });
}

/** Takes in what happened in turns that are over. */
export function receiveLog({ turns }: ServerMessages["log"]): void {
  log.value = new Map([...log.value, ...turns.map(({ turn, events: told }) => [turn, told] as const)]);
}

/** Takes in the plan as somebody else who leads the nation has changed it: what is one's own stays as it is here. */
export function receivePlan({ turn, orders }: ServerMessages["plan"]): void {
  if (turn !== view.value?.world.turn) return;
  if (hasUnsentPlan()) joinPlans(orders as Order[]);
  else {
    const merged = [...withOwnPart(orders as Order[], ownMinistries.value, draft.value)];
    acknowledgePlan(turn, merged);
    draft.value = merged;
  }
}

/** What is unsent of one's own joins what the server has, which may be the work of others meanwhile. */
function joinPlans(orders: Order[]): void {
  receiveAcknowledged(orders);
  draft.value = [...withOwnPart(orders, ownMinistries.value, draft.value)];
}

/** Nothing of one match may be left over in the next. */
export function forgetMatch(): void {
  forgetPlan();
  batch(() => {
    table.value = undefined;
    view.value = undefined;
    events.value = [];
    log.value = new Map();
    history.value = [];
    liveOffers.value = [];
    talk.value = [];
    talksWith.value = undefined;
    begun.value = new Map();
    begunWith.value = undefined;
    begunText.value = new Map();
    seat.value = undefined;
    draft.value = [];
    wantedLock.value = undefined;
    standingOrders.value = [];
    crew.value = [];
    undoable.value = [];
    undone.value = [];
    selection.value = undefined;
    openMinistry.value = undefined;
    besideMinistry.value = undefined;
    report.value = undefined;
    viewBefore.value = undefined;
    planBefore.value = [];
    outlook.value = undefined;
    foretold.value = undefined;
  });
}
