import type { Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { Offer } from "../../../../shared/state/state.ts";
import type { NationId } from "../../../../shared/state/words.ts";
import { begun, begunKey, begunWith, dropBegun, keepBegun, type Terms, takeBegunTo } from "../../../store/begun.ts";
import { selection } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { nationName } from "../../../words/terms.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { OfferTerms } from "./OfferTerms.tsx";

interface ComposeOfferProps {
  at: Position;
  /** The offer that it is made in place of. */
  answers?: Offer;
  /** To whom, where that is settled already. */
  partner?: NationId;
}

/**
 * An offer put together clause by clause; it reads as a sentence before it is made. It begins with the one that it answers, and
 * waits as it was left.
 */
export function ComposeOffer({ at, answers, partner: settled = answers?.from }: ComposeOfferProps) {
  const partners = at.world.order.filter((nation) => nation !== at.me);
  const onMap = selection.value?.kind === "nation" ? selection.value.id : undefined;
  const to = settled ?? [begunWith.value, onMap, partners[0]].find((nation) => nation && partners.includes(nation));
  if (to === undefined) return null;
  const key = begunKey(to, answers);
  const kept = begun.value.get(key)?.terms;
  const terms = kept ?? beginning(answers);
  const order: Order = { kind: "offer", to, ...terms, ...(answers ? { counters: answers.id } : {}) };
  return (
    <div class="compose">
      {settled === undefined && (
        <Select
          label={t("ministries.deal.partner")}
          options={partners.map((nation) => ({ value: nation, label: nationName(nation) }))}
          value={to}
          onChange={(nation) => {
            begunWith.value = to;
            takeBegunTo(nation);
          }}
        />
      )}
      <OfferTerms
        at={at}
        to={to}
        terms={terms}
        onChange={(next) => {
          if (settled === undefined) begunWith.value = to;
          keepBegun(key, to, next);
        }}
      />
      <OrderButton order={order} when={t("ministries.deal.offerNote")} onGiven={() => dropBegun(key)}>
        {t("ministries.deal.offer")}
      </OrderButton>
      {kept && (
        <Button kind="quiet" onClick={() => dropBegun(key)}>
          {t(answers ? "ministries.deal.beginAnew" : "ministries.deal.discard")}
        </Button>
      )}
    </div>
  );
}

const beginning = (answers: Offer | undefined): Terms =>
  answers ? { gives: answers.takes, takes: answers.gives, turns: answers.turns } : { gives: [], takes: [], turns: 4 };
