import { useState } from "preact/hooks";
import { nextSummit } from "../../../../shared/formulas/votes.ts";
import type { Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { Clause, Offer } from "../../../../shared/state/state.ts";
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

/** Quarters that a deal must last in which a vote is promised. */
const untilVote = (at: Position, clauses: readonly Clause[]): number =>
  clauses.some(({ kind }) => kind === "vote") ? nextSummit(at.world) - at.world.turn + 1 : 1;

interface ComposeOfferProps {
  at: Position;
  /** The offer that it is made in place of. */
  answers?: Offer;
  /** To whom, where that is settled already. */
  partner?: NationId;
}

/** An offer put together clause by clause; it reads as a sentence before it is made. It begins with the one that it answers. */
export function ComposeOffer({ at, answers, partner: settled = answers?.from }: ComposeOfferProps) {
  const partners = settled !== undefined ? [settled] : at.world.order.filter((nation) => nation !== at.me);
  const selected = selection.value?.kind === "nation" ? selection.value.id : undefined;
  const [chosen, choose] = useState<NationId | undefined>(undefined);
  const [gives, setGives] = useState<Clause[]>(answers?.takes ?? []);
  const [takes, setTakes] = useState<Clause[]>(answers?.gives ?? []);
  const [wanted, setTurns] = useState(answers?.turns ?? 4);
  const least = untilVote(at, [...gives, ...takes]);
  const turns = Math.max(wanted, least);
  const to = chosen ?? (selected !== undefined && partners.includes(selected) ? selected : partners[0]);
  const partner = to === undefined ? undefined : at.nations[to];
  if (to === undefined || !partner) return null;
  const order: Order = { kind: "offer", to, gives, takes, turns, ...(answers ? { counters: answers.id } : {}) };
  const { agenda } = at.world;
  return (
    <div class="compose">
      {settled === undefined && (
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
      )}
      <ClauseList
        giver={at.nation}
        title={t("ministries.deal.give")}
        clauses={gives}
        agenda={agenda}
        onChange={setGives}
      />
      <ClauseList
        giver={partner}
        title={t("ministries.deal.take")}
        clauses={takes}
        agenda={agenda}
        onChange={setTakes}
      />
      <Stepper
        label={t("ministries.deal.lasts")}
        value={turns}
        min={least}
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
