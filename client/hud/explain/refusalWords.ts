import type { Refusal } from "../../../shared/orders/rule.ts";
import type { TableRefusal } from "../../../shared/protocol/protocol.ts";
import { pointsFine } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { inWords } from "../../words/terms.ts";

export type AnyRefusal = Refusal | { code: TableRefusal; terms?: Record<string, string | number> };

/** Why not, in a sentence: the same words whether client or server refused. */
export function refusalWords({ code, terms = {} }: AnyRefusal): string {
  const words = inWords(terms);
  // Knowledge is counted in thousandths of a doubling, and its terms say only `needs` and `has`.
  if (code === "needsKnowledge")
    for (const name of ["needs", "has"]) words[name] = pointsFine(Number(terms[name] ?? 0) / 10);
  return t(`refusals.${code}`, words);
}
