import type { EntryContent } from "./schema.ts";

/** The claims of the interview, S01 to S42: what of the game plays each, and by which formulas. */
export const CLAIMS: EntryContent[] = [
  {
    id: "S01",
    about: ["orders:programme", "sectors:software", "sectors:enterprise", "tracks:adoption"],
    formulas: [
      {
        text: "ceiling = h / (1 + h) x (0.15 + 0.85 x pipelines), with h = (task horizon / sector's horizon)^{ceilingExponent}; software's horizon is {sectors.software.horizonMilliH} hours, industry's {sectors.industry.horizonMilliH}",
        file: "shared/formulas/adoption.ts",
        name: "ceilingTerms",
      },
    ],
    figures: ["horizonGpt5", "usersShareWorld"],
    isContested: true,
    related: [],
  },
];
