import type { z } from "zod";
import type {
  accordSchema,
  ChipContent,
  challengeSchema,
  HazardContent,
  MarketContent,
  milestoneSchema,
  PlantContent,
  PolicyContent,
  projectSchema,
  resolutionSchema,
  sectorSchema,
} from "./schema.ts";

/** Power: four families that differ in kind. Costs and leads: MODEL set B; bills and carbon per GW. */
export const PLANTS: PlantContent[] = [
  { id: "grid", family: "quick", costPerGwM: 1_500, lead: 1, billsBp: 10_000, carbonBp: 5_000, isLimited: true, queues: false, needsPowerKnowledge: 0 },
  { id: "gas", family: "quick", costPerGwM: 2_600, lead: 3, billsBp: 2_000, carbonBp: 10_000, isLimited: false, queues: true, needsPowerKnowledge: 0 },
  { id: "renewables", family: "clean", costPerGwM: 4_200, lead: 3, billsBp: -1_000, carbonBp: 0, isLimited: true, queues: false, needsPowerKnowledge: 0 },
  { id: "hydro", family: "clean", costPerGwM: 4_000, lead: 4, billsBp: 0, carbonBp: 0, isLimited: true, queues: false, needsPowerKnowledge: 0 },
  { id: "nuclear", family: "steady", costPerGwM: 8_000, lead: 8, billsBp: 0, carbonBp: 0, isLimited: false, queues: false, needsPowerKnowledge: 0 },
  { id: "smr", family: "steady", costPerGwM: 6_000, lead: 4, billsBp: 0, carbonBp: 0, isLimited: false, queues: false, needsPowerKnowledge: 2_500 },
  { id: "restart", family: "oneOff", costPerGwM: 2_200, lead: 3, billsBp: 1_000, carbonBp: 0, isLimited: true, queues: false, needsPowerKnowledge: 0 },
]; // biome-ignore format: a table

export const CHIPS: ChipContent[] = [
  { id: "nvidia", maker: "vendor", pricePerGwM: 27_000, efficiencyBp: 10_000, trains: true, supplyShareBp: 7_800, supplyUseBp: 10_000, delivery: 2 },
  { id: "amd", maker: "vendor", pricePerGwM: 23_000, efficiencyBp: 8_400, trains: true, supplyShareBp: 2_200, supplyUseBp: 10_000, delivery: 2 },
  { id: "fab", maker: "fab", pricePerGwM: 8_000, efficiencyBp: 10_000, trains: true, supplyShareBp: 0, supplyUseBp: 0, delivery: 1 },
  { id: "inference", maker: "programme", pricePerGwM: 15_000, efficiencyBp: 22_000, trains: false, supplyShareBp: 0, supplyUseBp: 5_000, delivery: 2 },
]; // biome-ignore format: a table

export const SECTOR_TABLE: z.infer<typeof sectorSchema>[] = [
  { id: "software", weightBp: 1_500, horizonMilliH: 12_000, speedBp: 12_500, startBp: 10_000, startPipelinesBp: 5_000 },
  { id: "science", weightBp: 1_000, horizonMilliH: 120_000, speedBp: 10_000, startBp: 2_200, startPipelinesBp: 3_000 },
  { id: "enterprise", weightBp: 3_500, horizonMilliH: 60_000, speedBp: 8_000, startBp: 4_000, startPipelinesBp: 3_500 },
  { id: "public", weightBp: 2_000, horizonMilliH: 250_000, speedBp: 10_000, startBp: 1_400, startPipelinesBp: 2_500 },
  { id: "industry", weightBp: 2_000, horizonMilliH: 500_000, speedBp: 10_000, startBp: 800, startPipelinesBp: 2_000 },
]; // biome-ignore format: a table

