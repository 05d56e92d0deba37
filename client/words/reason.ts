import type { Reason } from "../../shared/bots/reasons.ts";
import { sentence } from "./index.ts";
import { inWords } from "./terms.ts";

/** Why ministers propose an order, as a sentence. */
export const reasonInWords = ({ code, terms }: Reason): string =>
  sentence(
    code === "binds" || code === "willBind" ? `reasons.${code}.${terms.binds}` : `reasons.${code}`,
    inWords(terms ?? {}),
  );
