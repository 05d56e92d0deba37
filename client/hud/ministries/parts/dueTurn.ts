import { areSitesStopped } from "../../../../shared/formulas/construction.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { Project } from "../../../../shared/state/state.ts";

/** Whether sites stand still in this quarter: for what struck them in the last, or for legitimacy. */
export const areSitesHeldUp = (at: Position): boolean => at.cabinet.isDelayed || areSitesStopped(at);

/** The turn from which on a project stands, as far as is known by now. */
export const dueTurn = (at: Position, { turnsLeft }: Pick<Project, "turnsLeft">): number =>
  at.world.turn + turnsLeft + Number(areSitesHeldUp(at));
