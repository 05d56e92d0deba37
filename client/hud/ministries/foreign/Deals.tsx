import { useState } from "preact/hooks";
import type { Position } from "../../../../shared/state/position.ts";
import { removeOrder } from "../../../actions/plan.ts";
import { begun } from "../../../store/begun.ts";
import { beforePlan, draft } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { dealWords } from "../../explain/dealWords.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";
import { answersToUs } from "./answersToUs.ts";
import { ComposeOffer } from "./ComposeOffer.tsx";
import { OfferToUs } from "./OfferToUs.tsx";

/** Offers to us, offers of ours, deals in force, and a new offer. */
export function Deals({ at }: { at: Position }) {
  // Before the plan: an offer that the plan accepts or withdraws stays on the list, so that this can be taken back.
  const offers = beforePlan.value?.offers ?? at.offers;
  const toUs = offers.filter((offer) => offer.to === at.me);
  const ours = offers.filter((offer) => offer.from === at.me);
  const inPlan = draft.value.flatMap((order, index) => (order.kind === "offer" ? [{ order, index }] : []));
  // What was begun lies open when one comes back to it.
  const [isBegun] = useState(() => [...begun.peek().keys()].some((key) => at.world.order.includes(key)));
  return (
    <>
      {toUs.map((offer) => (
        <OfferToUs key={`${offer.from}${offer.id}`} at={at} offer={offer} />
      ))}
      {toUs.length === 0 && <p class="muted">{t("ministries.deal.noOffers")}</p>}
      {answersToUs.value.map((answer, index) => (
        <p class="small" key={index}>
          {answer}
        </p>
      ))}
      {ours.map((offer) => (
        <div class="entry" key={offer.id}>
          <p class="dealSentence">{dealWords(offer)}</p>
          <p class="orderTerms">{t("ministries.deal.stands", { quarter: quarterOf(at, offer.until) })}</p>
          <OrderButton
            label={orderWords({ kind: "withdraw", id: offer.id }, beforePlan.value)}
            order={{ kind: "withdraw", id: offer.id }}
          >
            {t("ministries.deal.withdraw")}
          </OrderButton>
        </div>
      ))}
      {inPlan.map(({ order, index }) => (
        <div class="entry" key={index}>
          <p class="dealSentence">{dealWords({ ...order, from: at.me })}</p>
          <p class="orderTerms">{t("ministries.deal.inPlan")}</p>
          <Button
            label={t("ui.remove", { what: orderWords(order, beforePlan.value) })}
            onClick={() => removeOrder(index)}
          >
            {t("ministries.order.takeBack")}
          </Button>
        </div>
      ))}
      {at.deals.map((deal) => (
        <div class="entry" key={`${deal.from}${deal.id}`}>
          <p class="dealSentence">{dealWords(deal)}</p>
          <p class="orderTerms">{t("ministries.deal.inForce", { count: deal.turnsLeft })}</p>
        </div>
      ))}
      <Disclosure summary={t("ministries.deal.compose")} isOpen={isBegun}>
        <ComposeOffer at={at} />
      </Disclosure>
    </>
  );
}
