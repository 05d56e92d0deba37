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

effect(() => {
  try {
    localStorage.setItem(KEY, nickname.value);
  } catch {
    // Private windows may refuse storage.
  }
});
