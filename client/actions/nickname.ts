import { effect, signal } from "@preact/signals";

const KEY = "tctm.nickname";

const remembered = (): string => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
};

/** What a person is called at the tables; kept in this browser alone. */
export const nickname = signal(remembered());

/** Tells apart those who give no name. */
export const spareNumber = 100 + Math.floor(900 * Math.random());

/** Nobody comes to a table without a name: who gave none gets this one. */
export function settleNickname(spare: string): void {
  if (nickname.value.trim() === "") nickname.value = spare;
}

effect(() => {
  try {
    localStorage.setItem(KEY, nickname.value);
  } catch {
    // Private windows may refuse storage.
  }
});
