import type { Page } from "@playwright/test";
import type { English } from "../../../client/words/keys.ts";
import { pause } from "../chance.ts";
import type { Device } from "../device.ts";
import type { Player } from "../player.ts";
import { look } from "../screen.ts";
import type { Witness } from "../witness.ts";

/** A device, and what sees everything that it shows. */
export interface Watched {
  device: Device;
  witness: Witness;
}

/** People who play together, and how they come to it. */
export interface Party {
  people: readonly Watched[];
  /** Those of them who lead a nation. */
  players: readonly Player[];
  /** In calm weather: begins what is to be played, if there is nothing to play. */
  begin: () => Promise<void>;
  /** One of the players does something, also in a storm. */
  step: (player: Player) => Promise<void>;
  /** What those do now and then who don't play. */
  others: readonly { device: Device; act: () => Promise<void> }[];
  /** Why a page is not as it should be when all is well; undefined when it is. */
  whyNotWell: (device: Device) => Promise<string | undefined>;
}

/** In calm weather everything is there within this time, ms, also on a busy machine. */
const SOON_MS = 30_000;

export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + SOON_MS;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(`it takes too long until ${what}`);
    await pause(150);
  }
}

export const isThere = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

/** Nations that have words. */
export type Called = keyof English["content"]["nations"];
export const nationCard = ({ page, say }: Device, nation: Called) =>
  page.locator(".nationCard", { hasText: say(`content.nations.${nation}.name`) }).first();

/** Of somebody who plays: whether the page shows the match, or its end. */
export async function whyNotInMatch(device: Device): Promise<string | undefined> {
  const screen = await look(device);
  if (!screen) return "does not answer";
  return screen.turn === undefined && !screen.isFinal ? "is not in its match" : undefined;
}