/** At most five are in force at once. */
export const POLICIES: PolicyContent[] = [
  { id: "retraining", effects: [{ kind: "upkeep", of: "appropriations", bp: 500 }, { kind: "multiply", rate: "absorb", byBp: 16_000 }, { kind: "add", stat: "legitimacy", by: 200 }] },
  { id: "dividend", effects: [{ kind: "upkeep", of: "revenue", bp: 1_300 }, { kind: "multiply", rate: "inequality", byBp: 6_000 }, { kind: "add", stat: "legitimacy", by: 700 }, { kind: "add", stat: "qualityOfLife", by: 200 }] },
  { id: "compact", effects: [{ kind: "multiply", rate: "displace", byBp: 6_500 }, { kind: "multiply", rate: "adopt", byBp: 8_000 }, { kind: "add", stat: "legitimacy", by: 300 }] },
  { id: "levy", effects: [{ kind: "multiply", rate: "appropriation", byBp: 11_200 }, { kind: "multiply", rate: "revenue", byBp: 9_300 }, { kind: "multiply", rate: "inequality", byBp: 8_000 }, { kind: "multiply", rate: "adopt", byBp: 9_500 }, { kind: "add", stat: "legitimacy", by: 100 }] },
  { id: "permits", effects: [{ kind: "multiply", rate: "time", byBp: 6_000 }, { kind: "add", stat: "legitimacy", by: -500 }] },
  { id: "assembly", effects: [{ kind: "upkeep", of: "appropriations", bp: 100 }, { kind: "add", stat: "legitimacy", by: 500 }, { kind: "add", stat: "oversight", by: 40 }, { kind: "add", stat: "governance", by: 100 }, { kind: "add", stat: "assembly", by: 1 }] },
  { id: "publicCompute", effects: [{ kind: "upkeep", of: "tokens", bp: 700 }, { kind: "multiply", rate: "adoptPublic", byBp: 15_000 }, { kind: "add", stat: "legitimacy", by: 300 }] },
  { id: "safetyStandards", effects: [{ kind: "multiply", rate: "releaseRisk", byBp: 5_000 }, { kind: "multiply", rate: "train", byBp: 9_200 }, { kind: "add", stat: "oversight", by: 150 }, { kind: "add", stat: "trust", by: 600 }] },
  { id: "surveillance", effects: [{ kind: "multiply", rate: "leak", byBp: 4_000 }, { kind: "add", stat: "legitimacy", by: 300 }, { kind: "add", stat: "illegitimacyInDemocracies", by: 600 }, { kind: "add", stat: "governance", by: -300 }, { kind: "add", stat: "trust", by: -1_200 }] },
  { id: "criticalInfrastructure", effects: [{ kind: "upkeep", of: "appropriations", bp: 200 }, { kind: "multiply", rate: "hazard", byBp: 5_500 }] },
  { id: "visas", effects: [{ kind: "multiply", rate: "research", byBp: 11_400 }, { kind: "add", stat: "legitimacy", by: -200 }] },
  { id: "householdTariff", effects: [{ kind: "multiply", rate: "bills", byBp: 3_500 }, { kind: "multiply", rate: "operations", byBp: 12_000 }, { kind: "add", stat: "legitimacy", by: 200 }] },
  { id: "dataCommons", effects: [{ kind: "multiply", rate: "programme", byBp: 13_000 }, { kind: "multiply", rate: "leak", byBp: 15_000 }, { kind: "add", stat: "trust", by: 500 }] },
  { id: "startupFund", effects: [{ kind: "upkeep", of: "appropriations", bp: 300 }, { kind: "multiply", rate: "adopt", byBp: 10_600 }, { kind: "multiply", rate: "inequality", byBp: 11_000 }] },
]; // biome-ignore format: a table

/** What a resolution can put in force for everybody. */
export const ACCORDS: z.infer<typeof accordSchema>[] = [
  { id: "standards", effects: [{ kind: "add", stat: "oversight", by: 150 }, { kind: "multiply", rate: "train", byBp: 9_500 }] },
  { id: "corridors", effects: [{ kind: "multiply", rate: "embargo", byBp: 0 }] },
  { id: "openScience", effects: [{ kind: "add", stat: "diffusion", by: 1 }] },
  { id: "pause", effects: [{ kind: "multiply", rate: "train", byBp: 4_000 }] },
  { id: "gridPact", effects: [{ kind: "multiply", rate: "turbineQueue", byBp: 0 }] },
]; // biome-ignore format: a table

