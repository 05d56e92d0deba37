import type { MarketContent } from "./schema.ts";

/** Open markets: regions nobody plays. `countries` are ISO 3166-1 numeric codes that the map tints. */
export const MARKETS: MarketContent[] = [
  { id: "indochina", weightBp: 1_600, lat: 15, lon: 104, countries: ["704", "764", "418", "116", "104", "608"] },
  { id: "southAsia", weightBp: 1_200, lat: 29, lon: 69, countries: ["586", "050", "144", "524", "004", "064"] },
  { id: "turkey", weightBp: 1_100, lat: 39, lon: 35, countries: ["792"] },
  { id: "mexico", weightBp: 1_000, lat: 24, lon: -102, countries: ["484", "320", "340", "222", "558", "188", "591", "084", "214", "192", "332", "388"] },
  { id: "australia", weightBp: 900, lat: -25, lon: 134, countries: ["036", "554", "598"] },
  { id: "westAfrica", weightBp: 800, lat: 9, lon: 6, countries: ["566", "288", "384", "686", "854", "466", "562", "768", "204", "324", "694", "430", "624", "270", "478", "120"] },
  { id: "eastAfrica", weightBp: 800, lat: 0, lon: 37, countries: ["404", "834", "231", "800", "646", "108", "706", "728", "729", "262", "232"] },
  { id: "northAfrica", weightBp: 700, lat: 27, lon: 18, countries: ["818", "504", "012", "788", "434"] },
  { id: "andes", weightBp: 600, lat: -8, lon: -74, countries: ["170", "604", "218", "862", "068"] },
  { id: "southernCone", weightBp: 500, lat: -34, lon: -66, countries: ["032", "152", "858", "600"] },
  { id: "centralAsia", weightBp: 400, lat: 47, lon: 66, countries: ["398", "860", "795", "417", "762", "031", "268", "051"] },
  { id: "southernAfrica", weightBp: 400, lat: -24, lon: 22, countries: ["710", "516", "072", "716", "894", "508", "024", "180", "450", "426", "748", "178", "266"] },
]; // biome-ignore format: a table
