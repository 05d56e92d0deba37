import type { EntryContent, Formula } from "./schema.ts";

const accord = (
  id: string,
  formulas: [text: string, file: string, name: string][],
  rest: Pick<EntryContent, "about" | "related"> & Partial<EntryContent>,
): EntryContent => ({
  id: `accords:${id}`,
  formulas: formulas.map(([text, file, name]) => ({ text, file: `shared/${file}.ts`, name }) satisfies Formula),
  figures: [],
  isContested: true,
  ...rest,
});

/** Accords: how to play while one is in force. How it comes to be is told with its resolution. */
export const ENTRIES_OF_ACCORDS: EntryContent[] = [
  accord(
    "standards",
    [
      [
        "doublings of the horizon that are covered = 4 + knowledge of safety + policies and accords",
        "formulas/risk",
        "coverage",
      ],
      [
        "agents that can be overseen = 1.8 + 0.75 x knowledge of safety + policies and accords",
        "formulas/attention",
        "oversightBp",
      ],
      ["training x {accords.standards.train}", "turn/research", "train"],
    ],
    {
      about: ["orders:release", "orders:agents", "resolutions:standards"],
      related: ["resolutions:standards", "policies:safetyStandards", "branches:safety"],
    },
  ),
  accord(
    "corridors",
    [
      [
        "part of an order that a buyer under export control gets = 1 - {embargoBite} x roles of those who deny it chips x {accords.corridors.embargo}, at least 0.3",
        "formulas/chips",
        "supplyAfterEmbargoes",
      ],
      ["a stack's pull x 0.93 for each nation that it puts pressure on", "formulas/reach", "stackTerms"],
    ],
    {
      about: ["orders:pressure", "constraints:chips", "resolutions:corridors"],
      figures: ["memoryKorea", "euvEurope"],
      related: ["resolutions:corridors", "S24", "hazards:foundryQuake"],
    },
  ),
  accord(
    "openScience",
    [
      [
        "public science is the best of {diffusionLag} quarters ago, a quarter sooner under the accord; each quarter knowledge gains {diffusionRate} x (public science - own)",
        "turn/research",
        "diffuse",
      ],
      ["research / (1 + {pioneerDrag} x lead over public science)", "formulas/models", "researchGain"],
    ],
    {
      about: ["orders:focus", "resolutions:openScience"],
      related: ["resolutions:openScience", "S28", "branches:capability"],
    },
  ),
  accord(
    "pause",
    [
      ["training x {accords.pause.train}", "turn/research", "train"],
      [
        "world risk grows by each nation's share of compute in training and half of that in research, beyond what its safety covers, and falls by {riskDecay} a quarter",
        "turn/governance",
        "race",
      ],
      [
        "half of what moved idles once more than 8 % of the fleet changes its use",
        "formulas/compute",
        "idleFromMoving",
      ],
    ],
    { about: ["orders:split", "resolutions:pause"], related: ["resolutions:pause", "S26"] },
  ),
  accord(
    "inspection",
    [
      ["its racing x {accords.inspection.racing}", "formulas/risk", "racingRisk"],
      ["risk of its releases x {accords.inspection.releaseRisk}", "formulas/risk", "releaseRisk"],
      ["its training x {accords.inspection.train}", "turn/research", "train"],
    ],
    {
      about: ["orders:propose", "orders:split", "resolutions:inspection"],
      related: ["resolutions:inspection", "accords:sanction", "branches:safety"],
    },
  ),
  accord(
    "sanction",
    [
      ["its racing x {accords.sanction.racing}", "formulas/risk", "racingRisk"],
      ["its training x {accords.sanction.train}", "turn/research", "train"],
      ["its revenue from exports x {accords.sanction.exports}", "turn/openMarkets", "collect"],
    ],
    {
      about: ["orders:propose", "tracks:reach", "resolutions:sanction"],
      related: ["resolutions:sanction", "accords:inspection", "pressures:closedMarket"],
    },
  ),
  accord(
    "gridPact",
    [
      [
        "one quarter more for turbines after the world ordered over {turbineQueueGw} GW of them in one, x {accords.gridPact.turbineQueue}",
        "formulas/construction",
        "leadTerms",
      ],
    ],
    {
      about: ["plants:gas", "resolutions:gridPact"],
      figures: ["leadTurbine"],
      isContested: false,
      related: ["resolutions:gridPact", "plants:gas", "buildings:campus"],
    },
  ),
  accord(
    "carbonAccord",
    [
      [
        "carbon as life feels it = carbon of plants x {accords.carbonAccord.carbon} x policies",
        "formulas/society",
        "carbonFelt",
      ],
      ["quality of life falls by 0.7 x carbon", "formulas/society", "qualityOfLifeTerms"],
      ["running compute costs {operationsPerGwM} $B a GW x {accords.carbonAccord.operations}", "turn/capital", "fund"],
    ],
    {
      about: ["plants:gas", "policies:carbonPrice", "resolutions:carbonAccord"],
      figures: ["gasShareUS"],
      related: ["resolutions:carbonAccord", "policies:carbonPrice", "plants:renewables"],
    },
  ),
  accord(
    "computeRegistry",
    [
      ["risk of a release x {accords.computeRegistry.releaseRisk}", "formulas/risk", "releaseRisk"],
      ["chance of a leak x {accords.computeRegistry.leak}", "turn/hazards", "chanceBp"],
      ["width of the clock's band = 0.3 / 2^(steps of safety + the accord's)", "turn/thresholds", "setClock"],
    ],
    {
      about: ["thresholds:threshold1", "orders:release", "hazards:weightLeak", "resolutions:computeRegistry"],
      figures: ["computeGrowth"],
      related: ["resolutions:computeRegistry", "S07", "hazards:misuse"],
    },
  ),
];
