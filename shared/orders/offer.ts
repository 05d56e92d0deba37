import { z } from "zod";
import { roleShare } from "../formulas/chips.ts";
import { promisedMW } from "../formulas/deals.ts";
import { fingerprint } from "../state/hash.ts";
import { sumOf } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import { powerMW } from "../state/queries.ts";
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

/** Each kind once: two of one kind would pass every limit that holds for one. */
const isClear = (clauses: readonly Clause[]): boolean =>
  new Set(clauses.map(({ kind }) => kind)).size === clauses.length &&
  clauses.every(({ kind, amount }) => !COUNTED.has(kind) || amount > 0);

/** Most that a nation can promise of something that is counted in MW; chips that change hands are general ones. */
function mostMW(at: Position, kind: "chips" | "lease" | "power"): number {
  if (kind === "chips")
    return sumOf(at.cabinet.lots, ({ chip, mw }) => (at.rules.chips.get(chip)?.trains === true ? mw : 0));
  return Math.max(0, (kind === "lease" ? at.nation.onlineMW : powerMW(at.nation)) - promisedMW(at, kind));
}

/** What keeps this nation from giving so much: the same question when offering and when accepting. */
export function whyNotGive(at: Position, clauses: readonly Clause[], partner: NationId): Refusal | undefined {
  if (!isClear(clauses)) return refuse("offerIncomplete");
  for (const { kind, amount } of clauses) {
    if (kind === "power" && !contentOf(at).traits.neighbours.includes(partner))
      return refuse("notNeighbours", { nation: partner });
    if ((kind === "chips" || kind === "lease" || kind === "power") && amount > mostMW(at, kind))
      return refuse("cannotDeliver", { clause: kind, mostMW: mostMW(at, kind) });
    if (kind === "noEmbargo" && roleShare(at.rules, at.me) === 0) return refuse("noSupplyRole");
  }
  const needsM = moneyNow(clauses);
  return needsM > at.cabinet.cashM ? refuse("money", { needsM, hasM: at.cabinet.cashM }) : undefined;
}

/** An offer's id stands for its words: who accepts it accepts these, however its maker's plan changes in the meantime. */
const offerId = ({ world }: Position, { to, gives, takes, turns }: OfferOrder): string =>
  `${world.turn}-${fingerprint([to, gives, takes, turns]).slice(0, 8)}`;

/** Offers a deal. It costs attention only when the other side accepts, and binds no money until then. */
export const offer: OrderRule<OfferOrder> = {
  kind: "offer",
  ministry: "foreign",
  schema: offerSchema,
  attention: () => 0,
  costM: () => 0,
  whyNot(at, order) {
    const { to, gives, takes } = order;
    const { offers } = at.cabinet.requests;
    if (to === at.me) return refuse("oneself");
    if (!at.world.order.includes(to)) return refuse("notPlaying", { nation: to });
    if (gives.length + takes.length === 0 || !isClear(takes)) return refuse("offerIncomplete");
    if (offers.length >= MOST_OFFERS) return refuse("tooManyOffers", { most: MOST_OFFERS });
    const id = offerId(at, order);
    if (offers.some((offer) => offer.id === id)) return refuse("sameAlready");
    return whyNotGive(at, gives, to);
  },
  apply(at, order) {
    const { to, gives, takes, turns } = order;
    const until = at.world.turn + 1;
    at.cabinet.requests.offers.push({ id: offerId(at, order), from: at.me, to, gives, takes, turns, until });
  },
};
