import { join } from "node:path";
import type { Browser, BrowserContext, CDPSession, Locator, Page } from "@playwright/test";
import type { Filling, Key } from "../../client/words/keys.ts";
import { type Say, wordsOf } from "../shots/wordsOf.ts";
import { type Relay, relay } from "../support/relay.ts";
import { Chance } from "./chance.ts";
import { Troubles } from "./troubles.ts";

export interface DeviceWishes {
  name: string;
  language: string;
  /** How far its clock is ahead of the true time, ms. */
  clockAheadMs: number;
  isPhone: boolean;
}

/** In calm weather, whatever is to be there comes within this time. */
const SETS_OUT_MS = 20_000;
/** A click or a look that takes longer is given up: the line may be down, or the page another one by now. */
const PATIENCE_MS = 2_500;

/** Runs in the page, before it: the device's clock is wrong. What only goes on (performance.now) is as right as ever. */
function setClock(aheadMs: number): void {
  const Right = Date;
  const now = () => Right.now() + aheadMs;
  const Wrong: DateConstructor = new Proxy(Right, {
    construct: (target, given, of) => Reflect.construct(target, given.length === 0 ? [now()] : given, of) as Date,
    apply: () => new Wrong().toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  globalThis.Date = Wrong;
}

/** Somebody's device: one page in a browser of its own, behind a line of its own. */
export class Device {
  readonly name: string;
  readonly page: Page;
  readonly line: Relay;
  readonly say: Say;
  readonly language: string;
  readonly troubles = new Troubles();
  readonly chance: Chance;
  /** Epoch ms at which it woke last. */
  wokeAt = 0;
  isAsleep = false;
  private readonly context: BrowserContext;
  private readonly devtools: CDPSession;

  private constructor(given: Parts) {
    this.name = given.name;
    this.page = given.page;
    this.line = given.line;
    this.say = given.say;
    this.language = given.language;
    this.chance = given.chance;
    this.context = given.context;
    this.devtools = given.devtools;
  }

  static async of(browser: Browser, address: string, seed: number, wishes: DeviceWishes): Promise<Device> {
    const { name, language, clockAheadMs, isPhone } = wishes;
    const chance = new Chance(seed, `device ${name}`);
    const line = await relay(address, chance.uniform);
    const context = await browser.newContext({
      baseURL: line.address,
      locale: language === "en" ? "en-GB" : "zh-CN",
      reducedMotion: "reduce",
      viewport: isPhone ? { width: 390, height: 844 } : { width: 1366, height: 768 },
    });
    // Films of quarters would take the storm's time.
    await context.addInitScript(() => localStorage.setItem("tctm.settings", JSON.stringify({ hasFilm: false })));
    if (clockAheadMs !== 0) await context.addInitScript(setClock, clockAheadMs);
    const page = await context.newPage();
    page.setDefaultTimeout(SETS_OUT_MS);
    const devtools = await context.newCDPSession(page);
    const say = await wordsOf(language);
    return new Device({ name, page, line, say, language, chance, context, devtools });
  }

  button = <K extends Key>(key: K, ...terms: Filling<K>): Locator =>
    this.page
      .getByRole("button", { name: this.say(key, ...terms), exact: true })
      .filter({ visible: true })
      .first();

  /** Presses a button, if it is there and can be pressed. */
  press = <K extends Key>(key: K, ...terms: Filling<K>): Promise<boolean> => pressed(this.button(key, ...terms));

  /** The lid is closed, or another tab is in front: nothing of the page runs. */
  async sleep(): Promise<void> {
    this.isAsleep = true;
    await this.devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  }

  async wake(): Promise<void> {
    await this.devtools.send("Page.setWebLifecycleState", { state: "active" });
    this.isAsleep = false;
    this.wokeAt = Date.now();
  }

  async picture(folder: string, of: string): Promise<string> {
    const path = join(folder, `${of}.png`);
    await this.page.screenshot({ path, timeout: 10_000 }).catch(() => {});
    return path;
  }

  async close(): Promise<void> {
    await this.context.close();
    this.line.close();
  }
}

type Parts = Pick<Device, "name" | "page" | "line" | "say" | "language" | "chance"> & {
  context: BrowserContext;
  devtools: CDPSession;
};

/** Presses what is there and can be pressed. @returns whether it was. */
export async function pressed(button: Locator): Promise<boolean> {
  try {
    if (!(await button.isVisible()) || !(await button.isEnabled({ timeout: 200 }))) return false;
    await button.click({ timeout: PATIENCE_MS });
    return true;
  } catch {
    return false;
  }
}
