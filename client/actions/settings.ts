import { effect, type Signal } from "@preact/signals";
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
import { isReducedMotion } from "../store/table.ts";

const KEY = "tctm.settings";

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** What is kept may come from another version of the game: what can't be used stays as usual. */
export function readSettings(kept: string | null): Settings {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? "{}");
  } catch {
    return USUAL;
  }
  const { theme, textPercent, motion, volume, isMuted, hasAdvice } = Object(found) as Partial<Settings>;
  return {
    theme: THEMES.find((known) => known === theme) ?? USUAL.theme,
    textPercent: isWithin(textPercent, TEXT_PERCENT.least, TEXT_PERCENT.most) ? textPercent : USUAL.textPercent,
    motion: MOTIONS.find((known) => known === motion) ?? USUAL.motion,
    volume: isWithin(volume, 0, 100) ? volume : USUAL.volume,
    isMuted: typeof isMuted === "boolean" ? isMuted : USUAL.isMuted,
    hasAdvice: typeof hasAdvice === "boolean" ? hasAdvice : USUAL.hasAdvice,
  };
}

export function changeSettings(changed: Partial<Settings>): void {
  settings.value = { ...settings.value, ...changed };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Private windows may refuse storage: the settings then last as long as the page.
  }
}

function follow(query: string, wish: Signal<boolean>): void {
  const media = window.matchMedia(query);
  wish.value = media.matches;
  media.addEventListener("change", () => {
    wish.value = media.matches;
  });
}

/** Reads what is kept and keeps the page to it. To be called once, before anything is drawn. */
export function applySettings(): void {
  try {
    settings.value = readSettings(localStorage.getItem(KEY));
  } catch {
    // As above.
  }
  follow("(prefers-color-scheme: dark)", system.isDark);
  follow("(prefers-reduced-motion: reduce)", system.isReduced);
  const root = document.documentElement;
  effect(() => {
    const { motion, textPercent } = settings.value;
    isReducedMotion.value = motion === "system" ? system.isReduced.value : motion === "reduced";
    root.dataset.theme = isDark.value ? "dark" : "light";
    root.dataset.motion = isReducedMotion.value ? "reduced" : "full";
    root.style.fontSize = `${textPercent}%`;
  });
  // The same person in another tab of this browser.
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === KEY) settings.value = readSettings(newValue);
  });
}

export const openSettings = (): void => {
  isSettingsOpen.value = true;
};
export const closeSettings = (): void => {
  isSettingsOpen.value = false;
};
