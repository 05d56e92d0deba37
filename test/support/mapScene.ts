import type { Realm, Region, Scenery } from "../../client/world/scenery.ts";
import { entry, type Ruleset } from "../../shared/content/ruleset.ts";
import type { View } from "../../shared/view/view.ts";

/** The map of a match, as some of its nations see it: all places lie at one spot, and nothing is chosen. */
export function mapScene(rules: Ruleset, view: View, nations: readonly string[]): Scenery {
  const spot = { x: 0, y: 0 };
  const realms = new Map<string, Realm>();
  for (const id of nations) {
    const { accent, sites } = entry(rules.nations, id);
    const placed = sites.map((content) => ({ id: content.id, content, spot }));
    realms.set(id, { id, accent, countries: new Set(), middle: spot, span: 1, sites: placed });
  }
  const regions = new Map<string, Region>();
  for (const { id, lat, lon } of rules.markets.values())
    regions.set(id, { id, countries: new Set(), middle: spot, lat, lon });
  const lands = { realms, regions, realmOf: new Map(), regionOf: new Map() };
  return { view, rules, lands, isDay: false, overlay: "none", selection: undefined, ghosts: [] };
}
