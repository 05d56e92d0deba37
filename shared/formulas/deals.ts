import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Clause, ClauseKind, Deal } from "../state/state.ts";
import type { NationId, SiteId } from "../state/words.ts";

/** What `me` gets of a clause from a deal in force (negative: what it gives). */
function flowOf(deal: Deal, me: NationId, kind: ClauseKind): number {
  const sum = (clauses: Deal["gives"]) =>
    clauses.reduce((total, clause) => (clause.kind === kind ? total + clause.amount : total), 0);
  const toPartner = sum(deal.gives) - sum(deal.takes);
  return deal.to === me ? toPartner : -toPartner;
}

/** The net flow of a clause over all deals of the nation, in the clause's unit. */
export const netFlow = (at: Position, kind: ClauseKind): number =>
  at.deals.reduce((sum, deal) => sum + flowOf(deal, at.me, kind), 0);

const jointSites = ({ gives, takes }: Deal): Clause[] =>
  [...gives, ...takes].filter(({ kind }) => kind === "jointSite");

/** Halls that joint sites bring to a nation, less what they take: half of each whose halls stand, MW. */
export function jointHallsMW({ deals, nation }: Position): number {
  let sum = 0;
  for (const deal of deals)
    for (const { amount, site } of jointSites(deal)) {
      if (site === undefined || !deal.standing.includes(site)) continue;
      const half = Math.floor(amount / 2);
      sum += nation.sites[site] ? -half : half;
    }
  return sum;
}

/** Whether a partner works at this site of the nation's: help is at hand when a hazard strikes. */
export const isJointSite = ({ deals }: Position, site: SiteId): boolean =>
  deals.some((deal) => jointSites(deal).some((clause) => clause.site === site));

/** What a nation has promised of compute or power, to whom, MW. */
function promises({ me, deals }: Position, kind: "lease" | "power"): { to: NationId; mw: number }[] {
  return deals.flatMap(({ from, to, gives, takes }) =>
    (from === me ? gives : takes)
      .filter((clause) => clause.kind === kind)
      .map(({ amount }) => ({ to: from === me ? to : from, mw: amount })),
  );
}

export const promisedMW = (at: Position, kind: "lease" | "power"): number => sumOf(promises(at, kind), ({ mw }) => mw);

/** What deals bring and take in a quarter, MW: what was promised, or, where a giver has less than that, its part of what there is. */
export function delivered(
  positions: readonly Position[],
  kind: "lease" | "power",
  haveMW: (at: Position) => number,
): Map<NationId, { givenMW: number; gotMW: number }> {
  const flows = new Map(positions.map(({ me }) => [me, { givenMW: 0, gotMW: 0 }]));
  for (const at of positions) {
    const part = Math.min(1, haveMW(at) / Math.max(1, promisedMW(at, kind)));
    const own = flows.get(at.me);
    for (const { to, mw } of promises(at, kind)) {
      const partner = flows.get(to);
      const movedMW = Math.floor(mw * part);
      if (own) own.givenMW += movedMW;
      if (partner) partner.gotMW += movedMW;
    }
  }
  return flows;
}

/** Votes that a nation has promised for the next summit, in which deal and to whom. */
export const votesPromised = ({ me, deals }: Pick<Position, "me" | "deals">) =>
  deals.flatMap((deal) => {
    const [clauses, to] = deal.from === me ? [deal.gives, deal.to] : [deal.takes, deal.from];
    return clauses.flatMap(({ resolution, vote }) =>
      resolution === undefined || vote === undefined ? [] : [{ deal, to, resolution, vote }],
    );
  });

/** Whether the nation grants the partner this clause now: it can't be sold to it a second time. */
export const grantsTo = ({ me, deals }: Position, kind: ClauseKind, partner: NationId): boolean =>
  deals.some(({ from, to, gives, takes }) => {
    const clauses = from === me && to === partner ? gives : from === partner && to === me ? takes : [];
    return clauses.some((clause) => clause.kind === kind);
  });

/** Partners that grant `me` this clause now. */
export const grantedBy = (at: Position, kind: ClauseKind): NationId[] =>
  at.deals.flatMap((deal) => {
    const [clauses, partner] = deal.to === at.me ? [deal.gives, deal.from] : [deal.takes, deal.to];
    return clauses.some((clause) => clause.kind === kind) ? [partner] : [];
  });
