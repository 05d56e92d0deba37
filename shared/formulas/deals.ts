import type { Position } from "../state/position.ts";
import type { ClauseKind, Deal } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** What `me` gets of a clause from a deal in force (negative: what it gives). */
export function flowOf(deal: Deal, me: NationId, kind: ClauseKind): number {
  const sum = (clauses: Deal["gives"]) =>
    clauses.reduce((total, clause) => (clause.kind === kind ? total + clause.amount : total), 0);
  const toPartner = sum(deal.gives) - sum(deal.takes);
  return deal.to === me ? toPartner : -toPartner;
}

/** The net flow of a clause over all deals of the nation, in the clause's unit. */
export const netFlow = (at: Position, kind: ClauseKind): number =>
  at.deals.reduce((sum, deal) => sum + flowOf(deal, at.me, kind), 0);

/** Partners that grant `me` this clause now. */
export const grantedBy = (at: Position, kind: ClauseKind): NationId[] =>
  at.deals.flatMap((deal) => {
    const [clauses, partner] = deal.to === at.me ? [deal.gives, deal.from] : [deal.takes, deal.to];
    return clauses.some((clause) => clause.kind === kind) ? [partner] : [];
  });

/** Partners to whom `me` has promised this clause. */
export const promisedTo = (at: Position, kind: ClauseKind): NationId[] =>
  at.deals.flatMap((deal) => {
    const [clauses, partner] = deal.from === at.me ? [deal.gives, deal.to] : [deal.takes, deal.from];
    return clauses.some((clause) => clause.kind === kind) ? [partner] : [];
  });
