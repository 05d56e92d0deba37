import type { GameState } from "./state.ts";

/** Of keys, which are few and come again and again, as JSON has them. */
const keyTexts = new Map<string, string>();
const MOST_KEY_TEXTS = 10_000;

function textOfKey(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(key)}:`;
  if (keyTexts.size < MOST_KEY_TEXTS) keyTexts.set(key, text);
  return text;
}

const isSorted = (keys: readonly string[]): boolean => keys.every((key, k) => k === 0 || (keys[k - 1] ?? "") <= key);

/** JSON with keys in one order, so that equal states have equal text whatever way they came about. */
function canonical(value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const keys = Object.keys(value);
  if (!isSorted(keys)) keys.sort();
  let text = "";
  for (const key of keys) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined) text += (text === "" ? "" : ",") + textOfKey(key) + canonical(part);
  }
  return `{${text}}`;
}

/** A 64-bit fingerprint of plain JSON, as 16 hexadecimal digits (two FNV-1a hashes; not for secrets). */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}

export const stateHash = (state: GameState): string => fingerprint(state);
