import type { Unmet } from "../../../shared/view/ledger.ts";
import { money } from "../../words/format.ts";
import { t } from "../../words/index.ts";

/** What can't be met in a quarter, and what would come of it. */
export const unmetWords = ({ kind, amountM }: Unmet, quarter: string): string =>
  t(`ministries.ledger.unmet.${kind}`, { quarter, amount: money(amountM) });
