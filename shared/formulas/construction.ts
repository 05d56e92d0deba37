import { entry } from "../content/ruleset.ts";
import type { ProjectContent } from "../content/schema.ts";
import { rate } from "../effects/active.ts";
import { ONE, sumOf } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import type { Project } from "../state/state.ts";
import type { NationId, PlantId, SiteId } from "../state/words.ts";
import { makesChips } from "./chips.ts";

export type Buildable = Project["what"];

/** $M a GW (a fab: $M each). Base cost x the nation's cost factor; reactors have a factor of their own. */
export function buildCostPerGwM(at: Position, what: Buildable): number {
  const { costBp, nuclearCostBp } = contentOf(at).traits;
  const { constants, plants } = at.rules;
  const factor = (costBp / ONE) * rate(at, "cost");
  if (what === "hall") return constants.hallPerGwM * factor;
  if (what === "fab") return constants.fabCostM * factor * makersPart(at);
  const plant = entry(plants, what);
  return plant.costPerGwM * factor * (plant.isReactor ? nuclearCostBp / ONE : 1);
}

/** What is left of a fab's cost and time where chips, their memory or their machines are made already. */
const makersPart = ({ rules, me }: Position): number => (makesChips(rules, me) ? rules.constants.makersFab : 1);

/** $M for so many MW; a fab counts as one whatever its MW. */
export const buildCostM = (at: Position, what: Buildable, mw: number): number =>
  Math.ceil(what === "fab" ? buildCostPerGwM(at, what) : (buildCostPerGwM(at, what) * mw) / 1_000);

/**
 * What each partner pays for the halls of a joint site, $M: half. By the builder's ordinary costs, since its policies are
 * not the partner's to know.
 */
export const jointHalfM = ({ rules }: Pick<Position, "rules">, builder: NationId, mw: number): number =>
  Math.ceil((rules.constants.hallPerGwM * (entry(rules.nations, builder).traits.costBp / ONE) * mw) / 2_000);

/** The terms of a lead time; their product, rounded, and the queue make it. */
export function leadTerms(at: Position, what: Buildable) {
  const { constants, plants } = at.rules;
  const { legitimacyBp, adoptionBp } = at.nation;
  const plant = what === "hall" || what === "fab" ? undefined : entry(plants, what);
  const isQueueing = plant?.queues === true && at.world.hasTurbineQueue;
  return {
    base:
      what === "hall" ? constants.hallLead : what === "fab" ? constants.fabLead * makersPart(at) : (plant?.lead ?? 1),
    speed: contentOf(at).traits.speedBp / ONE,
    permits: rate(at, "time"),
    // AI helps to build: industry that uses it, and knowledge of power (S20).
    help: 1 - (0.25 * adoptionBp.industry) / ONE - 0.04 * Math.min(4, at.cabinet.knowledge.power / 1_000),
    resistance: legitimacyBp < 4_000 ? 1 + (4_000 - legitimacyBp) / 4_000 : 1,
    queue: isQueueing ? rate(at, "turbineQueue") : 0,
  };
}

/** Turns until it stands; at least one. */
export function leadTurns(at: Position, what: Buildable): number {
  const t = leadTerms(at, what);
  return Math.max(1, Math.round(t.base * t.speed * t.permits * t.help * t.resistance + t.queue));
}

/** MW of this kind that the site still has room for; Infinity where nothing limits it. */
export function roomMW({ nation, cabinet }: Position, site: SiteId, what: Buildable): number {
  const standing = nation.sites[site]?.roomMW[what];
  if (standing === undefined) return Number.POSITIVE_INFINITY;
  return (
    standing - sumOf(cabinet.projects, (project) => (project.site === site && project.what === what ? project.mw : 0))
  );
}

/** The turn of the calendar in which something ordered now stands. */
export const readyTurn = (at: Position, what: Buildable): number => at.world.turn + leadTurns(at, what);

/** The research project that a plant still waits for. */
export function missingProject({ rules, cabinet }: Position, plant: PlantId): ProjectContent | undefined {
  const { needsProject } = entry(rules.plants, plant);
  const project = needsProject === undefined ? undefined : entry(rules.projects, needsProject);
  return project && cabinet.knowledge[project.branch] < project.level ? project : undefined;
}

/** What a hall in an open market costs, $M. */
export const presenceCostM = (at: Position): number =>
  Math.ceil(at.rules.constants.presenceShare * buildCostPerGwM(at, "hall"));

/** Below 20 points of legitimacy sites stop. */
export const areSitesStopped = (at: Position): boolean => at.nation.legitimacyBp < 2_000;
