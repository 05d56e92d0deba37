import type { Room } from "@colyseus/sdk";
import type { Answer, RequestBody, RequestKind } from "../../shared/protocol/protocol.ts";
import { connection } from "../store/table.ts";

/** The one room that this page is in. */
let current: Room | undefined;
/** Of the last request on it. */
let step = 0;

export const room = (): Room | undefined => current;
export const inRoom = (candidate: Room): boolean => current === candidate;
export function setRoom(next: Room | undefined): void {
  current = next;
  step = 0;
}

/** Asks the server for something. That the line is down is an answer too. */
export async function ask<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<Answer | "unreachable"> {
  if (!current || connection.value !== "online") return "unreachable";
  try {
    const answer = await current.request<unknown, Answer>(kind, { step: ++step, body }, { timeout: 8_000 });
    // The server gives the match up just now: whether this came to pass is seen when it is back.
    return !answer.ok && answer.refusal.code === "unkept" ? "unreachable" : answer;
  } catch (error) {
    const isRefused = error instanceof Error && error.name === "rejected";
    return isRefused ? { ok: false, refusal: { code: "badMessage" } } : "unreachable";
  }
}
