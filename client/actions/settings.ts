import { effect, type Signal } from "@preact/signals";
import { followMedia } from "../device/media.ts";
import { kept, whenKeptElsewhere } from "../device/storage.ts";
import {
  isDark,
  isSettingsOpen,
  MOTIONS,
  type Settings,
  settings,
  system,
  TEXT_PERCENT,
  THEMES,
  USUAL,
} from "../store/settings.ts";
import { isReducedMotion, isScreenBig } from "../store/table.ts";

const KEY = "tctm.settings";

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** What is kept may come from another version of the game: what can't be used stays as usual. */
export function readSettings(text: string | undefined): Settings {
  let found: unknown;
  try {
    found = JSON.parse(text ?? "{}");
  } catch {
    return USUAL;
  }
  const { theme, textPercent, motion, volume, isMuted, hasAdvice, hasFilm } = Object(found) as Partial<Settings>;
  return {
    theme: THEMES.find((known) => known === theme) ?? USUAL.theme,
    textPercent: isWithin(textPercent, TEXT_PERCENT.least, TEXT_PERCENT.most) ? textPercent : USUAL.textPercent,
    motion: MOTIONS.find((known) => known === motion) ?? USUAL.motion,
    volume: isWithin(volume, 0, 100) ? volume : USUAL.volume,
    isMuted: typeof isMuted === "boolean" ? isMuted : USUAL.isMuted,
    hasAdvice: typeof hasAdvice === "boolean" ? hasAdvice : USUAL.hasAdvice,
    hasFilm: typeof hasFilm === "boolean" ? hasFilm : USUAL.hasFilm,
  };
}

export function changeSettings(changed: Partial<Settings>): void {
  settings.value = { ...settings.value, ...changed };
  kept.write(KEY, JSON.stringify(settings.value));
}

const follow = (query: string, wish: Signal<boolean>): void =>
  followMedia(query, (fits) => {
    wish.value = fits;
  });

/** Reads what is kept and keeps the page to it. To be called once, before anything is drawn. */
export function applySettings(): void {
  settings.value = readSettings(kept.read(KEY));
  follow("(prefers-color-scheme: dark)", system.isDark);
  follow("(prefers-reduced-motion: reduce)", system.isReduced);
  follow("(min-width: 1600px)", isScreenBig);
  const root = document.documentElement;
  effect(() => {
    const { motion, textPercent } = settings.value;
    isReducedMotion.value = motion === "system" ? system.isReduced.value : motion === "reduced";
    root.dataset.theme = isDark.value ? "dark" : "light";
    root.dataset.motion = isReducedMotion.value ? "reduced" : "full";
    root.style.fontSize = `${textPercent}%`;
  });
  // The same person in another tab of this browser.
  whenKeptElsewhere(KEY, (text) => {
    settings.value = readSettings(text);
  });
}

export const openSettings = (): void => {
  isSettingsOpen.value = true;
};
export const closeSettings = (): void => {
  isSettingsOpen.value = false;
};
