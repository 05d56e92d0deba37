import { z } from "zod";
import { isOpen } from "../content/ruleset.ts";
import { jointHalfM } from "../formulas/construction.ts";
import { grantedBy, grantsTo, promisedMW, votesPromised } from "../formulas/deals.ts";
import { nextSummit } from "../formulas/votes.ts";
import { idOfWords } from "../state/ids.ts";
import { sumOf } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import { powerMW } from "../state/queries.ts";
import { type Refusal, refuse } from "../state/refusals.ts";
import { CLAUSES, type Clause, type ClauseKind, type OfferRef } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { whyNotThere } from "./build.ts";
import { type Draw, idsOf } from "./draw.ts";
import { never, type OrderRule } from "./rule.ts";

/** Longer than any id of content. */
const LONGEST_ID = 60;

const clauseSchema = z.strictObject({
  kind: z.enum(CLAUSES),
  amount: z.int().min(0).max(10_000_000),
  site: z.string().max(LONGEST_ID).optional(),
  resolution: z.string().max(LONGEST_ID).optional(),
  vote: z.enum(["yes", "no"]).optional(),
});
const offerSchema = z.strictObject({
  kind: z.literal("offer"),
  to: z.string().max(LONGEST_ID),
  gives: z.array(clauseSchema).max(4),
  takes: z.array(clauseSchema).max(4),
  turns: z.int().min(1).max(8),
  counters: z.string().max(12).optional(),
});
export type OfferOrder = z.infer<typeof offerSchema>;

/** An offer has one answer: that it is accepted, declined, or that another is made in its place. */
export const answerSlot = ({ from, id }: OfferRef): string => `answer:${from}:${id}`;

/** Offers that a nation makes in a turn, at most. */
const MOST_OFFERS = 5;
const COUNTED = new Set<ClauseKind>(["money", "moneyPerTurn", "chips", "lease", "power", "jointSite"]);

/** What a nation grants as long as the deal lasts: a second time it would be nothing new. */
const isGranted = (kind: ClauseKind): boolean => !COUNTED.has(kind) && kind !== "vote";

/** Money that a set of clauses takes at once from the nation that `gives` them, $M. */
export const moneyNow = (clauses: readonly Clause[]): number =>
  clauses.reduce(
    (sum, clause) => (clause.kind === "money" || clause.kind === "moneyPerTurn" ? sum + clause.amount : sum),
    0,
  );

/** What the giver of these clauses pays at once for its half of each joint site, $M; the taker pays as much. */
const jointM = (at: Position, builder: NationId, clauses: readonly Clause[]): number =>
  sumOf(clauses, ({ kind, amount }) => (kind === "jointSite" ? jointHalfM(at, builder, amount) : 0));

/** All that a deal takes from the treasury at once: what is paid, and the halves of joint sites on both sides. */
export const dealCostM = (
  at: Position,
  gives: readonly Clause[],
  takes: readonly Clause[],
  partner: NationId,
): number => moneyNow(gives) + jointM(at, at.me, gives) + jointM(at, partner, takes);

/**
 * Each kind of clause may stand once: two of a kind could each keep a limit that both together break. What is counted has an
 * amount, and nothing else has one: the same promise with another number would be another offer.
 */
const isClear = (clauses: readonly Clause[]): boolean =>
  new Set(clauses.map(({ kind }) => kind)).size === clauses.length &&
  clauses.every(
    ({ kind, amount, site, resolution, vote }) =>
      COUNTED.has(kind) === amount > 0 &&
      (kind === "jointSite" || site === undefined) &&
      (kind === "vote") === (resolution !== undefined) &&
      (kind === "vote") === (vote !== undefined),
  );

/** Most that a nation can promise of something that is counted in MW; chips that change hands are general ones. */
function mostMW(at: Position, kind: "chips" | "lease" | "power"): number {
  if (kind === "chips")
    return sumOf(at.cabinet.lots, ({ chip, mw }) => (at.rules.chips.get(chip)?.trains === true ? mw : 0));
  return Math.max(0, (kind === "lease" ? at.nation.onlineMW : powerMW(at.nation)) - promisedMW(at, kind));
}

/** Whether the nation means to put pressure on the partner in this turn. */
const meansToPress = ({ cabinet }: Position, partner: NationId): boolean =>
  cabinet.requests.pressures.some(({ against, on }) => against === partner && on);

/** Why a vote can't be promised: nobody votes on it next, or the deal ends before. */
function whyNotVote({ rules, world }: Position, { resolution = "" }: Clause, turns: number): Refusal | undefined {
  const summit = nextSummit(world);
  const isVotedOn = world.agenda.includes(resolution) && summit < world.turns && isOpen(rules, "summit", summit);
  if (!isVotedOn) return refuse("notOnAgenda", { resolution });
  const least = summit - world.turn + 1;
  return turns < least ? refuse("summitLater", { turns: least }) : undefined;
}

