import { giveOrder } from "../../actions/plan.ts";
import { proposals } from "../../actions/proposals.ts";
import { hasAdvice } from "../../store/settings.ts";
import { beforePlan } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { orderWords } from "../explain/orderWords.ts";
import { Button } from "../ui/Button.tsx";

/** What the ministers would order next, unasked, for those who want to hear it: what brings most. */
export function Advice() {
  const [first, ...others] = hasAdvice.value ? proposals.value : [];
  if (!first) return null;
  const { order } = others.reduce((best, one) => ((one.gainBp ?? 0) > (best.gainBp ?? 0) ? one : best), first);
  const words = t("plan.suggests", { order: orderWords(order, beforePlan.value) });
  return (
    <Button kind="quiet" class="planHint" label={words} onClick={() => giveOrder(order)}>
      {words}
    </Button>
  );
}
