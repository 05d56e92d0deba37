import type { Proposal } from "../../../../shared/bots/advice.ts";
import { ministryOf } from "../../../../shared/orders/index.ts";
import type { Ministry } from "../../../../shared/state/words.ts";
import { giveOrder, isLocked } from "../../../actions/plan.ts";
import { proposals, takeAll } from "../../../actions/proposals.ts";
import { beforePlan } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { reasonWords } from "../../explain/reasonWords.ts";
import { gainWords, LEAST_TOLD_BP } from "../../outlook/figures.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";

/** What the minister would add to the plan as it stands, why, and what it brings: to be taken whole, or one order of it. */
export function Proposals({ ministry }: { ministry: Ministry }) {
  const proposed = proposals.value.filter(({ order }) => ministryOf(order) === ministry);
  if (proposed.length === 0 || isLocked()) return null;
  return (
    <section class="proposal" aria-label={t("ministries.proposals")}>
      <h3>{t("ministries.proposals")}</h3>
      <ul>
        {proposed.map((proposal) => (
          <Proposed key={JSON.stringify(proposal.order)} {...proposal} />
        ))}
      </ul>
      {proposed.length > 1 && <Button onClick={() => takeAll(proposed)}>{t("ministries.takeWhole")}</Button>}
    </section>
  );
}

function Proposed({ order, reason, gainBp }: Proposal) {
  const at = beforePlan.value;
  const words = orderWords(order, at);
  const isTold = gainBp !== undefined && Math.abs(gainBp) >= LEAST_TOLD_BP;
  return (
    <li>
      <button
        type="button"
        class="proposalOrder"
        aria-label={t("ministries.takeOne", { order: words })}
        onClick={() => giveOrder(order)}
      >
        <Glyph name="plus" />
        {words}
      </button>
      <p class="proposalReason small muted">
        {isTold && <strong>{gainWords(gainBp)} </strong>}
        {at && reasonWords({ order, reason }, at.rules)}
      </p>
    </li>
  );
}
