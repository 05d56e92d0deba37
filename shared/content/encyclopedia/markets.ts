import type { EntryContent, Formula } from "./schema.ts";

const PULL: Formula = {
  text: "share moves each quarter by {marketSpeed} of the way to (pull / all pulls); pull = (stack x relations x (1 + 0.5 x presence))^{marketTemper}",
  file: "shared/formulas/reach.ts",
  name: "marketTerms",
};

const market = (id: string, related: string[]): EntryContent => ({
  id: `markets:${id}`,
  about: ["orders:promote", "orders:buildAbroad", "events:marketTurned", "tracks:reach"],
  formulas: [
    { text: `counts for {markets.${id}.weightBp %} of reach and of what open markets spend`, file: "shared/formulas/reach.ts", name: "reachBp" },
    PULL,
  ],
  figures: [],
  isContested: false,
  related,
}); // biome-ignore format: a formula

/** Open markets: what each is like to those who court it. */
export const ENTRIES_OF_MARKETS: EntryContent[] = [
  market("indochina", ["S36", "nations:SEA", "buildings:abroad"]),
  market("southAsia", ["S36", "nations:IN", "markets:centralAsia"]),
  market("turkey", ["S36", "nations:EU", "markets:northAfrica"]),
  market("mexico", ["S36", "nations:US", "markets:andes"]),
  market("australia", ["S36", "nations:JP", "policies:dataCommons"]),
  market("westAfrica", ["S36", "markets:eastAfrica", "sectors:public"]),
  market("eastAfrica", ["S36", "markets:westAfrica", "plants:hydro"]),
  market("northAfrica", ["S36", "nations:GULF", "hazards:cableCut"]),
  market("andes", ["S36", "nations:BR", "markets:southernCone"]),
  market("southernCone", ["S36", "nations:BR", "plants:renewables"]),
  market("centralAsia", ["S36", "nations:CN", "markets:turkey"]),
  market("southernAfrica", ["S36", "hazards:blackout", "plants:gas"]),
];
