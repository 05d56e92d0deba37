import type { Room } from "@colyseus/sdk";
import type { Answer, RequestBody, RequestKind } from "../../shared/protocol/protocol.ts";
import { line } from "../store/line.ts";

/** The one room that this page is in. */
let current: Room | undefined;
/** Looks whether its line lives. */
let probe = () => {};
/** Of the last request on it. */
let step = 0;

export const inRoom = (candidate: Room): boolean => current === candidate;
export function setRoom(next: Room | undefined, lookAtLine = () => {}): void {
  current = next;
  probe = lookAtLine;
  step = 0;
}

/** An answer that takes longer may be one that doesn't come, ms. */
const PROBE_AFTER_MS = 3_000;
const LONGEST_MS = 20_000;

/** No line: nothing was sent. Unanswered: it was sent, and the line was lost before the answer came; it may have been done. */
export type NoAnswer = "noLine" | "unanswered";

/** Asks the server for something. That there is no answer is an answer too. */
export async function ask<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<Answer | NoAnswer> {
  if (!current || line.value.is !== "online") return "noLine";
  const late = setTimeout(probe, PROBE_AFTER_MS);
  try {
    const answer = await current.request<unknown, Answer>(kind, { step: ++step, body }, { timeout: LONGEST_MS });
    // The server gives the match up just now: whether this came to pass is seen when it is back.
    return !answer.ok && answer.refusal.code === "unkept" ? "unanswered" : answer;
  } catch (error) {
    const isRefused = error instanceof Error && error.name === "rejected";
    return isRefused ? { ok: false, refusal: { code: "badMessage" } } : "unanswered";
  } finally {
    clearTimeout(late);
  }
}
