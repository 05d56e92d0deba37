import type { Room } from "@colyseus/sdk";

/** An answer that takes longer may be one that doesn't come, ms. */
const PROBE_AFTER_MS = 3_000;
const LONGEST_MS = 20_000;

/** No line: nothing was sent. Unanswered: it was sent, and the line was lost before the answer came; it may have been done. */
export type NoAnswer = "noLine" | "unanswered";

/** Asks a room for something. @param probe looks whether its line lives. @throws when no answer comes. */
export async function request<A>(room: Room, probe: () => void, kind: string, body: unknown): Promise<A> {
  const late = setTimeout(probe, PROBE_AFTER_MS);
  try {
    return await room.request<unknown, A>(kind, body, { timeout: LONGEST_MS });
  } finally {
    clearTimeout(late);
  }
}
