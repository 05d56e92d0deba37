import type { Room } from "@colyseus/sdk";
import type { Answer, RequestBody, RequestKind } from "../../shared/protocol/protocol.ts";
import { line } from "../store/line.ts";
import { type NoAnswer, request } from "./request.ts";

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

/** Asks the server for something. That there is no answer is an answer too. */
export async function ask<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<Answer | NoAnswer> {
  if (!current || line.value.is !== "online") return "noLine";
  try {
    const answer = await request<Answer>(current, probe, kind, { step: ++step, body });
    // The server gives the match up just now: whether this came to pass is seen when it is back.
    return !answer.ok && answer.refusal.code === "unkept" ? "unanswered" : answer;
  } catch (error) {
    const isRefused = error instanceof Error && error.name === "rejected";
    return isRefused ? { ok: false, refusal: { code: "badMessage" } } : "unanswered";
  }
}
