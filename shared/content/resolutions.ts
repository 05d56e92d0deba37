import type { z } from "zod";
import type { resolutionSchema } from "./schema.ts";

export const RESOLUTIONS: z.input<typeof resolutionSchema>[] = [
  {
    id: "standards",
    appealsTo: "worried",
    fromRiskBp: 2_200,
    effects: [
      { kind: "now", stat: "risk", by: -400 },
      { kind: "accord", accord: "standards", turns: 5 },
    ],
  },
  {
    id: "inspection",
    names: true,
    appealsTo: "watchful",
    fromRiskBp: 1_500,
    effects: [{ kind: "bind", accord: "inspection", turns: 6 }],
  },
  {
    id: "sanction",
    names: true,
    appealsTo: "watchful",
    fromRiskBp: 3_500,
    effects: [
      { kind: "bind", accord: "sanction", turns: 5 },
      { kind: "now", stat: "standing", by: -1_000 },
    ],
  },
  { id: "truce", appealsTo: "pressed", effects: [{ kind: "endPressure" }] },
  { id: "corridors", appealsTo: "buyers", effects: [{ kind: "accord", accord: "corridors", turns: 5 }] },
  { id: "openScience", appealsTo: "followers", effects: [{ kind: "accord", accord: "openScience", turns: 5 }] },
  {
    id: "pause",
    appealsTo: "worried",
    fromRiskBp: 3_000,
    effects: [
      { kind: "now", stat: "risk", by: -800 },
      { kind: "accord", accord: "pause", turns: 2 },
    ],
  },
  { id: "levy", appealsTo: "poor", effects: [{ kind: "redistribute", bp: 600 }] },
  {
    id: "registry",
    appealsTo: "worried",
    fromRiskBp: 1_600,
    effects: [{ kind: "now", stat: "knowledge.safety", by: 400 }],
  },
  { id: "gridPact", appealsTo: "shortOfPower", effects: [{ kind: "accord", accord: "gridPact", turns: 5 }] },
  { id: "measureWellbeing", appealsTo: "wellbeing", effects: [{ kind: "weight", track: "wellbeing", byBp: 800 }] },
  { id: "measureAdoption", appealsTo: "adoption", effects: [{ kind: "weight", track: "adoption", byBp: 800 }] },
  { id: "measureCompute", appealsTo: "compute", effects: [{ kind: "weight", track: "compute", byBp: 800 }] },
  { id: "measureFrontier", appealsTo: "frontier", effects: [{ kind: "weight", track: "frontier", byBp: 800 }] },
  { id: "carbonAccord", appealsTo: "cleanPower", effects: [{ kind: "accord", accord: "carbonAccord", turns: 5 }] },
  {
    id: "computeRegistry",
    appealsTo: "worried",
    fromRiskBp: 2_600,
    effects: [
      { kind: "now", stat: "risk", by: -200 },
      { kind: "accord", accord: "computeRegistry", turns: 5 },
    ],
  },
];
