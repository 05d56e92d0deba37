import { z } from "zod";
import { roleShare } from "../formulas/chips.ts";
import { contentOf, type Position } from "../state/position.ts";
import { chipsMW, powerMW } from "../state/queries.ts";
import { CLAUSES, type Clause, type ClauseKind } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { type OrderRule, type Refusal, refuse } from "./rule.ts";

const clauseSchema = z.strictObject({ kind: z.enum(CLAUSES), amount: z.int().min(0).max(10_000_000) });
const offerSchema = z.strictObject({
  kind: z.literal("offer"),
  to: z.string(),
  gives: z.array(clauseSchema).max(4),
  takes: z.array(clauseSchema).max(4),
  turns: z.int().min(1).max(8),
});
export type OfferOrder = z.infer<typeof offerSchema>;

const MOST_OFFERS = 5;
const COUNTED = new Set<ClauseKind>(["money", "moneyPerTurn", "chips", "lease", "power"]);

/** Money that a set of clauses takes at once, $M. */
export const moneyNow = (clauses: readonly Clause[]): number =>
  clauses.reduce(
    (sum, clause) => (clause.kind === "money" || clause.kind === "moneyPerTurn" ? sum + clause.amount : sum),
    0,
  );

/** What keeps this nation from giving so much: the same question when offering and when accepting. */
export function whyNotGive(at: Position, clauses: readonly Clause[], partner: NationId): Refusal | undefined {
  for (const { kind, amount } of clauses) {
    if (COUNTED.has(kind) && amount <= 0) return refuse("offerIncomplete");
    if (kind === "chips" && amount > chipsMW(at.cabinet))
      return refuse("cannotDeliver", { clause: kind, mostMW: chipsMW(at.cabinet) });
    if (kind === "lease" && amount > at.nation.onlineMW)
      return refuse("cannotDeliver", { clause: kind, mostMW: at.nation.onlineMW });
    if (kind === "power") {
      const { neighbours } = contentOf(at).traits;
      if (!neighbours.includes(partner)) return refuse("notNeighbours", { nation: partner });
      if (amount > powerMW(at.nation)) return refuse("cannotDeliver", { clause: kind, mostMW: powerMW(at.nation) });
    }
    if (kind === "noEmbargo" && roleShare(at.rules, at.me) === 0) return refuse("noSupplyRole");
  }
  const needsM = moneyNow(clauses);
  return needsM > at.cabinet.cashM ? refuse("money", { needsM, hasM: at.cabinet.cashM }) : undefined;
}

/** Offers a deal. It costs attention only when the other side accepts, and binds no money until then. */
export const offer: OrderRule<OfferOrder> = {
  kind: "offer",
  ministry: "foreign",
  schema: offerSchema,
  attention: () => 0,
  costM: () => 0,
  whyNot(at, { to, gives, takes }) {
    if (to === at.me) return refuse("oneself");
    if (!at.nations[to]) return refuse("notPlaying", { nation: to });
    if (gives.length + takes.length === 0) return refuse("offerIncomplete");
    if (at.cabinet.requests.offers.length >= MOST_OFFERS) return refuse("tooManyOffers", { most: MOST_OFFERS });
    if (takes.some(({ kind, amount }) => COUNTED.has(kind) && amount <= 0)) return refuse("offerIncomplete");
    return whyNotGive(at, gives, to);
  },
  apply({ me, cabinet, world }, { to, gives, takes, turns }) {
    const id = `${world.turn}-${cabinet.requests.offers.length}`;
    cabinet.requests.offers.push({ id, from: me, to, gives, takes, turns, until: world.turn + 1 });
  },
};
