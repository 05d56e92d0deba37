import type { z } from "zod";
import type { policySchema } from "./schema.ts";

/** At most five are in force at once. */
export const POLICIES: z.input<typeof policySchema>[] = [
  {
    id: "retraining",
    suits: ["adopter"],
    effects: [
      { kind: "upkeep", of: "appropriations", bp: 500 },
      { kind: "multiply", rate: "absorb", byBp: 16_000 },
      { kind: "add", stat: "legitimacy", by: 200 },
    ],
  },
  {
    id: "dividend",
    suits: ["commonwealth"],
    effects: [
      { kind: "upkeep", of: "revenue", bp: 1_300 },
      { kind: "multiply", rate: "inequality", byBp: 6_000 },
      { kind: "add", stat: "legitimacy", by: 700 },
      { kind: "add", stat: "qualityOfLife", by: 200 },
    ],
  },
  {
    id: "compact",
    suits: ["commonwealth"],
    effects: [
      { kind: "multiply", rate: "displace", byBp: 6_500 },
      { kind: "multiply", rate: "adopt", byBp: 8_000 },
      { kind: "add", stat: "legitimacy", by: 300 },
    ],
  },
  {
    id: "levy",
    suits: ["commonwealth"],
    effects: [
      { kind: "multiply", rate: "appropriation", byBp: 11_200 },
      { kind: "multiply", rate: "revenue", byBp: 9_300 },
      { kind: "multiply", rate: "inequality", byBp: 8_000 },
      { kind: "multiply", rate: "adopt", byBp: 9_500 },
      { kind: "add", stat: "legitimacy", by: 100 },
    ],
  },
  {
    id: "permits",
    suits: ["titan"],
    effects: [
      { kind: "multiply", rate: "time", byBp: 6_000 },
      { kind: "add", stat: "legitimacy", by: -500 },
    ],
  },
  {
    id: "assembly",
    suits: ["commonwealth"],
    effects: [
      { kind: "upkeep", of: "appropriations", bp: 100 },
      { kind: "add", stat: "legitimacy", by: 500 },
      { kind: "add", stat: "oversight", by: 40 },
      { kind: "add", stat: "governance", by: 100 },
      { kind: "add", stat: "assembly", by: 1 },
    ],
  },
  {
    id: "publicCompute",
    suits: ["lab", "adopter"],
    effects: [
      { kind: "upkeep", of: "tokens", bp: 700 },
      { kind: "multiply", rate: "adoptPublic", byBp: 15_000 },
      { kind: "add", stat: "legitimacy", by: 400 },
      { kind: "add", stat: "qualityOfLife", by: 150 },
    ],
  },
  {
    id: "safetyStandards",
    suits: ["lab"],
    isCautious: true,
    effects: [
      { kind: "multiply", rate: "releaseRisk", byBp: 5_000 },
      { kind: "multiply", rate: "train", byBp: 9_200 },
      { kind: "add", stat: "oversight", by: 150 },
      { kind: "add", stat: "trust", by: 600 },
    ],
  },
  {
    id: "surveillance",
    effects: [
      { kind: "multiply", rate: "leak", byBp: 4_000 },
      { kind: "multiply", rate: "unrest", byBp: 4_000 },
      { kind: "add", stat: "legitimacy", by: 300 },
      { kind: "add", stat: "illegitimacyInDemocracies", by: 600 },
      { kind: "add", stat: "governance", by: -300 },
      { kind: "add", stat: "trust", by: -1_200 },
    ],
  },
  {
    id: "criticalInfrastructure",
    suits: ["titan"],
    effects: [
      { kind: "upkeep", of: "appropriations", bp: 200 },
      { kind: "multiply", rate: "hazard", byBp: 5_000 },
    ],
  },
  {
    id: "visas",
    suits: ["lab"],
    effects: [
      { kind: "multiply", rate: "research", byBp: 11_400 },
      { kind: "add", stat: "legitimacy", by: -200 },
    ],
  },
  {
    id: "householdTariff",
    suits: ["commonwealth"],
    effects: [
      { kind: "multiply", rate: "bills", byBp: 3_500 },
      { kind: "multiply", rate: "operations", byBp: 12_000 },
      { kind: "add", stat: "legitimacy", by: 200 },
    ],
  },
  {
    id: "dataCommons",
    suits: ["adopter", "openStack"],
    effects: [
      { kind: "multiply", rate: "programme", byBp: 13_000 },
      { kind: "multiply", rate: "leak", byBp: 15_000 },
      { kind: "add", stat: "trust", by: 500 },
    ],
  },
  {
    id: "startupFund",
    suits: ["adopter"],
    effects: [
      { kind: "upkeep", of: "appropriations", bp: 300 },
      { kind: "multiply", rate: "adopt", byBp: 10_600 },
      { kind: "multiply", rate: "inequality", byBp: 11_000 },
    ],
  },
  {
    id: "strategicReserve",
    suits: ["openStack"],
    effects: [
      { kind: "upkeep", of: "appropriations", bp: 150 },
      { kind: "multiply", rate: "hazard", byBp: 7_000 },
      { kind: "add", stat: "legitimacy", by: 100 },
    ],
  },
  {
    id: "insurance",
    suits: ["titan"],
    effects: [
      { kind: "upkeep", of: "revenue", bp: 100 },
      { kind: "add", stat: "insurance", by: 7_000 },
    ],
  },
  {
    id: "agentLicensing",
    suits: ["openStack"],
    isCautious: true,
    effects: [
      { kind: "upkeep", of: "tokens", bp: 200 },
      { kind: "multiply", rate: "incidents", byBp: 5_000 },
      { kind: "add", stat: "oversight", by: 100 },
      { kind: "add", stat: "legitimacy", by: 100 },
    ],
  },
  {
    id: "carbonPrice",
    suits: ["commonwealth"],
    effects: [
      { kind: "multiply", rate: "carbon", byBp: 5_000 },
      { kind: "multiply", rate: "operations", byBp: 11_500 },
      { kind: "add", stat: "trust", by: 400 },
    ],
  },
  {
    id: "sovereignStack",
    effects: [
      { kind: "multiply", rate: "adoptPublic", byBp: 13_000 },
      { kind: "multiply", rate: "leak", byBp: 7_000 },
      { kind: "multiply", rate: "reach", byBp: 9_300 },
      { kind: "add", stat: "legitimacy", by: 150 },
    ],
  },
];
