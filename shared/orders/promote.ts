import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { idsOf } from "./draw.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const promoteSchema = z.strictObject({ kind: z.literal("promote"), market: z.string() });
export type Promote = z.infer<typeof promoteSchema>;

/** Better relations with an open market. */
export const promote: OrderRule<Promote> = {
  kind: "promote",
  ministry: "foreign",
  system: "openMarkets",
  schema: promoteSchema,
  repeats: always,
  attention: onePoint,
  costM: (at) => at.rules.constants.promotionM,
  whyNot: (at, { market }) =>
    at.rules.markets.has(market) ? whyNoMoney(at, at.rules.constants.promotionM) : refuse("unknown", { id: market }),
  drawn: (at, draw) => ({ market: draw.of(idsOf(at.rules.markets)) }),
  apply(at, { market }) {
    spend(at.cabinet, "operations", at.rules.constants.promotionM, "abroad");
    at.cabinet.requests.promotions.push(market);
  },
};
