import { computed, signal } from "@preact/signals";
import { isReducedMotion } from "./table.ts";

/** How this person wants the game to look, move and sound; on this device, in every match. */

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const MOTIONS = ["system", "reduced", "full"] as const;
export type Motion = (typeof MOTIONS)[number];
/** Percent of the browser's own size of text. */
export const TEXT_PERCENT = { least: 90, most: 150, step: 10 } as const;

/** What is kept. */
export interface Settings {
  theme: Theme;
  textPercent: number;
  motion: Motion;
  /** 0 to 100. */
  volume: number;
  isMuted: boolean;
  /** Whether the ministers say unasked what they would do. */
  hasAdvice: boolean;
  /** Whether each quarter is told as a film before its report. */
  hasFilm: boolean;
}

export const USUAL: Settings = {
  theme: "system",
  textPercent: 100,
  motion: "system",
  volume: 40,
  isMuted: false,
  hasAdvice: true,
  hasFilm: true,
};
export const settings = signal<Settings>(USUAL);

/** What the device asks for; `actions/settings.ts` keeps it up to date. */
export const system = { isDark: signal(false), isReduced: signal(false) };

/** Whether the paper of panels and pages is dark. The map has a night and a day of its own, and this doesn't touch them. */
export const isDark = computed(() =>
  settings.value.theme === "system" ? system.isDark.value : settings.value.theme === "dark",
);
export const hasAdvice = computed(() => settings.value.hasAdvice);
export const hasFilm = computed(() => settings.value.hasFilm);
export const isSettingsOpen = signal(false);
export { isReducedMotion };
