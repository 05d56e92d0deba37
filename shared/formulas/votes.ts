import { entry } from "../content/ruleset.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { deniedBy, pressedBy, pressedOn } from "../state/pressure.ts";
import { fabs, plantMW } from "../state/queries.ts";
import type { Nation, World } from "../state/state.ts";
import { type ResolutionId, TRACKS, type Track } from "../state/words.ts";
import { roleShare } from "./chips.ts";
import { racerOf } from "./risk.ts";

/** Turns from one World Summit to the next. */
export const SUMMIT_EVERY = 4;

/** Whether the World Summit meets at the end of this turn. */
export const isSummit = (world: Pick<World, "specialSummitTurn">, turn: number): boolean =>
  turn % SUMMIT_EVERY === SUMMIT_EVERY - 1 || world.specialSummitTurn === turn;

/** The turn at whose end the World Summit meets next. */
export function nextSummit(world: Pick<World, "turn" | "specialSummitTurn">): number {
  let { turn } = world;
  while (!isSummit(world, turn)) turn++;
  return turn;
}

const mean = <T>(all: readonly T[], of: (one: T) => number): number => sumOf(all, of) / Math.max(1, all.length);

/** Nations ahead of this one on the frontier. */
const ahead = ({ nations, nation }: Position): number =>
  Object.values(nations).filter((other) => other.horizonMilliH > nation.horizonMilliH).length;

/** Weight of a nation's vote: legitimacy and reach, and own fabs, which nobody can deny it. */
export const voteWeight = ({ nation }: Pick<Position, "nation">): number =>
  (nation.legitimacyBp / 100) * (0.5 + (5 * nation.reachBp) / ONE) * (1 + 0.1 * Math.min(3, fabs(nation)));

const isTrack = (appeal: string): appeal is Track => (TRACKS as readonly string[]).includes(appeal);

/** Whether a resolution is in the nation's interest: how governments vote that have no order to vote otherwise. */
export function resolutionAppeals(
  at: Position,
  resolution: ResolutionId,
  named = at.world.proposed[resolution]?.names,
): boolean {
  const { world, nation, cabinet, rules, me } = at;
  const count = Object.keys(at.nations).length;
  const { appealsTo, fromRiskBp = ONE } = entry(rules.resolutions, resolution);
  // What to measure: each wants what it does best by its own par.
  if (isTrack(appealsTo)) {
    const { tracksBp } = nation.score;
    return tracksBp[appealsTo] > mean(Object.values(tracksBp), (x) => x);
  }
  switch (appealsTo) {
    case "worried":
      return world.riskBp > fromRiskBp || (ahead(at) >= count / 2 && world.riskBp > fromRiskBp / 2);
    case "followers":
      return nation.horizonMilliH < 0.4 * world.bestHorizonMilliH;
    case "buyers":
      return roleShare(rules, me) === 0 || deniedBy(at).length > 0;
    case "watchful":
      return named !== me && named === racerOf(at) && named !== undefined && world.riskBp > fromRiskBp;
    case "pressed":
      return pressedBy(at).length > pressedOn(at).length;
    case "poor":
      return nation.adoptionMeanBp < mean(Object.values(at.nations), (other) => other.adoptionMeanBp);
    case "shortOfPower":
      return cabinet.quarter.binds === "power" || world.hasTurbineQueue;
    case "cleanPower":
      return (
        fossilMW(rules, nation) / Math.max(1, nation.onlineMW) <
        mean(Object.values(at.nations), (other) => fossilMW(rules, other) / Math.max(1, other.onlineMW))
      );
  }
}

/** Power with carbon, weighed by it, MW. */
const fossilMW = (rules: Position["rules"], nation: Nation): number =>
  sumOf([...rules.plants.values()], ({ id, carbonBp }) => (carbonBp / ONE) * plantMW(nation, id));