export const HAZARDS: HazardContent[] = [
  { id: "heatwave", scope: "nation", chanceBp: 500, likelier: [], isBlunted: true, effects: [{ kind: "outage", bp: 1_200 }] },
  { id: "storm", scope: "site", chanceBp: 250, likelier: [], isBlunted: true, effects: [{ kind: "damage", bp: 2_000 }, { kind: "delay" }] },
  { id: "blackout", scope: "nation", chanceBp: 200, likelier: [{ when: { gauge: "billsBp", atLeast: 40_000 }, byBp: 30_000 }], isBlunted: true, effects: [{ kind: "outage", bp: 2_500 }, { kind: "now", stat: "legitimacy", by: -400 }] },
  { id: "weightLeak", scope: "nation", chanceBp: 100, likelier: [{ when: { gauge: "frontierShareBp", atLeast: 6_000 }, byBp: 40_000 }], isBlunted: false, effects: [{ kind: "leakModel" }, { kind: "now", stat: "risk", by: 120 }, { kind: "now", stat: "trust", by: -300 }] },
  { id: "protest", scope: "nation", chanceBp: 300, likelier: [{ when: { gauge: "legitimacyBp", atMost: 4_000 }, byBp: 20_000 }, { when: { gauge: "legitimacyBp", atMost: 2_500 }, byBp: 20_000 }], isBlunted: true, effects: [{ kind: "now", stat: "legitimacy", by: -400 }, { kind: "delay" }] },
  { id: "viralProduct", scope: "nation", chanceBp: 300, likelier: [], isBlunted: false, effects: [{ kind: "now", stat: "boom", by: 3_000 }, { kind: "now", stat: "softwareAdoption", by: 1_000 }] },
  { id: "cyberAttack", scope: "nation", chanceBp: 300, likelier: [], isBlunted: true, effects: [{ kind: "now", stat: "treasuryShare", by: -400 }] },
  { id: "drought", scope: "nation", chanceBp: 100, likelier: [{ when: { gauge: "hydroShareBp", atLeast: 3_000 }, byBp: 60_000 }, { when: { gauge: "hydroShareBp", atMost: 500 }, byBp: 0 }], isBlunted: true, effects: [{ kind: "outage", bp: 2_000 }] },
  { id: "agentOutage", scope: "nation", chanceBp: 300, likelier: [{ when: { gauge: "isAfterThreshold2", atMost: 0 }, byBp: 0 }, { when: { gauge: "agents", atMost: 3 }, byBp: 0 }], isBlunted: true, effects: [{ kind: "now", stat: "legitimacy", by: -400 }, { kind: "now", stat: "agents", by: -99 }] },
  { id: "foundryQuake", scope: "world", chanceBp: 350, likelier: [], isBlunted: false, effects: [{ kind: "supply", bp: 6_000, turns: 2 }] },
  { id: "supplyBreak", scope: "world", chanceBp: 600, likelier: [], isBlunted: false, effects: [{ kind: "supply", bp: 7_800, turns: 1 }] },
  { id: "deglobalisation", scope: "world", chanceBp: 300, likelier: [], isBlunted: false, effects: [{ kind: "shrinkShares", bp: 800 }, { kind: "supply", bp: 8_000, turns: 2 }] },
  { id: "creditScare", scope: "world", chanceBp: 500, likelier: [], isBlunted: false, effects: [{ kind: "now", stat: "mood", by: -2_000 }] },
]; // biome-ignore format: a table

export const RESOLUTIONS: z.infer<typeof resolutionSchema>[] = [
  { id: "standards", appealsTo: "worried", effects: [{ kind: "now", stat: "risk", by: -400 }, { kind: "accord", accord: "standards", turns: 5 }] },
  { id: "corridors", appealsTo: "buyers", effects: [{ kind: "accord", accord: "corridors", turns: 5 }] },
  { id: "openScience", appealsTo: "followers", effects: [{ kind: "accord", accord: "openScience", turns: 5 }] },
  { id: "pause", appealsTo: "worried", effects: [{ kind: "now", stat: "risk", by: -800 }, { kind: "accord", accord: "pause", turns: 2 }] },
  { id: "levy", appealsTo: "poor", effects: [{ kind: "redistribute", bp: 600 }] },
  { id: "registry", appealsTo: "worried", effects: [{ kind: "now", stat: "knowledge.safety", by: 400 }] },
  { id: "gridPact", appealsTo: "shortOfPower", effects: [{ kind: "accord", accord: "gridPact", turns: 5 }] },
  { id: "measureWellbeing", appealsTo: "wellbeing", effects: [{ kind: "weight", track: "wellbeing", byBp: 800 }] },
  { id: "measureAdoption", appealsTo: "adoption", effects: [{ kind: "weight", track: "adoption", byBp: 800 }] },
  { id: "measureCompute", appealsTo: "compute", effects: [{ kind: "weight", track: "compute", byBp: 800 }] },
]; // biome-ignore format: a table

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

