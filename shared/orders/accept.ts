import { z } from "zod";
import { NO_ID } from "../state/ids.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import type { Deal, Offer, OfferRef } from "../state/state.ts";
import { answerSlot, dealCostM, whyNotDeal } from "./offer.ts";
import { never, type OrderRule } from "./rule.ts";

const acceptSchema = z.strictObject({ kind: z.literal("accept"), from: z.string(), id: z.string().max(12) });
export type Accept = z.infer<typeof acceptSchema>;

/** Deals that a nation can accept in a quarter without any attention: trade is not to keep anybody from governing. */
export const FREE_ACCEPTS = 2;

/** The deal that an offer becomes. */
export const dealOf = (offer: Offer): Deal => ({ ...offer, turnsLeft: offer.turns, standing: [] });

/** The offer that it accepts, if it stands. */
export const acceptedOffer = (at: Position, { from, id }: OfferRef) =>
  at.offers.find((offer) => offer.from === from && offer.id === id && offer.to === at.me);

/** The position once what the plan accepts so far is promised and paid: what is promised once is not to be had twice. */
function afterAccepted(at: Position): Position {
  const accepted = at.cabinet.requests.accepts.flatMap((accept) => acceptedOffer(at, accept) ?? []);
  if (accepted.length === 0) return at;
  const costM = sumOf(accepted, (offer) => dealCostM(at, offer.takes, offer.gives, offer.from));
  return {
    ...at,
    cabinet: { ...at.cabinet, cashM: at.cabinet.cashM - costM },
    deals: [...at.deals, ...accepted.map(dealOf)],
  };
}

/** Accepts an offer; it holds if the other side has not withdrawn it when the turn resolves. */
export const accept: OrderRule<Accept> = {
  kind: "accept",
  ministry: "foreign",
  system: "deals",
  isTrade: true,
  schema: acceptSchema,
  repeats: never,
  attention: ({ cabinet }) => (cabinet.requests.accepts.length < FREE_ACCEPTS ? 0 : 1),
  costM: (at, order) => {
    const offer = acceptedOffer(at, order);
    return offer ? dealCostM(at, offer.takes, offer.gives, offer.from) : 0;
  },
  slot: answerSlot,
  whyNot(at, order) {
    const offer = acceptedOffer(at, order);
    if (!offer) return refuse("noSuchOffer");
    if (at.cabinet.requests.accepts.some(({ from, id }) => from === offer.from && id === offer.id))
      return refuse("sameAlready");
    return whyNotDeal(afterAccepted(at), offer.takes, offer.gives, offer.from, offer.turns);
  },
  drawn(at, draw) {
    const offer = at.offers.find(({ to }) => to === at.me);
    return offer ? { from: offer.from, id: offer.id } : { from: draw.of(at.world.order), id: NO_ID };
  },
  apply({ cabinet }, { from, id }) {
    cabinet.requests.accepts.push({ from, id });
  },
};
