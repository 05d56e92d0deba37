import type { HazardContent } from "./schema.ts";

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
