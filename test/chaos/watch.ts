import type { Page } from "@playwright/test";

/** Where a page tells how things stand. */
const TOLD = ".noticeBody p, [role=status], [role=alert], [role=alertdialog] p:first-child, .note";
/** There the game is told of, not how things stand with the page. */
const GAME = ".sidePanel, .selected, .offerNotice, .card";
/** The page is looked at after each change, and so often at least, ms. */
const LOOKS_MS = 250;

/** What a page says just now. */
export interface Said {
  /** Where something is told, each place without its buttons. */
  told: string[];
  /** Of the sentences that were sought, those that stand anywhere on the page. */
  found: string[];
}

interface Looking {
  places: string;
  game: string;
  sentences: string[];
  ms: number;
}

/** Runs in the page. */
function keepLooking({ places, game, sentences, ms }: Looking): void {
  const report = (window as unknown as { chaosSees: (said: Said) => Promise<void> }).chaosSees;
  const words = (place: Element): string => {
    const bare = place.cloneNode(true) as Element;
    for (const button of bare.querySelectorAll("button")) button.remove();
    return (bare.textContent ?? "").replace(/\s+/g, " ").trim();
  };
  const look = () => {
    const all = [...document.querySelectorAll(places)].filter((place) => !place.closest(game));
    // Of a place within a place, the inner one tells.
    const innermost = all.filter((place) => !all.some((other) => other !== place && place.contains(other)));
    const told = innermost.map(words).filter((text) => text !== "");
    const text = document.body?.textContent ?? "";
    void report({ told, found: sentences.filter((sentence) => text.includes(sentence)) });
  };
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      look();
    }, 30);
  };
  const begin = () => {
    new MutationObserver(soon).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    setInterval(look, ms);
    look();
  };
  if (document.documentElement) begin();
  else addEventListener("DOMContentLoaded", begin);
}

/** Hears of everything that a page says, from its first drawing on. @param sentences that are sought on the whole page. */
export async function watch(page: Page, sentences: readonly string[], hear: (said: Said) => void): Promise<void> {
  await page.exposeFunction("chaosSees", hear);
  await page.addInitScript(keepLooking, { places: TOLD, game: GAME, sentences: [...sentences], ms: LOOKS_MS });
}
