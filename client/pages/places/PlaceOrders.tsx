import type { Position } from "../../../shared/state/position.ts";
import type { MarketId, SiteId } from "../../../shared/state/words.ts";
import { BuildHere } from "../../hud/ministries/energy/BuildHere.tsx";
import { MarketOrders } from "../../hud/ministries/foreign/MarketOrders.tsx";
import { PlanNote } from "../../hud/ministries/parts/Ministry.tsx";
import { position, type Selection } from "../../store/store.ts";
import { HomeOrders } from "./HomeOrders.tsx";
import { NationOrders } from "./NationOrders.tsx";

/** Every order that is possible at a place of the map, by the same controls as in the ministries. */
export function PlaceOrders({ place }: { place: Selection }) {
  const at = position.value;
  if (!at) return null;
  return (
    <div class="ministry placeOrders">
      <Orders key={`${place.kind} ${place.id}`} at={at} place={place} />
    </div>
  );
}

function Orders({ at, place }: { at: Position; place: Selection }) {
  if (place.kind === "market") return <OfMarket at={at} market={place.id} />;
  const nation = place.kind === "site" ? place.nation : place.id;
  if (nation !== at.me) return <NationOrders at={at} nation={nation} />;
  return place.kind === "site" ? <OfSite at={at} site={place.id} /> : <HomeOrders at={at} />;
}

function OfSite({ at, site }: { at: Position; site: SiteId }) {
  return (
    <>
      <PlanNote at={at} ministry="energy" />
      <BuildHere at={at} site={site} />
    </>
  );
}

function OfMarket({ at, market }: { at: Position; market: MarketId }) {
  return (
    <>
      <PlanNote at={at} ministry="foreign" />
      <MarketOrders at={at} market={market} />
    </>
  );
}
