import { z } from "zod";
import { NO_ID } from "../state/ids.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { dealCostM, whyNotDeal } from "./offer.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const acceptSchema = z.strictObject({ kind: z.literal("accept"), from: z.string(), id: z.string().max(12) });
export type Accept = z.infer<typeof acceptSchema>;

/** The offer that it accepts, if it stands. */
export const acceptedOffer = (at: Position, { from, id }: Accept) =>
  at.offers.find((offer) => offer.from === from && offer.id === id && offer.to === at.me);

/** Accepts an offer; it holds if the other side has not withdrawn it when the turn resolves. */
export const accept: OrderRule<Accept> = {
  kind: "accept",
  ministry: "foreign",
  system: "deals",
  schema: acceptSchema,
  repeats: never,
  attention: onePoint,
  costM: (at, order) => {
    const offer = acceptedOffer(at, order);
    return offer ? dealCostM(at, offer.takes, offer.gives, offer.from) : 0;
  },
  slot: ({ from, id }) => `accept:${from}:${id}`,
  whyNot(at, order) {
    const offer = acceptedOffer(at, order);
    if (!offer) return refuse("noSuchOffer");
    return whyNotDeal(at, offer.takes, offer.gives, offer.from);
  },
  drawn(at, draw) {
    const offer = at.offers.find(({ to }) => to === at.me);
    return offer ? { from: offer.from, id: offer.id } : { from: draw.of(at.world.order), id: NO_ID };
  },
  apply({ cabinet }, { from, id }) {
    cabinet.requests.accepts.push({ from, id });
  },
};
