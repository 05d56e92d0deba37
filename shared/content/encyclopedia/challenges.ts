import type { EntryContent, Formula } from "./schema.ts";

const need = (id: string): Formula => ({
  text: `tokens in one quarter = {challenges.${id}.needBp} x {challengePt} Pt x {challengeGrowth}^(quarters since the start)`,
  file: "shared/formulas/challenges.ts",
  name: "challengeNeedTt",
});

const challenge = (id: string, related: string[], isContested = false): EntryContent => ({
  id: `challenges:${id}`,
  about: ["orders:challenge", "events:challengeWon", "events:challengeMissed"],
  formulas: [need(id)],
  figures: [],
  isContested,
  related: ["S15", ...related],
});

/** Grand challenges: what each gives, and to whom it is worth a quarter's tokens. */
export const ENTRIES_OF_CHALLENGES: EntryContent[] = [
  challenge("fusion", ["branches:power", "plants:smr"], true),
  challenge("cure", ["tracks:wellbeing", "sectors:science"], true),
  challenge("material", ["branches:chip", "projects:chiplets"]),
  challenge("weather", ["hazards:storm", "policies:insurance"]),
  challenge("maths", ["branches:capability", "S02"], true),
  challenge("tutor", ["sectors:public", "S01"], true),
];
