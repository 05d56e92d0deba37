import { z } from "zod";
import { areSitesStopped, presenceCostM } from "../formulas/construction.ts";
import { ONE } from "../state/maths.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { idsOf } from "./draw.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const buildAbroadSchema = z.strictObject({ kind: z.literal("buildAbroad"), market: z.string() });
export type BuildAbroad = z.infer<typeof buildAbroadSchema>;

/** Halls in an open market: presence there. */
export const buildAbroad: OrderRule<BuildAbroad> = {
  kind: "buildAbroad",
  ministry: "foreign",
  system: "openMarkets",
  schema: buildAbroadSchema,
  repeats: always,
  attention: onePoint,
  costM: presenceCostM,
  slot: ({ market }) => `buildAbroad:${market}`,
  whyNot(at, { market }) {
    if (!at.rules.markets.has(market)) return refuse("unknown", { id: market });
    if (areSitesStopped(at)) return refuse("sitesStopped", { legitimacyBp: at.nation.legitimacyBp });
    if ((at.world.presenceBp[market]?.[at.me] ?? 0) >= ONE) return refuse("presenceFull", { market });
    return whyNoMoney(at, presenceCostM(at));
  },
  drawn: (at, draw) => ({ market: draw.of(idsOf(at.rules.markets)) }),
  apply(at, { market }) {
    const costM = presenceCostM(at);
    spend(at.cabinet, "suppliers", costM, "abroad");
    at.cabinet.requests.presences.push(market);
  },
};
