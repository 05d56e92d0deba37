import type { Position } from "../../../shared/state/position.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { BuyChips } from "../../hud/ministries/chips/BuyChips.tsx";
import { ComposeOffer } from "../../hud/ministries/foreign/ComposeOffer.tsx";
import { OfferToUs } from "../../hud/ministries/foreign/OfferToUs.tsx";
import { PressureButton } from "../../hud/ministries/foreign/PressurePanel.tsx";
import { PlanNote } from "../../hud/ministries/parts/Ministry.tsx";
import { begun, begunKey } from "../../store/begun.ts";
import { beforePlan } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { Folds } from "./Folds.tsx";

/** What can be done about another nation: answer its offers, make one, put pressure on it; and buy chips where chips are made. */
export function NationOrders({ at, nation }: { at: Position; nation: NationId }) {
  // Before the plan: an offer that the plan accepts stays on the list, so that this can be taken back.
  const offers = (beforePlan.value?.offers ?? []).filter(({ from, to }) => from === nation && to === at.me);
  const isFoundry = at.rules.nations.get(nation)?.traits.roles.foundry !== undefined;
  return (
    <>
      <PlanNote at={at} ministry="foreign" />
      {offers.map((offer) => (
        <OfferToUs key={offer.id} at={at} offer={offer} />
      ))}
      <Folds
        folds={[
          {
            id: "offer",
            title: t("ministries.deal.compose"),
            body: () => <ComposeOffer at={at} partner={nation} />,
            isBegun: begun.peek().has(begunKey(nation)),
          },
          {
            id: "pressure",
            title: t("ministries.foreign.pressure"),
            body: () => <PressureButton at={at} against={nation} />,
          },
          ...(isFoundry ? [{ id: "chips", title: t("ministries.chips.buy"), body: () => <BuyChips at={at} /> }] : []),
        ]}
      />
    </>
  );
}
