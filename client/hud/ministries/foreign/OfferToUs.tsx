import { useState } from "preact/hooks";
import type { Position } from "../../../../shared/state/position.ts";
import type { Offer } from "../../../../shared/state/state.ts";
import { begun, begunKey } from "../../../store/begun.ts";
import { beforePlan } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { dealWords } from "../../explain/dealWords.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { ComposeOffer } from "./ComposeOffer.tsx";

/** What another nation offers, to be accepted, declined or answered with other terms. */
export function OfferToUs({ at, offer }: { at: Position; offer: Offer }) {
  const { from, id } = offer;
  // In the plan it is taken already; its words are those of before.
  const accept = { kind: "accept", from, id } as const;
  const decline = { kind: "decline", from, id, reason: "no" } as const;
  const [isBegun] = useState(() => begun.peek().has(begunKey(from, offer)));
  return (
    <div class="entry">
      <p class="dealSentence">{dealWords(offer)}</p>
      {offer.counters !== undefined && <p class="orderTerms">{t("ministries.deal.inPlaceOf")}</p>}
      <OrderButton order={accept} label={orderWords(accept, beforePlan.value)} kind="main">
        {t("ministries.deal.accept")}
      </OrderButton>
      <OrderButton order={decline} label={orderWords(decline, beforePlan.value)}>
        {t("ministries.deal.declineIt")}
      </OrderButton>
      <Disclosure summary={t("ministries.deal.change")} isOpen={isBegun}>
        <ComposeOffer at={at} answers={offer} />
      </Disclosure>
    </div>
  );
}