export const CHALLENGES: z.infer<typeof challengeSchema>[] = [
  { id: "fusion", needBp: 10_000, effects: [{ kind: "now", stat: "knowledge.power", by: 1_000 }] },
  { id: "cure", needBp: 10_000, effects: [{ kind: "now", stat: "life", by: 500 }, { kind: "now", stat: "legitimacy", by: 400 }] },
  { id: "material", needBp: 10_000, effects: [{ kind: "now", stat: "knowledge.chip", by: 1_500 }] },
  { id: "weather", needBp: 7_000, effects: [{ kind: "multiply", rate: "hazard", byBp: 8_000 }, { kind: "now", stat: "trust", by: 500 }] },
  { id: "maths", needBp: 6_000, effects: [{ kind: "now", stat: "knowledge.capability", by: 500 }] },
  { id: "tutor", needBp: 8_000, effects: [{ kind: "now", stat: "pipelines", by: 800 }] },
]; // biome-ignore format: a table

export const MILESTONES: z.infer<typeof milestoneSchema>[] = [
  { id: "campus", when: [{ gauge: "largestSiteHallsMW", atLeast: 5_000 }] },
  { id: "week", when: [{ gauge: "horizonMilliH", atLeast: 40_000 }] },
  { id: "month", when: [{ gauge: "horizonMilliH", atLeast: 170_000 }] },
  { id: "senior", when: [{ gauge: "horizonMilliH", atLeast: 1_000_000 }] },
  { id: "inferenceChip", when: [{ gauge: "inferenceOnlineMW", atLeast: 500 }] },
  { id: "half", when: [{ gauge: "adoptionBp", atLeast: 5_000 }] },
  { id: "tenth", when: [{ gauge: "priceMicro", atMost: 30_000 }, { gauge: "unmetBp", atMost: 200 }] },
  { id: "zeroPerson", when: [{ gauge: "softwareAdoptionBp", atLeast: 6_000 }, { gauge: "enterpriseAdoptionBp", atLeast: 3_500 }, { gauge: "agents", atLeast: 2 }] },
  { id: "crossroads", when: [{ gauge: "reachBp", atLeast: 1_000 }, { gauge: "reachGrowthBp", atLeast: 15_000 }] },
  { id: "tripled", when: [{ gauge: "onlineGrowthBp", atLeast: 30_000 }] },
  { id: "clean", when: [{ gauge: "onlineGrowthBp", atLeast: 25_000 }, { gauge: "fossilShareBp", atMost: 4_000 }] },
  { id: "goodLife", when: [{ gauge: "qualityOfLifeBp", atLeast: 12_500 }, { gauge: "legitimacyBp", atLeast: 7_000 }] },
]; // biome-ignore format: a table

/** Research projects: in hand once the knowledge of a branch reaches the level. */
export const PROJECTS: z.infer<typeof projectSchema>[] = [
  { id: "speculativeDecoding", branch: "efficiency", level: 2_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 10_800 }] },
  { id: "mixtureRouting", branch: "efficiency", level: 4_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 11_000 }] },
  { id: "fusedKernels", branch: "chip", level: 2_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 10_600 }] },
  { id: "liquidCooling", branch: "power", level: 1_000, effects: [{ kind: "multiply", rate: "hazard", byBp: 8_000 }] },
  { id: "flexibleHalls", branch: "power", level: 4_000, effects: [{ kind: "multiply", rate: "bills", byBp: 7_000 }] },
  { id: "interpretability", branch: "safety", level: 2_000, effects: [{ kind: "add", stat: "oversight", by: 100 }] },
  { id: "verifiedReleases", branch: "safety", level: 4_000, effects: [{ kind: "multiply", rate: "releaseRisk", byBp: 7_000 }] },
]; // biome-ignore format: a table
