import { z } from "zod";
import { NO_ID } from "../state/ids.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { free, never, type OrderRule } from "./rule.ts";

const withdrawSchema = z.strictObject({ kind: z.literal("withdraw"), id: z.string().max(12) });
export type Withdraw = z.infer<typeof withdrawSchema>;

/** The own offer that it takes back, if it stands. */
export const withdrawnOffer = ({ me, offers }: Position, { id }: Withdraw) =>
  offers.find((offer) => offer.from === me && offer.id === id);

/** Takes back an own offer that still stands from an earlier turn. */
export const withdraw: OrderRule<Withdraw> = {
  kind: "withdraw",
  ministry: "foreign",
  system: "deals",
  isTrade: true,
  schema: withdrawSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: ({ id }) => `withdraw:${id}`,
  whyNot: (at, order) => (withdrawnOffer(at, order) ? undefined : refuse("noSuchOffer")),
  drawn: ({ me, offers }) => ({ id: offers.find(({ from }) => from === me)?.id ?? NO_ID }),
  apply({ cabinet }, { id }) {
    cabinet.requests.withdrawals.push(id);
  },
};
