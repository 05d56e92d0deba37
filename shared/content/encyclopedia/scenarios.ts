import type { EntryContent, Formula } from "./schema.ts";

const START: Formula["file"] = "shared/content/constants.ts";
const scenario = (id: string, text: string, related: string[], isContested = false): EntryContent => ({
  id: `scenarios:${id}`,
  about: [],
  formulas: [{ text, file: START, name: "CONSTANTS" }],
  figures: [],
  isContested,
  related,
});

/** Scenarios: what is different in each, by its own numbers, and how to play it. */
export const ENTRIES_OF_SCENARIOS: EntryContent[] = [
  scenario("base", "chips made in a quarter {supplyGw} GW, x {supplyGrowth} each; threshold 1 near {threshold1Pt} Pt", [
    "S07",
    "S42",
  ]),
  scenario(
    "quick",
    "research x {researchRate}, adoption x {adoptionRate} a quarter; threshold 1 near {threshold1Pt} Pt",
    ["scenarios:base"],
  ),
  scenario(
    "deglobalisation",
    "chips made in a quarter {supplyGw} GW; an embargo bites {embargoBite} times; a fab costs {fabCostM} $B",
    ["S34", "hazards:deglobalisation", "buildings:fab"],
    true,
  ),
  scenario(
    "energyCrunch",
    "the turbine queue begins at {turbineQueueGw} GW; running a GW costs {operationsPerGwM} $B a quarter",
    ["S20", "constraints:power", "hazards:blackout"],
  ),
  scenario(
    "openWorld",
    "knowledge is public after {diffusionLag} quarters; an open model keeps {openRevenue} of its price",
    ["S27", "S36"],
    true,
  ),
  scenario("classroom", "threshold 1 near {threshold1Pt} Pt", ["scenarios:quick", "scenarios:sandbox"]),
  scenario("sandbox", "chips made in a quarter {supplyGw} GW", ["scenarios:classroom", "S13"]),
];
