import type { EntryContent, Formula } from "./schema.ts";

const sector = (
  id: string,
  more: Formula[],
  rest: Pick<EntryContent, "about" | "figures" | "related">,
): EntryContent => ({
  id: `sectors:${id}`,
  formulas: [
    {
      text: `ceiling = h / (1 + h) x (0.15 + 0.85 x pipelines), with h = (horizon / {sectors.${id}.horizonMilliH} h)^{ceilingExponent}`,
      file: "shared/formulas/adoption.ts",
      name: "ceilingTerms",
    },
    {
      text: `{sectors.${id}.weightBp %} of all work; grows x {sectors.${id}.speedBp}`,
      file: "shared/content/sectors.ts",
      name: "SECTOR_TABLE",
    },
    ...more,
  ],
  isContested: true,
  ...rest,
});

/** Sectors of work. */
export const ENTRIES_OF_WORK: EntryContent[] = [
  sector(
    "software",
    [{ text: "research x (1 + 0.25 x adoption in software)", file: "shared/formulas/models.ts", name: "researchGain" }],
    {
      about: ["hazards:viralProduct"],
      figures: ["horizonOpus46", "developersGrowthIndia", "developers.US"],
      related: ["S02", "S31", "sectors:science", "milestones:zeroPerson", "stages:day"],
    },
  ),
  sector(
    "science",
    [{ text: "research x (1 + 0.6 x adoption in science)", file: "shared/formulas/models.ts", name: "researchGain" }],
    {
      about: ["orders:focus"],
      figures: ["trainingGrowth"],
      related: ["S02", "sectors:software"],
    },
  ),
  sector(
    "enterprise",
    [
      {
        text: "output rises by {outputGain} x adoption, and falls by {deflation} x adoption as prices fall",
        file: "shared/formulas/society.ts",
        name: "measuredGdpTerms",
      },
    ],
    {
      about: ["orders:programme"],
      figures: ["firmsEurope", "labour.US"],
      related: ["S05", "S37", "sectors:public", "milestones:half"],
    },
  ),
  sector(
    "public",
    [
      {
        text: "grows x {policies.publicCompute.adoptPublic} under public compute, x {policies.sovereignStack.adoptPublic} with a sovereign stack",
        file: "shared/formulas/adoption.ts",
        name: "adoptionRateTerms",
      },
    ],
    {
      about: ["policies:publicCompute", "policies:sovereignStack"],
      figures: ["trustInRulesUS", "trust.CN"],
      related: ["policies:publicCompute", "policies:sovereignStack", "sectors:enterprise", "challenges:tutor"],
    },
  ),
  sector(
    "industry",
    [
      {
        text: "lead times x (1 - 0.25 x adoption in industry - 0.04 x knowledge of power, of which 4 count)",
        file: "shared/formulas/construction.ts",
        name: "leadTerms",
      },
    ],
    {
      about: ["orders:build", "nations:JP"],
      figures: ["labour.CN", "generation.CN"],
      related: ["S20", "nations:JP", "nations:CN"],
    },
  ),
];
