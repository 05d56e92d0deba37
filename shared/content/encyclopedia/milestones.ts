import type { EntryContent, Formula } from "./schema.ts";

const POINTS: Formula = {
  text: "points of score: {milestoneFirstBp points} to the first nation, {milestoneSecondBp points} to the second, none to others",
  file: "shared/turn/thresholds.ts",
  name: "reachMilestones",
};

const milestone = (id: string, when: string, related: string[]): EntryContent => ({
  id: `milestones:${id}`,
  about: ["events:milestoneReached"],
  formulas: [{ text: `reached by ${when}`, file: "shared/content/milestones.ts", name: "MILESTONES" }, POINTS],
  figures: [],
  isContested: false,
  related,
});

/** Milestones: a few points to the first and second to get there. */
export const ENTRIES_OF_MILESTONES: EntryContent[] = [
  milestone("campus", "{milestones.campus.largestSiteHallsMW} GW of halls at one site", ["buildings:campus", "S17"]),
  milestone("week", "a horizon of {milestones.week.horizonMilliH} hours", ["stages:week", "S03"]),
  milestone("month", "a horizon of {milestones.month.horizonMilliH} hours", ["stages:month", "milestones:week"]),
  milestone("senior", "a horizon of {milestones.senior.horizonMilliH} hours", ["stages:senior", "S03"]),
  milestone("inferenceChip", "{milestones.inferenceChip.inferenceOnlineMW} GW of own inference chips online", [
    "chips:inference",
    "S25",
  ]),
  milestone("half", "adoption of {milestones.half.adoptionBp %}", ["tracks:adoption", "S35"]),
  milestone(
    "tenth",
    "a price of {milestones.tenth.priceMicro} $/Mt with at most {milestones.tenth.unmetBp %} of demand unserved",
    ["S12", "S22"],
  ),
  milestone(
    "zeroPerson",
    "adoption of {milestones.zeroPerson.softwareAdoptionBp %} in software and {milestones.zeroPerson.enterpriseAdoptionBp %} in enterprise, and {milestones.zeroPerson.agents} agents",
    ["S31", "nations:IN"],
  ),
  milestone(
    "crossroads",
    "{milestones.crossroads.reachBp %} of the open markets, {milestones.crossroads.reachGrowthBp} times the start",
    ["nations:SEA", "S36"],
  ),
  milestone("tripled", "{milestones.tripled.onlineGrowthBp} times the compute of the start", ["tracks:compute", "S29"]),
  milestone(
    "clean",
    "{milestones.clean.onlineGrowthBp} times the compute of the start, with at most {milestones.clean.fossilShareBp %} of power from grid and gas",
    ["plants:renewables", "policies:carbonPrice"],
  ),
  milestone(
    "goodLife",
    "quality of life of {milestones.goodLife.qualityOfLifeBp points} and legitimacy of {milestones.goodLife.legitimacyBp points}",
    ["tracks:wellbeing", "S37"],
  ),
];
