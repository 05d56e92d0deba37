import { entry } from "../content/ruleset.ts";
import type { Position } from "../state/position.ts";
import type { Clause, Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** Rough worth of a clause to the one who receives it, $M; what it costs the giver is taken to be the same. */
function worthM(at: Position, { kind, amount }: Clause, turns: number, giver: NationId): number {
  const { cabinet, world, nations, rules } = at;
  const partner = nations[giver];
  switch (kind) {
    case "money":
      return amount;
    case "moneyPerTurn":
      return amount * turns;
    case "chips":
      return amount * 25;
    case "lease":
      return (amount * turns * world.leasePricePerGwM) / 1_000;
    case "power":
      return amount * turns * 0.4;
    case "modelLicence":
      return partner && giver !== at.me && partner.horizonMilliH > at.nation.horizonMilliH
        ? cabinet.quarter.revenueM * 0.1
        : 500;
    case "researchAccess":
      return giver === at.me ? 1_500 : 2_000;
    case "noEmbargo":
      return Object.keys(entry(rules.nations, giver).traits.roles).length > 0 ? 400 : 0;
  }
}

/** Standing offers to this nation that bring at least a tenth more than they take. */
export function offersWorthTaking(at: Position): Offer[] {
  return at.offers.filter((offer) => {
    if (offer.to !== at.me) return false;
    const sum = (clauses: readonly Clause[], giver: NationId) =>
      clauses.reduce((total, clause) => total + worthM(at, clause, offer.turns, giver), 0);
    return sum(offer.gives, offer.from) >= 1.1 * sum(offer.takes, at.me);
  });
}
