import type { Browser, CDPSession, Locator, Page } from "@playwright/test";
import type { Filling, Key } from "../../client/words/keys.ts";
import { type Relay, relay } from "../support/relay.ts";
import { type Say, wordsOf } from "./wordsOf.ts";

/** The last one is the device's own few colours, in place of the page's. */
export const THEMES = ["light", "dark", "forced"] as const;
export type Theme = (typeof THEMES)[number];

export interface Size {
  id: string;
  width: number;
  height: number;
  /** Held in a hand, and so without a mouse. */
  isTouch: boolean;
}
const sized = (width: number, height: number, isTouch: boolean): Size => ({
  id: `${width}x${height}`,
  width,
  height,
  isTouch,
});
/** A phone, the same on its side, a tablet held upright, a school's laptop, a desk. */
export const SIZES = [
  sized(390, 844, true), sized(844, 390, true), sized(820, 1180, true), sized(1366, 768, false), sized(1920, 1080, false),
]; // biome-ignore format: a list
/** Between the pictures the match is driven at this size. */
const DESK = sized(1366, 768, false);

/** One page in one language, driven as people drive it; size and theme change while it stays where it is. */
export interface Stage {
  page: Page;
  /** To the server. */
  line: Relay;
  language: string;
  /** Words of the screen's language, by key. */
  say: Say;
  /** What can be pressed under this name, where it is to be seen. */
  button: <K extends Key>(key: K, ...terms: Filling<K>) => Locator;
  /** A key of the keyboard. */
  press: (key: string) => Promise<void>;
  resize: (to?: Size) => Promise<void>;
  light: (theme: Theme) => Promise<void>;
  /** Waits until nothing moves any more. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

/** Everything that is left to chance comes from one seed, so that pictures of two runs can be laid side by side. */
export async function fixSeed(page: Page, seed: number): Promise<void> {
  await page.route("**/matchmake/create/**", (route) =>
    route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), seed }) }),
  );
}

export interface StageWishes {
  language: string;
  /** Of the match. */
  seed: number;
  /** Size of text, in percent. */
  textPercent?: number;
}

export async function newStage(browser: Browser, address: string, wishes: StageWishes): Promise<Stage> {
  const { language, seed, textPercent = 100 } = wishes;
  const line = await relay(address);
  const context = await browser.newContext({
    baseURL: line.address,
    locale: language,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  // What can't be pressed is told with what lies over it, instead of being waited for.
  context.setDefaultTimeout(20_000);
  await context.addInitScript(
    ([chosen, settings]) => {
      localStorage.setItem("language", chosen);
      localStorage.setItem("tctm.settings", settings);
    },
    [language, JSON.stringify({ textPercent, hasFilm: false })] as const,
  );
  const page = await context.newPage();
  await fixSeed(page, seed);
  const say = await wordsOf(language);
  const devtools: CDPSession = await context.newCDPSession(page);
  return {
    page,
    line,
    language,
    say,
    button: (key, ...terms) =>
      page
        .getByRole("button", { name: say(key, ...terms), exact: true })
        .filter({ visible: true })
        .first(),
    press: (key) => page.keyboard.press(key),
    async resize(to = DESK) {
      await page.setViewportSize(to);
      await devtools.send("Emulation.setTouchEmulationEnabled", {
        enabled: to.isTouch,
        ...(to.isTouch ? { maxTouchPoints: 5 } : {}),
      });
    },
    light: (theme) =>
      page.emulateMedia({
        colorScheme: theme === "light" ? "light" : "dark",
        forcedColors: theme === "forced" ? "active" : "none",
        reducedMotion: "reduce",
      }),
    async settle() {
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      });
      // The map draws its sheets anew a moment after its size or its light has changed.
      await page.waitForTimeout(350);
    },
    async close() {
      await context.close();
      line.close();
    },
  };
}
