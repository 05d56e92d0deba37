import { acceptedOffer } from "../orders/accept.ts";
import { dealCostM, moneyNow } from "../orders/offer.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Clause, Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** What a nation owes another by a deal, or would by an offer that the other may take. */
export interface Promised {
  to: NationId;
  isOffered: boolean;
  clauses: readonly Clause[];
  /** How long it is owed still. */
  quarters: number;
  /** Money that it takes when it is made, and in each quarter from then on, $M. */
  atOnceM: number;
  perQuarterM: number;
  /** What the compute that it lets go would fetch in a quarter at the lease price, $M. */
  foregoneM: number;
}

/** All that a nation has promised with its plan, and what that costs; what it only offers comes last. */
export function promisesOf(planned: Position): Promised[] {
  const { me, deals, offers, cabinet, world } = planned;
  const { accepts, withdrawals, offers: made } = cabinet.requests;
  const left = (turns: number) => Math.min(turns, world.turns - world.turn);
  const promised = (
    { from, to, gives, takes }: Offer,
    quarters: number,
    stands: "inForce" | "accepted" | "offered",
  ): Promised[] => {
    const [own, theirs, partner] = from === me ? [gives, takes, to] : [takes, gives, from];
    if (own.length === 0 && !theirs.some(({ kind }) => kind === "jointSite")) return [];
    const perQuarterM = moneyNow(own.filter(({ kind }) => kind === "moneyPerTurn"));
    const leasedMW = sumOf(own, ({ kind, amount }) => (kind === "lease" ? amount : 0));
    return [
      {
        to: partner,
        isOffered: stands === "offered",
        clauses: stands === "inForce" ? own.filter(({ kind }) => !ONCE.has(kind)) : own,
        quarters: left(quarters),
        atOnceM: stands === "inForce" ? 0 : dealCostM(planned, own, theirs, partner) - perQuarterM,
        perQuarterM,
        foregoneM: Math.round((leasedMW * world.leasePricePerGwM) / 1_000),
      },
    ];
  };
  const standing = offers.filter(({ from, id }) => from === me && !withdrawals.includes(id));
  return [
    ...deals.flatMap((deal) => promised(deal, deal.turnsLeft, "inForce")),
    ...accepts.flatMap((accept) => {
      const offer = acceptedOffer(planned, accept);
      return offer ? promised(offer, offer.turns, "accepted") : [];
    }),
    ...[...standing, ...made].flatMap((offer) => promised(offer, offer.turns, "offered")),
  ].filter(({ clauses, atOnceM }) => clauses.length > 0 || atOnceM > 0);
}

/** What changes hands when a deal is made, and not again. */
const ONCE: ReadonlySet<Clause["kind"]> = new Set(["money", "chips"]);

/** What all open offers would take at once if every one of them were taken, $M. */
export const offeredM = (promises: readonly Promised[]): number =>
  sumOf(promises, ({ isOffered, atOnceM, perQuarterM }) => (isOffered ? atOnceM + perQuarterM : 0));
