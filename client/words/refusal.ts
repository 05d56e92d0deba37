import type { WhyAway } from "../store/line.ts";
import { hasWords, t } from "./index.ts";
import { inWords } from "./terms.ts";

/** Why something can't be done, as a sentence. */
export function refusalInWords({ code, terms }: { code: string; terms?: Record<string, string | number> }): string {
  const key = [`refusals.rules.${code}`, `refusals.table.${code}`, `notice.${code}`, `line.away.${code}`].find(
    hasWords,
  );
  // "None is left" reads better than a figure of nothing.
  const isNone = Object.values(terms ?? {}).includes(0);
  return key ? t(key, { ...inWords(terms), ...(isNone ? { context: "none" } : {}) }) : t("notice.unknown", { code });
}

/** Why there is no line, as a sentence, and that the page tries again by itself: nobody is told to do so. */
export const awayInWords = (why: WhyAway, comesBack = "line.comesBack"): string =>
  `${t(`line.away.${why}`)} ${t(comesBack)}`;
