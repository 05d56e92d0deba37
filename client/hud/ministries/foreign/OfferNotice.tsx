import { showPanel } from "../../../actions/screen.ts";
import { openDilemma } from "../../../store/dilemma.ts";
import { report } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { dealWords } from "../../explain/dealWords.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { Button } from "../../ui/Button.tsx";
import { Swatch } from "../../ui/Swatch.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { newOffers, putOfferAside } from "./openOffer.ts";
import "./offerNotice.css";

/** Somebody has made us an offer: said wherever one is, once the report and what one is asked have been read, and answered from there. */
export function OfferNotice() {
  const [offer] = newOffers.value;
  return (
    <div class="offerNotice" role="status">
      {offer && !report.value && openDilemma.value === undefined && (
        <section class="card" aria-label={t("ministries.deal.offerFrom", { nation: nationInSentence(offer.from) })}>
          <p class="small muted">
            <Swatch nation={offer.from} /> {t("ministries.deal.offerFrom", { nation: nationInSentence(offer.from) })}
          </p>
          <p class="dealSentence">{dealWords(offer)}</p>
          {offer.counters !== undefined && <p class="orderTerms">{t("ministries.deal.inPlaceOf")}</p>}
          <div class="offerWays">
            <OrderButton order={{ kind: "accept", from: offer.from, id: offer.id }} kind="main" isAlone>
              {t("ministries.deal.accept")}
            </OrderButton>
            <Button
              onClick={() => {
                putOfferAside(offer);
                showPanel("foreign");
              }}
            >
              {t("ministries.deal.look")}
            </Button>
            <Button kind="quiet" onClick={() => putOfferAside(offer)}>
              {t("ministries.deal.decline")}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
