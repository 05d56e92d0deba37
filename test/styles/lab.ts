import { growInStep } from "./growth.ts";
import * as m from "./moves.ts";
import type { Style } from "./style.ts";

/** More than half of all chips train or do research, with everybody's laboratories, and its own chip serves. What is ready is released. */
export const lab: Style = {
  name: "lab",
  nation: "CA",
  moves: [
    m.split(35, 20, 0),
    m.ambition(14_000),
    m.agents(3),
    m.inQuarters(1, 7, m.market({ mix: "fast", exportBp: 4_000, reservations: true })),
    m.inQuarters(8, 8, m.market({ stance: "under", shortageRule: "exportLess" })),
    m.sayYes,
    m.flagships("ca-hydroPact", "ca-chairs"),
    m.release(true),
    m.focus({ efficiency: 2, capability: 2 }),
    m.accept(m.isFree),
    m.inQuarters(1, 6, m.swapResearch(5)),
    m.inQuarters(2, 2, m.raiseRound),
    m.inQuarters(1, 4, m.inferenceStep),
    growInStep({ plants: ["restart", "renewables", "gas"], premiumBp: 500, percent: 80 }),
    m.programmes(2, "enterprise", "public", "software", "industry", "science"),
    m.enact("visas", "assembly", "publicCompute", "dividend", "startupFund"),
  ],
};
