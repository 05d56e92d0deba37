import type { Condition, Gauge, PlantContent } from "../content/schema.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { plantMW, powerMW } from "../state/queries.ts";
import { type HeldId, heldOf, isHeld, isShown, SHOWN } from "./held.ts";

const mwOf = ({ rules, nation }: SeenAt, counts: (plant: PlantContent) => boolean): number =>
  sumOf([...rules.plants.values()], (plant) => (counts(plant) ? plantMW(nation, plant.id) : 0));

/** What of a position everybody sees. */
export type SeenAt = Pick<Position, "rules" | "world" | "nation">;

/** What conditions can go by that everybody can see of a nation, beside the figures that the state holds. */
const SEEN = {
  largestSiteHallsMW: ({ nation }) => Math.max(0, ...Object.values(nation.sites).map((site) => site.hallsMW)),
  onlineGrowthBp: ({ nation }) => Math.floor((nation.onlineMW * ONE) / Math.max(1, nation.start.onlineMW)),
  softwareAdoptionBp: ({ nation }) => nation.adoptionBp.software,
  enterpriseAdoptionBp: ({ nation }) => nation.adoptionBp.enterprise,
  reachGrowthBp: ({ nation }) => Math.floor((nation.reachBp * ONE) / Math.max(1, nation.start.reachBp)),
  fossilShareBp: (at) => Math.floor((mwOf(at, ({ isFossil }) => isFossil) * ONE) / Math.max(1, at.nation.onlineMW)),
  hydroShareBp: (at) => Math.floor((mwOf(at, ({ isOnRivers }) => isOnRivers) * ONE) / Math.max(1, powerMW(at.nation))),
  frontierShareBp: ({ nation, world }) =>
    Math.floor((nation.horizonMilliH * ONE) / Math.max(1, world.bestHorizonMilliH)),
  isAfterThreshold1: ({ world }) => (world.threshold1Turn === undefined ? 0 : 1),
  isAfterThreshold2: ({ world }) => (world.threshold2Turn === undefined ? 0 : 1),
  isOpen: ({ nation }) => (nation.isOpen ? 1 : 0),
  playedBp: ({ world }) => Math.floor((world.turn * ONE) / world.turns),
  governanceBp: ({ nation }) => nation.governanceBp,
} satisfies { [G in Gauge]?: (at: SeenAt) => number };

/** What a nation alone knows of itself. */
const OWN: Record<Exclude<Gauge, HeldId | keyof typeof SEEN>, (at: Position) => number> = {
  inferenceOnlineMW: ({ cabinet }) => cabinet.quarter.inferenceMW,
  unmetBp: ({ cabinet }) => cabinet.quarter.unmetBp,
  agents: ({ cabinet }) => cabinet.agents,
  displacedBp: ({ cabinet }) => cabinet.displacedBp,
};

const isSeen = (id: Gauge): id is keyof typeof SEEN => Object.hasOwn(SEEN, id);

/** As everybody sees it. @returns undefined for what a nation alone knows. */
export function seenGauge(at: SeenAt, id: Gauge): number | undefined {
  if (isSeen(id)) return SEEN[id](at);
  return isShown(id) ? SHOWN[id].of(at.nation) : undefined;
}

export function gauge(at: Position, id: Gauge): number {
  if (isHeld(id)) return heldOf(at, id);
  return isSeen(id) ? SEEN[id](at) : OWN[id](at);
}

export function holds(at: Position, condition: Condition): boolean {
  const value = gauge(at, condition.gauge);
  return (
    (condition.atLeast === undefined || value >= condition.atLeast) &&
    (condition.atMost === undefined || value <= condition.atMost)
  );
}
