import { fingerprint } from "./hash.ts";

/** An id that nothing has. */
export const NO_ID = "0-none";

/**
 * An id that stands for the words of what it names: whoever names it means these, however the plan in which it is made changes
 * in the meantime.
 */
export const idOfWords = (turn: number, ...words: unknown[]): string => `${turn}-${fingerprint(words).slice(0, 8)}`;

/** The same among others that may have the same words; twins are numbered. */
export function idAmong(others: readonly { id: string }[], turn: number, ...words: unknown[]): string {
  const id = idOfWords(turn, ...words);
  const twins = others.filter((other) => other.id.startsWith(id)).length;
  return twins === 0 ? id : `${id}-${twins}`;
}
