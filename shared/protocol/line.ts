/** What passes on a line beside the messages of matches and lessons: whether it lives, what time it is at the server, why it ends. */

/** A page sends it now and then, with a number, and the server sends it back at once. */
export const BEAT = "beat";
export interface Beat {
  /** Tells the page which of its beats is answered: after a sleep an old answer may still come. */
  number: number;
  /** The server's clock, epoch milliseconds. */
  now: number;
}
/** The answer to a beat. What is no beat is answered as one of number 0. */
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

/** Bytes before a message that hold its number. */
const NUMBER_BYTES = 4;

/**
 * A message of a polled line, with its number before it (unsigned, big end first). Browsers ask again by themselves when a
 * connection ends before its answer: then what the answer held is lost, and what the request held comes twice.
 */
export function numbered(number: number, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(NUMBER_BYTES + message.length);
  new DataView(data.buffer).setUint32(0, number);
  data.set(message, NUMBER_BYTES);
  return data;
}

/**
 * Takes numbered messages as they come, from number 0 on.
 * @returns for each the message itself, `again` for one that was there before, or `lost` when one before it is missing.
 */
export function inOrder(): (data: Uint8Array) => Uint8Array | "again" | "lost" {
  let next = 0;
  return (data) => {
    if (data.length < NUMBER_BYTES) return "lost";
    const number = new DataView(data.buffer, data.byteOffset).getUint32(0);
    if (number < next) return "again";
    if (number > next) return "lost";
    next += 1;
    return data.subarray(NUMBER_BYTES);
  };
}
