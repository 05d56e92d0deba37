import { z } from "zod";
import { NO_ID } from "../state/ids.ts";
import { refuse } from "../state/refusals.ts";
import { DECLINES } from "../state/state.ts";
import { acceptedOffer } from "./accept.ts";
import { answerSlot } from "./offer.ts";
import { free, never, type OrderRule } from "./rule.ts";

const declineSchema = z.strictObject({
  kind: z.literal("decline"),
  from: z.string(),
  id: z.string().max(12),
  reason: z.enum(DECLINES),
});
export type DeclineOrder = z.infer<typeof declineSchema>;

/** Says no to an offer, and why: it stands no longer, and whoever made it is told. */
export const decline: OrderRule<DeclineOrder> = {
  kind: "decline",
  ministry: "foreign",
  system: "deals",
  isTrade: true,
  schema: declineSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: answerSlot,
  whyNot(at, order) {
    if (!acceptedOffer(at, order)) return refuse("noSuchOffer");
    const { accepts, declines } = at.cabinet.requests;
    return [...accepts, ...declines].some(({ from, id }) => from === order.from && id === order.id)
      ? refuse("sameAlready")
      : undefined;
  },
  drawn(at, draw) {
    const offer = at.offers.find(({ to }) => to === at.me);
    const reason = draw.of(DECLINES);
    return offer ? { from: offer.from, id: offer.id, reason } : { from: draw.of(at.world.order), id: NO_ID, reason };
  },
  apply({ cabinet }, { from, id, reason }) {
    cabinet.requests.declines.push({ from, id, reason });
  },
};
