import { useMemo } from "preact/hooks";
import { ministersPlan } from "../../../../shared/bots/index.ts";
import type { Ministry } from "../../../../shared/state/words.ts";
import { draft, rules, view } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { OrderButton } from "./OrderButton.tsx";

/** What the minister would add to the plan as it stands; each order can be taken over. */
export function Proposals({ ministry }: { ministry: Ministry }) {
  const [ruleset, seen, orders] = [rules.value, view.value, draft.value];
  const proposed = useMemo(() => {
    if (!ruleset || seen?.cabinet === undefined || seen.world.ending) return [];
    return ministersPlan(ruleset, seen, orders, [ministry]).slice(orders.length);
  }, [ruleset, seen, orders, ministry]);
  if (proposed.length === 0) return null;
  return (
    <Disclosure summary={t("ministries.proposals", { count: proposed.length })}>
      {proposed.map((order, index) => (
        <div class="entry" key={`${index}${order.kind}`}>
          <OrderButton order={order}>{orderWords(order)}</OrderButton>
        </div>
      ))}
    </Disclosure>
  );
}
