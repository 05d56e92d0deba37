/** What passes on a line beside the messages of matches and lessons: whether it lives, what time it is at the server, why it ends. */

/** A page sends it now and then, and the server sends it back at once. */
export const BEAT = "beat";
export interface Beat {
  /** The server's clock, epoch milliseconds. */
  now: number;
}

/** Under this path a line is polled for, where a network lets no WebSocket through. */
export const POLLED_PATH = "/line";

/** Polling has no codes to close by: the last word of a polled line is its code. */
export const closeWord = (code: number): string => `close ${code}`;
/** @returns undefined for what is no such word. */
export const closeCodeIn = (word: string): number | undefined => {
  const code = /^close (\d+)$/.exec(word)?.[1];
  return code === undefined ? undefined : Number(code);
};
