import { signal } from "@preact/signals";

/**
 * What a browser keeps for this page: the only user of `localStorage` and `sessionStorage`. A browser may refuse both (site
 * data blocked, storage full), so that already naming them throws: what can't be kept then lasts as long as the page.
 */
export interface Storing {
  read: (key: string) => string | undefined;
  /** What was kept as JSON; undefined when there is none that can be read. */
  readJson: (key: string) => unknown;
  write: (key: string, text: string) => void;
  forget: (key: string) => void;
}

/** Whether something that was to be kept lasts only as long as this page. People are told. */
export const keepsNothing = signal(false);

function storing(storage: () => Storage): Storing {
  /** What the browser would not keep. */
  const unkept = new Map<string, string>();
  const attempt = <T>(work: (kept: Storage) => T): T | undefined => {
    try {
      return work(storage());
    } catch {
      keepsNothing.value = true;
      return undefined;
    }
  };
  const read = (key: string) => unkept.get(key) ?? attempt((kept) => kept.getItem(key)) ?? undefined;
  return {
    read,
    readJson(key) {
      try {
        return JSON.parse(read(key) ?? "null") ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      unkept.set(key, text);
      attempt((kept) => {
        kept.setItem(key, text);
        unkept.delete(key);
      });
    },
    forget(key) {
      unkept.delete(key);
      attempt((kept) => kept.removeItem(key));
    },
  };
}

/** In this browser, for good. */
export const kept = storing(() => localStorage);
/** In this tab, until it is closed. */
export const keptInTab = storing(() => sessionStorage);

/** Tells when another tab of this browser keeps something else under the key. */
export function whenKeptElsewhere(key: string, tell: (text: string | undefined) => void): void {
  window.addEventListener("storage", (event) => {
    if (event.key === key) tell(event.newValue ?? undefined);
  });
}
