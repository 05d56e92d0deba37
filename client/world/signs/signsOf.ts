import { roleShare } from "../../../shared/formulas/chips.ts";
import { votesPromised } from "../../../shared/formulas/deals.ts";
import { voteWeight } from "../../../shared/formulas/votes.ts";
import { ONE, sumOf } from "../../../shared/state/maths.ts";
import { positionIn } from "../../../shared/view/view.ts";
import type { Spot } from "../geography/projection.ts";
import { leaderOf, type Scenery } from "../scenery.ts";

/** What a layer of the map shows beside its words, as light. */
export type Sign =
  /** May strike there; `part`: how likely, 1 = for certain. */
  | { kind: "hazard"; spot: Spot; hazard: string; part: number; above: number }
  /** So much of the world's chips is made with what that nation holds. */
  | { kind: "supply"; spot: Spot; part: number }
  /** So much its vote weighs; `promised`: to us. */
  | { kind: "vote"; spot: Spot; part: number; promised?: "yes" | "no" | "both" }
  /** A market builds on a nation's stack; `part`: its share there. */
  | { kind: "stack"; nation: string; market: string; part: number };

/** Below this chance a hazard has no sign. */
const SEEN_CHANCE_BP = 100;
/** Signs over one another at a place. */
const MOST_SIGNS = 3;

export function signsOf(scenery: Scenery): Sign[] {
  switch (scenery.overlay) {
    case "hazards":
      return foretold(scenery);
    case "chips":
      return supply(scenery);
    case "votes":
      return votes(scenery);
    case "reach":
      return stacks(scenery);
    default:
      return [];
  }
}

const capitalIn = ({ lands }: Scenery, nation: string): Spot | undefined => {
  const realm = lands.realms.get(nation);
  return realm?.sites[0]?.spot ?? realm?.middle;
};

/** Each at the sites that it seeks out, and else at home, one over the other. */
function foretold(scenery: Scenery): Sign[] {
  const { view, lands } = scenery;
  const sites = lands.realms.get(view.me ?? "")?.sites ?? [];
  const [capital] = sites;
  if (!capital || !view.cabinet) return [];
  const signs: Sign[] = [];
  const above = new Map<Spot, number>();
  const chances = Object.entries(view.cabinet.outlookBp).filter(([, bp]) => bp >= SEEN_CHANCE_BP);
  for (const [hazard, bp] of chances.sort((a, b) => b[1] - a[1])) {
    const sought = sites.filter(({ content }) => content.hazards.includes(hazard));
    for (const { spot } of sought.length > 0 ? sought : [capital]) {
      const place = above.get(spot) ?? 0;
      if (place === MOST_SIGNS) continue;
      above.set(spot, place + 1);
      signs.push({ kind: "hazard", spot, hazard, part: Math.min(1, bp / ONE), above: place });
    }
  }
  return signs;
}

const supply = (scenery: Scenery): Sign[] =>
  scenery.view.world.order.flatMap((id): Sign[] => {
    const [spot, part] = [capitalIn(scenery, id), roleShare(scenery.rules, id)];
    return spot && part > 0 ? [{ kind: "supply", spot, part }] : [];
  });

function votes(scenery: Scenery): Sign[] {
  const { view, rules } = scenery;
  const at = positionIn(rules, view);
  const weightOf = (id: string): number => {
    const nation = view.nations[id];
    return nation ? voteWeight({ nation }) : 0;
  };
  const all = sumOf(view.world.order, weightOf);
  return view.world.order.flatMap((id): Sign[] => {
    const spot = capitalIn(scenery, id);
    if (!spot || all === 0) return [];
    const promised = at ? votesPromised({ me: id, deals: at.deals }).filter(({ to }) => to === at.me) : [];
    const [first, other] = [...new Set(promised.map(({ vote }) => vote))];
    return [{ kind: "vote", spot, part: weightOf(id) / all, ...(first ? { promised: other ? "both" : first } : {}) }];
  });
}

const stacks = ({ view, lands }: Scenery): Sign[] =>
  [...lands.regions.keys()].flatMap((market): Sign[] => {
    const leader = leaderOf(view, market);
    return leader ? [{ kind: "stack", nation: leader.nation, market, part: leader.shareBp / ONE }] : [];
  });
