import type { z } from "zod";
import type { milestoneSchema } from "./schema.ts";

export const MILESTONES: z.infer<typeof milestoneSchema>[] = [
  { id: "campus", when: [{ gauge: "largestSiteHallsMW", atLeast: 5_000 }] },
  { id: "week", when: [{ gauge: "horizonMilliH", atLeast: 40_000 }] },
  { id: "month", when: [{ gauge: "horizonMilliH", atLeast: 170_000 }] },
  { id: "senior", when: [{ gauge: "horizonMilliH", atLeast: 1_000_000 }] },
  { id: "inferenceChip", when: [{ gauge: "inferenceOnlineMW", atLeast: 500 }] },
  { id: "half", when: [{ gauge: "adoptionBp", atLeast: 5_000 }] },
  {
    id: "tenth",
    when: [
      { gauge: "priceMicro", atMost: 30_000 },
      { gauge: "unmetBp", atMost: 200 },
    ],
  },
  {
    id: "zeroPerson",
    when: [
      { gauge: "softwareAdoptionBp", atLeast: 6_000 },
      { gauge: "enterpriseAdoptionBp", atLeast: 3_500 },
      { gauge: "agents", atLeast: 2 },
    ],
  },
  {
    id: "crossroads",
    when: [
      { gauge: "reachBp", atLeast: 1_000 },
      { gauge: "reachGrowthBp", atLeast: 15_000 },
    ],
  },
  { id: "tripled", when: [{ gauge: "onlineGrowthBp", atLeast: 30_000 }] },
  {
    id: "clean",
    when: [
      { gauge: "onlineGrowthBp", atLeast: 25_000 },
      { gauge: "fossilShareBp", atMost: 5_000 },
    ],
  },
  {
    id: "goodLife",
    when: [
      { gauge: "qualityOfLifeBp", atLeast: 12_000 },
      { gauge: "legitimacyBp", atLeast: 6_800 },
    ],
  },
];
