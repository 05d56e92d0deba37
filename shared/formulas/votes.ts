import { entry } from "../content/ruleset.ts";
import type { Position } from "../state/position.ts";
import type { Nation, World } from "../state/state.ts";
import type { ResolutionId } from "../state/words.ts";
import { roleShare } from "./chips.ts";

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

const mean = (at: Position, of: (nation: Nation) => number): number => {
  const all = Object.values(at.nations);
  return all.reduce((sum, nation) => sum + of(nation), 0) / all.length;
};

/** Nations ahead of this one on the frontier. */
const ahead = ({ nations, nation }: Position): number =>
  Object.values(nations).filter((other) => other.horizonMilliH > nation.horizonMilliH).length;

/** Whether a resolution is in the nation's interest: how governments vote that have no order to vote otherwise. */
export function resolutionAppeals(at: Position, resolution: ResolutionId): boolean {
  const { world, nation, cabinet, rules, me } = at;
  const count = Object.keys(at.nations).length;
  switch (entry(rules.resolutions, resolution).appealsTo) {
    case "worried":
      return (
        world.riskBp > (resolution === "pause" ? 4_500 : 2_500) || (resolution !== "pause" && ahead(at) >= count / 3)
      );
    case "followers":
      return ahead(at) >= count / 4;
    case "buyers":
      return roleShare(rules, me) === 0 || world.riskBp < 4_000;
    case "poor":
      return nation.adoptionMeanBp < mean(at, (other) => other.adoptionMeanBp);
    case "shortOfPower":
      return cabinet.quarter.binds === "power" || world.hasTurbineQueue;
    case "wellbeing":
      return nation.legitimacyBp > mean(at, (other) => other.legitimacyBp);
    case "adoption":
      return nation.adoptionMeanBp > mean(at, (other) => other.adoptionMeanBp);
    case "compute":
      return nation.onlineMW > mean(at, (other) => other.onlineMW);
    case "reach":
      return nation.reachBp > mean(at, (other) => other.reachBp);
    case "frontier":
      return ahead(at) === 0;
  }
}
