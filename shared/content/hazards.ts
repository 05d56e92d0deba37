import type { HazardContent } from "./schema.ts";

export const HAZARDS: HazardContent[] = [
  { id: "heatwave", scope: "nation", chanceBp: 500, likelier: [], isBlunted: true, effects: [{ kind: "outage", bp: 2_000 }] },
  { id: "storm", scope: "site", chanceBp: 250, likelier: [], isBlunted: true, effects: [{ kind: "damage", bp: 2_500 }, { kind: "delay" }] },
  { id: "blackout", scope: "nation", chanceBp: 200, likelier: [{ when: { gauge: "billsBp", atLeast: 40_000 }, byBp: 30_000 }], isBlunted: true, effects: [{ kind: "outage", bp: 3_500 }, { kind: "now", stat: "legitimacy", by: -400 }] },
  { id: "weightLeak", scope: "nation", chanceBp: 100, chanceRate: "leak", likelier: [{ when: { gauge: "frontierShareBp", atLeast: 6_000 }, byBp: 40_000 }], isBlunted: false, effects: [{ kind: "leakModel" }, { kind: "now", stat: "risk", by: 120 }, { kind: "now", stat: "trust", by: -300 }] },
  { id: "protest", scope: "nation", chanceBp: 300, chanceRate: "unrest", likelier: [{ when: { gauge: "legitimacyBp", atMost: 4_000 }, byBp: 20_000 }, { when: { gauge: "legitimacyBp", atMost: 2_500 }, byBp: 20_000 }], isBlunted: false, effects: [{ kind: "now", stat: "legitimacy", by: -400 }, { kind: "delay" }] },
  { id: "viralProduct", scope: "nation", chanceBp: 300, likelier: [], isBlunted: false, effects: [{ kind: "now", stat: "boom", by: 3_000 }, { kind: "now", stat: "softwareAdoption", by: 1_000 }] },
  { id: "cyberAttack", scope: "nation", chanceBp: 300, likelier: [], isBlunted: true, effects: [{ kind: "now", stat: "treasuryShare", by: -1_000 }] },
  { id: "drought", scope: "nation", chanceBp: 200, likelier: [{ when: { gauge: "hydroShareBp", atLeast: 1_500 }, byBp: 30_000 }, { when: { gauge: "hydroShareBp", atMost: 200 }, byBp: 0 }], isBlunted: true, effects: [{ kind: "outage", bp: 2_500 }] },
  { id: "agentOutage", scope: "nation", chanceBp: 300, likelier: [{ when: { gauge: "isAfterThreshold2", atMost: 0 }, byBp: 0 }, { when: { gauge: "agents", atMost: 3 }, byBp: 0 }], isBlunted: true, effects: [{ kind: "now", stat: "legitimacy", by: -400 }, { kind: "agentsOut" }] },
  { id: "flood", scope: "site", chanceBp: 180, likelier: [], isBlunted: true, effects: [{ kind: "damage", bp: 1_800 }, { kind: "now", stat: "treasuryShare", by: -300 }] },
  { id: "wildfire", scope: "site", chanceBp: 180, likelier: [], isBlunted: true, effects: [{ kind: "outage", bp: 1_200 }, { kind: "delay" }] },
  { id: "waterDispute", scope: "site", chanceBp: 120, likelier: [{ when: { gauge: "largestSiteHallsMW", atLeast: 2_500 }, byBp: 30_000 }], isBlunted: false, effects: [{ kind: "now", stat: "legitimacy", by: -300 }, { kind: "delay" }] },
  { id: "cableCut", scope: "nation", chanceBp: 200, likelier: [], isBlunted: true, effects: [{ kind: "cutExports", bp: 5_000 }] },
  { id: "misuse", scope: "nation", chanceBp: 150, chanceRate: "releaseRisk", likelier: [{ when: { gauge: "isOpen", atLeast: 1 }, byBp: 20_000 }, { when: { gauge: "frontierShareBp", atMost: 3_000 }, byBp: 0 }], isBlunted: false, effects: [{ kind: "now", stat: "legitimacy", by: -300 }, { kind: "now", stat: "trust", by: -300 }, { kind: "now", stat: "risk", by: 80 }] },
  { id: "poaching", scope: "nation", chanceBp: 150, likelier: [{ when: { gauge: "frontierShareBp", atLeast: 6_000 }, byBp: 20_000 }], isBlunted: false, effects: [{ kind: "now", stat: "knowledge.capability", by: -250 }] },
  { id: "transformerShortage", scope: "world", chanceBp: 300, likelier: [], isBlunted: true, effects: [{ kind: "delay" }] },
  { id: "foundryQuake", scope: "world", shownAt: "foundry", chanceBp: 350, likelier: [], isBlunted: false, effects: [{ kind: "supply", bp: 6_000, turns: 2 }] },
  { id: "supplyBreak", scope: "world", chanceBp: 600, likelier: [], isBlunted: false, effects: [{ kind: "supply", bp: 7_800, turns: 1 }] },
  { id: "deglobalisation", scope: "world", chanceBp: 300, likelier: [], isBlunted: false, effects: [{ kind: "shrinkShares", bp: 800 }, { kind: "supply", bp: 8_000, turns: 2 }] },
  { id: "creditScare", scope: "world", chanceBp: 500, likelier: [], isBlunted: false, effects: [{ kind: "now", stat: "mood", by: -2_000 }] },
]; // biome-ignore format: a table
