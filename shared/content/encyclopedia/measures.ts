import type { EntryContent, Formula } from "./schema.ts";

const figure = (text: string, name = "shownFigures"): Formula => ({ text, file: "shared/score/score.ts", name });
/** Where a track is reckoned otherwise than in `shownFigures`. */
const OWN: Record<string, string> = { compute: "trackFigures", frontier: "frontierOf" };
const PAR: Formula = {
  text: "result = 100 x ((figure - from) / (par - from))^(exponent of the track x exponent of the nation), at most {trackMostBp points}",
  file: "shared/score/score.ts",
  name: "percentsOf",
};
const FROM: Formula = {
  text: "from = par of the first quarter, at most 0.7 x par",
  file: "shared/score/par.ts",
  name: "countedFrom",
};
const track = (
  id: string,
  text: string,
  rest: Partial<EntryContent> & Pick<EntryContent, "related">,
): EntryContent => ({
  id: `tracks:${id}`,
  about: [],
  formulas: [figure(text, OWN[id]), PAR, FROM],
  figures: [],
  isContested: false,
  ...rest,
});

const stage = (
  id: string,
  from: string,
  rest: Partial<EntryContent> & Pick<EntryContent, "related">,
): EntryContent => ({
  id: `stages:${id}`,
  about: ["orders:ambition", "events:modelReleased"],
  formulas: [{ text: from, file: "shared/formulas/models.ts", name: "STAGE_FROM_MILLI_H" }],
  figures: [],
  isContested: false,
  ...rest,
});

const constraint = (id: string, related: string[]): EntryContent => ({
  id: `constraints:${id}`,
  about: ["events:computeIdle", "orders:build"],
  formulas: [
    {
      text: "compute online = the least of power, halls and chips",
      file: "shared/formulas/compute.ts",
      name: "computeOnline",
    },
  ],
  figures: [],
  isContested: false,
  related,
});

/** What is measured: tracks of the score, stages of the horizon, and what binds. */
export const ENTRIES_OF_MEASURES: EntryContent[] = [
  track(
    "compute",
    "(compute online by the age of its chips + what is under way / 2, in GW) x the part of it that is yours; others see compute online",
    {
      related: ["S29", "resolutions:measureCompute", "S10"],
    },
  ),
  track(
    "frontier",
    "log2(8 + horizon in hours); you count half of what a model that is held back would add as far as its run was planned, and a quarter of what a run under way has reached",
    {
      figures: ["horizonDoubling"],
      related: ["S03", "resolutions:measureFrontier"],
    },
  ),
  track("adoption", "adoption in % x (first price / price)^0.18", {
    figures: ["usersWorld", "firmsEurope"],
    related: ["S35", "S12", "resolutions:measureAdoption"],
  }),
  track("reach", "(share of the open markets in %)^0.37", { related: ["S36", "markets:indochina"] }),
  track("wellbeing", "(quality of life - 75) x (0.7 + 0.3 x legitimacy / 60)", {
    figures: ["gdpHeadUS"],
    related: ["S37", "resolutions:measureWellbeing"],
    isContested: true,
  }),
  stage("hours", "below 8 hours, when nothing longer can be trusted", {
    figures: ["horizonGpt5"],
    related: ["S03", "sectors:software"],
  }),
  stage("day", "from 8 hours", { figures: ["horizonOpus46"], related: ["S03", "sectors:software"] }),
  stage("week", "from 40 hours", { figures: ["horizonDoublingLong"], related: ["milestones:week", "sectors:science"] }),
  stage("month", "from 170 hours", { related: ["milestones:month", "sectors:enterprise"] }),
  stage("senior", "from 1,000 hours", { related: ["milestones:senior", "thresholds:threshold2"], isContested: true }),
  constraint("power", ["S20", "plants:gas", "policies:permits"]),
  constraint("halls", ["buildings:hall", "buildings:campus", "S13"]),
  constraint("chips", ["S24", "chips:nvidia", "S34"]),
];
