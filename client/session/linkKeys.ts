import { signal } from "@preact/signals";
import { keepsNothing, kept, keptInTab } from "../device/storage.ts";

/**
 * The keys of lessons that links carry, behind `#`, which browsers send to no server: `key` is the teacher's, `view` only
 * shows the lesson to the room. A key leaves the address at once, where it would be seen, printed and sent on; it waits in
 * this tab until the server has taken it, and only then is it kept, so that no link replaces a key that is good.
 */
export const LINK_KEYS = ["key", "view"] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

/** How often a key came by an address: pages that are open try it. */
export const keysTaken = signal(0);

const PAGES: Record<LinkKey, RegExp> = {
  key: /^\/teach\/([A-Za-z0-9]+)/,
  view: /^\/project\/([A-Za-z0-9]+)/,
};

const KEPT = "tctm.lessons";
/** More lessons than a teacher gives in the time that a server keeps them. */
const MOST = 400;
type KeptKey = [of: LinkKey, code: string, key: string];

function keptKeys(): KeptKey[] {
  const found = kept.readJson(KEPT);
  return Array.isArray(found) ? (found as KeptKey[]) : [];
}
const others = (of: LinkKey, code: string) => keptKeys().filter(([one, at]) => one !== of || at !== code);
const inTab = (of: LinkKey, code: string) => `tctm.${of}.${code}`;

/** Takes a lesson's key out of the page's address. */
export function takeKeyFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const of of LINK_KEYS) {
    const key = given.get(of);
    if (key === null) continue;
    const code = PAGES[of].exec(location.pathname)?.[1]?.toUpperCase();
    window.history.replaceState(window.history.state, "", location.pathname + location.search);
    if (code === undefined || key === "") continue;
    keptInTab.write(inTab(of, code), key);
    keysTaken.value += 1;
  }
}

/** The keys by which this browser may come into a lesson, to be tried in this order. */
export function keysOf(of: LinkKey, code: string): string[] {
  const known = keptKeys().find(([one, at]) => one === of && at === code)?.[2];
  return [...new Set([keptInTab.read(inTab(of, code)), known])].filter((key) => key !== undefined);
}

/** The server has taken this key. */
export function keepKey(of: LinkKey, code: string, key: string): void {
  keptInTab.forget(inTab(of, code));
  if (!keptKeys().some(([one, at, known]) => one === of && at === code && known === key))
    kept.write(KEPT, JSON.stringify([[of, code, key], ...others(of, code)].slice(0, MOST)));
}

/** The server has refused what the address said; what was kept stays. */
export const refuseKey = (of: LinkKey, code: string): void => keptInTab.forget(inTab(of, code));

/** The lesson is deleted. */
export function forgetKeys(code: string): void {
  for (const of of LINK_KEYS) keptInTab.forget(inTab(of, code));
  kept.write(KEPT, JSON.stringify(keptKeys().filter(([, at]) => at !== code)));
}

/** Codes of the lessons whose teacher this browser is, the newest first. */
export const ownLessons = (): string[] => keptKeys().flatMap(([of, code]) => (of === "key" ? [code] : []));

/** What another tab of this browser needs behind an address; nothing, unless this browser keeps nothing. */
export const carried = (of: LinkKey, key: string): string =>
  keepsNothing.value ? `#${new URLSearchParams({ [of]: key })}` : "";
