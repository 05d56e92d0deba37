import { hasWords, t } from "./index.ts";
import { inWords } from "./terms.ts";

/** Why something can't be done, as a sentence. */
export function refusalInWords({ code, terms }: { code: string; terms?: Record<string, string | number> }): string {
  const key = [`refusals.rules.${code}`, `refusals.table.${code}`, `notice.${code}`].find(hasWords);
  return key ? t(key, inWords(terms)) : t("notice.unknown", { code });
}
