import { useMemo } from "preact/hooks";
import { ministersPlan } from "../../../shared/bots/index.ts";
import { MINISTRIES } from "../../../shared/state/words.ts";
import { giveOrder } from "../../actions/plan.ts";
import { hasAdvice } from "../../store/settings.ts";
import { beforePlan, draft, rules, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { orderWords } from "../explain/orderWords.ts";
import { Button } from "../ui/Button.tsx";

/** What the ministers would order next, unasked, for those who want to hear it. */
export function Advice() {
  const [ruleset, seen, orders, isWanted] = [rules.value, view.value, draft.value, hasAdvice.value];
  const next = useMemo(() => {
    if (!isWanted || !ruleset || !seen?.cabinet || seen.world.ending) return undefined;
    return ministersPlan(ruleset, seen, orders, MINISTRIES)[orders.length];
  }, [ruleset, seen, orders, isWanted]);
  if (!next) return null;
  return (
    <Button kind="quiet" onClick={() => giveOrder(next)}>
      {t("plan.suggests", { order: orderWords(next, beforePlan.value) })}
    </Button>
  );
}
