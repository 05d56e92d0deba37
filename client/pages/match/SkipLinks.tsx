import { t } from "../../words/index.ts";

/** Parts of the planning screen, by the selector that finds them. */
const PARTS = [
  ["plan", ".planBar"],
  ["ministries", ".rail"],
  ["panel", ".sidePanel"],
  ["report", ".card"],
] as const;

/** For whoever goes through the page by keyboard: straight to its parts. Seen only while they have the focus. */
export function SkipLinks() {
  return (
    <nav class="skipLinks" aria-label={t("skip.label")}>
      {PARTS.map(([part, selector]) => (
        <button key={part} type="button" onClick={() => enter(selector)}>
          {t(`skip.${part}`)}
        </button>
      ))}
    </nav>
  );
}

/** To the first thing there that can be used; what is not on the screen just now is passed over. */
function enter(selector: string): void {
  const part = document.querySelector(selector);
  const uses =
    part?.querySelectorAll<HTMLElement>("button:not(:disabled), input:not(:disabled), select, a[href]") ?? [];
  [...uses].find((use) => use.checkVisibility())?.focus();
}