/** Why this nation can't build the joint site that it offers; undefined when it can. */
function whyNotJoint(at: Position, { site, amount }: Clause): Refusal | undefined {
  if (site === undefined || at.rules.sites.get(site)?.nation !== at.me)
    return refuse("notYourSite", { site: site ?? "" });
  return whyNotThere(at, site, "hall", amount);
}

/**
 * Why this nation can't keep its side of a deal; undefined when it can. It is asked when a deal is offered, accepted and
 * made.
 */
export function whyNotDeal(
  at: Position,
  gives: readonly Clause[],
  takes: readonly Clause[],
  partner: NationId,
  turns: number,
): Refusal | undefined {
  if (!isClear(gives) || !isClear(takes)) return refuse("offerIncomplete");
  for (const clause of gives) {
    const { kind, amount } = clause;
    if (kind === "power" && !contentOf(at).traits.neighbours.includes(partner))
      return refuse("notNeighbours", { nation: partner });
    if ((kind === "chips" || kind === "lease" || kind === "power") && amount > mostMW(at, kind))
      return refuse("cannotDeliver", { clause: kind, mostMW: mostMW(at, kind) });
    if (isGranted(kind) && grantsTo(at, kind, partner)) return refuse("grantedAlready", { nation: partner });
    // A vote is one good, whoever buys it.
    if (kind === "vote" && votesPromised(at).some(({ resolution }) => resolution === clause.resolution))
      return refuse("votePromised", { resolution: clause.resolution ?? "" });
    if (kind === "noPressure" && meansToPress(at, partner)) return refuse("pressurePlanned", { nation: partner });
    const refusal = kind === "jointSite" ? whyNotJoint(at, clause) : undefined;
    if (refusal) return refusal;
  }
  for (const clause of [...gives, ...takes]) {
    const refusal = clause.kind === "vote" ? whyNotVote(at, clause, turns) : undefined;
    if (refusal) return refusal;
  }
  for (const { kind, site } of takes) {
    if (isGranted(kind) && grantedBy(at, kind).includes(partner)) return refuse("haveAlready", { nation: partner });
    if (kind === "jointSite" && at.rules.sites.get(site ?? "")?.nation !== partner)
      return refuse("notTheirSite", { nation: partner });
  }
  const needsM = dealCostM(at, gives, takes, partner);
  return needsM > at.cabinet.cashM ? refuse("money", { needsM, hasM: at.cabinet.cashM }) : undefined;
}

const offerId = ({ world }: Position, { to, gives, takes, turns }: OfferOrder): string =>
  idOfWords(world.turn, to, gives, takes, turns);

function drawnClause({ rules }: Position, draw: Draw): Clause {
  const kind = draw.of(CLAUSES);
  if (kind === "vote")
    return { kind, amount: 0, resolution: draw.of(idsOf(rules.resolutions)), vote: draw.of(["yes", "no"] as const) };
  return { kind, amount: COUNTED.has(kind) ? draw.between(1, 2_000) : 0 };
}
const drawnClauses = (at: Position, draw: Draw): Clause[] =>
  Array.from({ length: draw.between(0, 2) }, () => drawnClause(at, draw));

/**
 * Offers a deal. It costs attention only when the other side accepts, and binds no money until then. Made in place of an offer of the
 * partner, it declines that one.
 */
export const offer: OrderRule<OfferOrder> = {
  kind: "offer",
  ministry: "foreign",
  system: "deals",
  isTrade: true,
  schema: offerSchema,
  repeats: never,
  attention: () => 0,
  costM: () => 0,
  isAnswered: true,
  slot: ({ to, counters }) => (counters === undefined ? undefined : answerSlot({ from: to, id: counters })),
  whyNot(at, order) {
    const { to, gives, takes, turns } = order;
    const { offers } = at.cabinet.requests;
    if (to === at.me) return refuse("oneself");
    if (!at.world.order.includes(to)) return refuse("notPlaying", { nation: to });
    if (gives.length + takes.length === 0) return refuse("offerIncomplete");
    if (offers.length >= MOST_OFFERS) return refuse("tooManyOffers", { most: MOST_OFFERS });
    const id = offerId(at, order);
    if (offers.some((offer) => offer.id === id)) return refuse("sameAlready");
    return whyNotDeal(at, gives, takes, to, turns);
  },
  drawn: (at, draw) => ({
    to: draw.of(at.world.order),
    gives: drawnClauses(at, draw),
    takes: drawnClauses(at, draw),
    turns: draw.between(1, 8),
  }),
  apply(at, order) {
    const { to, gives, takes, turns, counters } = order;
    const { offers, declines } = at.cabinet.requests;
    const until = at.world.turn + 1;
    const made = { id: offerId(at, order), from: at.me, to, gives, takes, turns, until };
    offers.push(counters === undefined ? made : { ...made, counters });
    if (counters !== undefined) declines.push({ from: to, id: counters, reason: "counter" });
  },
};
