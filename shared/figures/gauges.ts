import type { Condition, Gauge, PlantContent } from "../content/schema.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { plantMW, powerMW } from "../state/queries.ts";
import { type HeldId, heldOf, isHeld } from "./held.ts";

const mwOf = ({ rules, nation }: Position, counts: (plant: PlantContent) => boolean): number =>
  sumOf([...rules.plants.values()], (plant) => (counts(plant) ? plantMW(nation, plant.id) : 0));

/** What conditions of hazards, milestones and dilemmas can go by, beside the figures that the state holds. */
const GAUGE: Record<Exclude<Gauge, HeldId>, (at: Position) => number> = {
  largestSiteHallsMW: ({ nation }) => Math.max(0, ...Object.values(nation.sites).map((site) => site.hallsMW)),
  onlineGrowthBp: ({ nation }) => Math.floor((nation.onlineMW * ONE) / Math.max(1, nation.start.onlineMW)),
  inferenceOnlineMW: ({ cabinet }) => cabinet.quarter.inferenceMW,
  softwareAdoptionBp: ({ nation }) => nation.adoptionBp.software,
  enterpriseAdoptionBp: ({ nation }) => nation.adoptionBp.enterprise,
  unmetBp: ({ cabinet }) => cabinet.quarter.unmetBp,
  agents: ({ cabinet }) => cabinet.agents,
  reachGrowthBp: ({ nation }) => Math.floor((nation.reachBp * ONE) / Math.max(1, nation.start.reachBp)),
  fossilShareBp: (at) => Math.floor((mwOf(at, ({ isFossil }) => isFossil) * ONE) / Math.max(1, at.nation.onlineMW)),
  hydroShareBp: (at) => Math.floor((mwOf(at, ({ isOnRivers }) => isOnRivers) * ONE) / Math.max(1, powerMW(at.nation))),
  frontierShareBp: ({ nation, world }) =>
    Math.floor((nation.horizonMilliH * ONE) / Math.max(1, world.bestHorizonMilliH)),
  isAfterThreshold1: ({ world }) => (world.threshold1Turn === undefined ? 0 : 1),
  isAfterThreshold2: ({ world }) => (world.threshold2Turn === undefined ? 0 : 1),
  isOpen: ({ nation }) => (nation.isOpen ? 1 : 0),
  displacedBp: ({ cabinet }) => cabinet.displacedBp,
  playedBp: ({ world }) => Math.floor((world.turn * ONE) / world.turns),
  governanceBp: ({ nation }) => nation.governanceBp,
};

const gauge = (at: Position, id: Gauge): number => (isHeld(id) ? heldOf(at, id) : GAUGE[id](at));

export function holds(at: Position, condition: Condition): boolean {
  const value = gauge(at, condition.gauge);
  return (
    (condition.atLeast === undefined || value >= condition.atLeast) &&
    (condition.atMost === undefined || value <= condition.atMost)
  );
}
