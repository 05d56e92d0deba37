import { useMemo } from "preact/hooks";
import { ministersPlan } from "../../../../shared/bots/index.ts";
import type { Ministry } from "../../../../shared/state/words.ts";
import { giveOrder, isLocked, replacePlan } from "../../../actions/plan.ts";
import { beforePlan, draft, ownMinistries, rules, view } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";

/** What the minister would add to the plan as it stands: to be taken whole, or one order of it. */
export function Proposals({ ministry }: { ministry: Ministry }) {
  const [ruleset, seen, orders] = [rules.value, view.value, draft.value];
  const proposed = useMemo(() => {
    if (!ruleset || seen?.cabinet === undefined || seen.world.ending) return [];
    return ministersPlan(ruleset, seen, orders, [ministry]).slice(orders.length);
  }, [ruleset, seen, orders, ministry]);
  const isOther = ownMinistries.value.length > 0 && !ownMinistries.value.includes(ministry);
  if (proposed.length === 0 || isLocked() || isOther) return null;
  return (
    <section class="proposal" aria-label={t("ministries.proposals")}>
      <h3>{t("ministries.proposals")}</h3>
      <ul>
        {proposed.map((order, index) => (
          <li key={`${index}${order.kind}`}>
            <button
              type="button"
              class="proposalOrder"
              aria-label={t("ministries.takeOne", { order: orderWords(order, beforePlan.value) })}
              onClick={() => giveOrder(order)}
            >
              <Glyph name="plus" />
              {orderWords(order, beforePlan.value)}
            </button>
          </li>
        ))}
      </ul>
      {proposed.length > 1 && (
        <Button onClick={() => replacePlan([...orders, ...proposed])}>{t("ministries.takeWhole")}</Button>
      )}
    </section>
  );
}
