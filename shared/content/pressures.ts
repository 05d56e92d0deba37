import type { z } from "zod";
import type { pressureSchema } from "./schema.ts";

/** How nations put pressure on each other: each has one way (a trait of the nation), which hurts the other and costs itself. */
export const PRESSURES: z.infer<typeof pressureSchema>[] = [
  { id: "exportControl", deniesChips: true, hurts: [], costs: [] },
  {
    id: "closedMarket",
    deniesChips: false,
    hurts: [
      { kind: "multiply", rate: "exports", byBp: 8_000 },
      { kind: "multiply", rate: "reach", byBp: 9_400 },
    ],
    costs: [{ kind: "multiply", rate: "adopt", byBp: 9_500 }],
  },
  {
    id: "calledLoans",
    deniesChips: false,
    hurts: [
      { kind: "multiply", rate: "cost", byBp: 10_800 },
      { kind: "upkeep", of: "appropriations", bp: 400 },
    ],
    costs: [{ kind: "upkeep", of: "appropriations", bp: 200 }],
  },
  {
    id: "recalledTalent",
    deniesChips: false,
    hurts: [
      { kind: "multiply", rate: "research", byBp: 8_500 },
      { kind: "multiply", rate: "train", byBp: 9_200 },
    ],
    costs: [{ kind: "multiply", rate: "research", byBp: 9_600 }],
  },
  {
    id: "leaseTariff",
    deniesChips: false,
    hurts: [
      { kind: "multiply", rate: "lease", byBp: 7_000 },
      { kind: "multiply", rate: "operations", byBp: 10_400 },
    ],
    costs: [{ kind: "multiply", rate: "lease", byBp: 9_000 }],
  },
];
