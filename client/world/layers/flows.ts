import { foundryOf } from "../geography/foundry.ts";
import type { Place } from "../geography/geodesic.ts";
import { COOL, numberOf, WARM } from "../paint/palette.ts";
import type { Scenery } from "../scenery.ts";

type Selection = NonNullable<Scenery["selection"]>;

export const FLOWS = ["tokens", "chips", "power"] as const;
export type FlowKind = (typeof FLOWS)[number];

/** Something on its way between two places. */
export interface MapFlow {
  kind: FlowKind;
  from: Place;
  to: Place;
  /** From 0 to 1, where a market's half, 2 GW of chips or 1 GW of power is all: how densely it flows. */
  volume: number;
  colour: number;
  /** The place that is meant when the line is touched: its other end. */
  leads: Selection;
}

/** A market's share from which a line is drawn to it. */
const SEEN_SHARE_BP = 400;
const FULL_SHARE_BP = 5_000;
const FULL_CHIPS_MW = 2_000;
const FULL_POWER_MW = 1_000;

/** What flows from and to a nation, as far as one may see it: tokens to markets, chips on their way, power by deals. */
export function flowsOf(nation: string, scenery: Scenery): MapFlow[] {
  const home = scenery.lands.realms.get(nation)?.sites[0]?.content;
  if (!home) return [];
  return [...tokens(nation, home, scenery), ...chips(nation, home, scenery), ...power(nation, home, scenery)];
}

function tokens(nation: string, home: Place, { view, lands }: Scenery): MapFlow[] {
  const colour = numberOf(lands.realms.get(nation)?.accent ?? "#ffffff");
  return [...lands.regions.values()].flatMap((region): MapFlow[] => {
    const share = view.world.sharesBp[region.id]?.[nation] ?? 0;
    if (share < SEEN_SHARE_BP) return [];
    const leads: Selection = { kind: "market", id: region.id };
    return [{ kind: "tokens", from: home, to: region, volume: part(share, FULL_SHARE_BP), colour, leads }];
  });
}

/** Chips bought and on the way, from where most are made; of others nobody knows. */
function chips(nation: string, home: Place, { view, rules, lands }: Scenery): MapFlow[] {
  if (nation !== view.me) return [];
  const mw = (view.cabinet?.deliveries ?? [])
    .filter(({ chip }) => rules.chips.get(chip)?.maker !== "fab")
    .reduce((sum, delivery) => sum + delivery.mw, 0);
  const foundry = foundryOf(rules);
  if (mw === 0 || !foundry || foundry.nation === nation) return [];
  // Where the maker has no land in this match, the buyer is meant.
  const leads: Selection = { kind: "nation", id: lands.realms.has(foundry.nation) ? foundry.nation : nation };
  return [{ kind: "chips", from: foundry.site, to: home, volume: part(mw, FULL_CHIPS_MW), colour: COOL, leads }];
}

/** Power that neighbours have agreed on. */
function power(nation: string, home: Place, { view, lands }: Scenery): MapFlow[] {
  return view.deals.flatMap(({ from, to, gives, takes }): MapFlow[] =>
    [
      { giver: from, taker: to, clauses: gives },
      { giver: to, taker: from, clauses: takes },
    ].flatMap(({ giver, taker, clauses }): MapFlow[] => {
      const mw = clauses.reduce((sum, { kind, amount }) => sum + (kind === "power" ? amount : 0), 0);
      const partner = giver === nation ? taker : giver;
      const other = lands.realms.get(partner)?.sites[0]?.content;
      if (mw === 0 || !other || (giver !== nation && taker !== nation)) return [];
      const [a, b] = giver === nation ? [home, other] : [other, home];
      const leads: Selection = { kind: "nation", id: partner };
      return [{ kind: "power", from: a, to: b, volume: part(mw, FULL_POWER_MW), colour: WARM, leads }];
    }),
  );
}

const part = (value: number, full: number): number => Math.min(1, value / full);
