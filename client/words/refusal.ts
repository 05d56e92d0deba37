import type { WhyAway } from "../store/line.ts";
import type { Told } from "../store/told.ts";
import { hasWords, sentence, t } from "./index.ts";
import { inWords } from "./terms.ts";

const keysOf = (code: Told["code"]): string[] => [
  `refusals.rules.${code}`,
  `refusals.table.${code}`,
  `notice.${code}`,
  `line.away.${code}`,
];

/** Why something can't be done, as a sentence. */
export function refusalInWords({ code, terms }: Told): string {
  const key = keysOf(code).find(hasWords);
  // A server that is newer than this page may refuse what it has no words for.
  if (key === undefined) return t("notice.unheard", { code });
  // "None is left" reads better than a figure of nothing.
  const none = `${key}_none`;
  const isNone = Object.values(terms ?? {}).includes(0) && hasWords(none);
  return sentence(isNone ? none : key, inWords(terms ?? {}));
}

/** Why there is no line, as a sentence, and that the page tries again by itself: nobody is told to do so. */
export const awayInWords = (
  why: WhyAway,
  comesBack: "line.comesBack" | "line.comesBackWithPlan" = "line.comesBack",
): string => `${t(`line.away.${why}`)} ${t(comesBack)}`;
