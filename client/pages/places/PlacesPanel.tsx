import { selection, view } from "../../store/store.ts";
import { PlaceList } from "./PlaceList.tsx";
import { SitePlace } from "./SitePlace.tsx";

/** The map as a list, for keyboards and readers of the screen: nations, their sites, and what can be done there. */
export function PlacesPanel() {
  const seen = view.value;
  const chosen = selection.value;
  if (!seen) return null;
  const site = chosen?.kind === "site" ? seen.nations[chosen.nation]?.sites[chosen.id] : undefined;
  if (chosen?.kind === "site" && site)
    return <SitePlace key={chosen.id} seen={seen} nation={chosen.nation} id={chosen.id} />;
  return <PlaceList seen={seen} />;
}
