import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import type { ChatMode, Saying } from "../../shared/protocol/chat.ts";
import type { RequestBody, RequestKind } from "../../shared/protocol/protocol.ts";
import type { NationId } from "../../shared/state/words.ts";
import { sendLock } from "../session/lockSync.ts";
import { ask } from "../session/room.ts";
import { notice, standingOrders, table, view, wantedLock } from "../store/store.ts";

/** What a person can ask of the table; a refusal is shown and answered with false. */
async function wish<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<boolean> {
  const answer = await ask(kind, body);
  if (answer === "noLine" || answer === "unanswered") {
    notice.value = { code: answer };
    return false;
  }
  notice.value = answer.ok ? undefined : answer.refusal;
  return answer.ok;
}

export const chooseNation = (nation: NationId): Promise<boolean> => wish("chooseNation", { nation });
export const leaveNation = (): Promise<boolean> => wish("chooseNation", { nation: "" });
export const setReady = (ready: boolean): Promise<boolean> => wish("ready", { ready });
export const startMatch = (): Promise<boolean> => wish("start", {});
export const sendChat = (saying: Saying): Promise<boolean> => wish("chat", saying);
export const setChatMode = (mode: ChatMode): Promise<boolean> => wish("chatMode", { mode });

/** Puts a hand up for an answer to the dilemma that the class looks at; for an empty one it comes down. */
export const raiseHand = (dilemma: string, answer: string): Promise<boolean> => wish("raise", { dilemma, answer });

/** Replaces the standing orders; what the server refuses is as it was. */
export async function setStandingOrders(standing: StandingOrder[]): Promise<void> {
  const before = standingOrders.value;
  standingOrders.value = standing;
  if (!(await wish("standingOrders", { standing }))) standingOrders.value = before;
}

/** Says whether one would go on without those who are still planning. */
export const wishToGoOn = (wanted: boolean): Promise<boolean> => wish("goOn", { turn: turnNow(), wanted });
/** Adds to the turn from one's own time. */
export const takeMoreTime = (): Promise<boolean> => wish("moreTime", { turn: turnNow() });

const turnNow = (): number => table.value?.turn ?? 0;

/** Locks or opens the plan, at once or as soon as the line is back. */
export async function setLocked(locked: boolean): Promise<boolean> {
  const turn = view.value?.world.turn;
  if (turn === undefined) return false;
  wantedLock.value = { turn, locked };
  return sendLock();
}

/** What has not reached the server yet is taken back. */
export const takeBackLock = (): void => {
  wantedLock.value = undefined;
};
