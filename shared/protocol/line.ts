/** What passes on a line beside the messages of matches and lessons: whether it lives, what time it is at the server, why it ends. */

/** A page sends it now and then, with a number, and the server sends it back at once. */
export const BEAT = "beat";
export interface Beat {
  /** By which the page knows which of its beats has come back: it may have slept since an older one. */
  number: number;
  /** The server's clock, epoch milliseconds. */
  now: number;
}
/** The answer to a beat; to what is none, that to the number 0. */
export const beatBack = (number: unknown, now: number): Beat => ({
  number: typeof number === "number" ? number : 0,
  now,
});

/** Under this path a line is polled for, where a network lets no WebSocket through. */
export const POLLED_PATH = "/line";

/** Polling has no codes to close by: the last word of a polled line is its code. */
export const closeWord = (code: number): string => `close ${code}`;
/** @returns undefined for what is no such word. */
export const closeCodeIn = (word: string): number | undefined => {
  const code = /^close (\d+)$/.exec(word)?.[1];
  return code === undefined ? undefined : Number(code);
};
