import { useState } from "preact/hooks";
import type { Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { Clause } from "../../../../shared/state/state.ts";
import type { NationId } from "../../../../shared/state/words.ts";
import { selection } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { nationName } from "../../../words/terms.ts";
import { dealWords } from "../../explain/dealWords.ts";
import { Select } from "../../ui/Select.tsx";
import { Stepper } from "../../ui/Stepper.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { ClauseList } from "./ClauseList.tsx";

const MOST_TURNS = 8;

/** An offer put together clause by clause; it reads as a sentence before it is made. */
export function ComposeOffer({ at }: { at: Position }) {
  const partners = at.world.order.filter((nation) => nation !== at.me);
  const selected = selection.value?.kind === "nation" ? selection.value.id : undefined;
  const [chosen, choose] = useState<NationId | undefined>(undefined);
  const [gives, setGives] = useState<Clause[]>([]);
  const [takes, setTakes] = useState<Clause[]>([]);
  const [turns, setTurns] = useState(4);
  const to = chosen ?? (selected !== undefined && partners.includes(selected) ? selected : partners[0]);
  const partner = to === undefined ? undefined : at.nations[to];
  if (to === undefined || !partner) return null;
  const order: Order = { kind: "offer", to, gives, takes, turns };
  return (
    <div class="compose">
      <Select
        label={t("ministries.deal.partner")}
        options={partners.map((nation) => ({ value: nation, label: nationName(nation) }))}
        value={to}
        onChange={(nation) => {
          choose(nation);
          // Their sites are not those of the partner before.
          setTakes(takes.filter(({ kind }) => kind !== "jointSite"));
        }}
      />
      <ClauseList giver={at.nation} title={t("ministries.deal.give")} clauses={gives} onChange={setGives} />
      <ClauseList giver={partner} title={t("ministries.deal.take")} clauses={takes} onChange={setTakes} />
      <Stepper
        label={t("ministries.deal.lasts")}
        value={turns}
        min={1}
        max={MOST_TURNS}
        step={1}
        onChange={setTurns}
        format={(count) => t("ministries.deal.quarters", { count })}
      />
      {gives.length + takes.length > 0 && <p class="dealSentence">{dealWords({ ...order, from: at.me })}</p>}
      <OrderButton order={order} when={t("ministries.deal.offerNote")}>
        {t("ministries.deal.offer")}
      </OrderButton>
    </div>
  );
}
