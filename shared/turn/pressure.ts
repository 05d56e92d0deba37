import { presses, pressureOf } from "../state/pressure.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";

/** What is left of a nation's standing when it begins to put pressure on another. */
const STANDING_LEFT = 0.93;

/** Pressure as nations ordered it, all at once before any of it acts: so its steps see the same, whoever sits first. */
export function setPressures(turn: Turn): void {
  const { world } = turn.state;
  for (const { me, nation, cabinet } of turn.positions)
    for (const { against, on } of cabinet.requests.pressures) {
      if (!on) liftPressure(turn, me, against);
      else if (!presses(world, me, against)) {
        world.pressures.push({ by: me, against });
        nation.standingBp = Math.round(nation.standingBp * STANDING_LEFT);
        turn.tell("pressureSet", { nation: me, other: against }, { pressure: pressureOf(turn, me).id });
      }
    }
}

/** Ends the pressure of one nation on another, if there is any. */
export function liftPressure(turn: Turn, by: NationId, against: NationId): void {
  const { world } = turn.state;
  if (!presses(world, by, against)) return;
  world.pressures = world.pressures.filter((pressure) => pressure.by !== by || pressure.against !== against);
  turn.tell("pressureLifted", { nation: by, other: against }, { pressure: pressureOf(turn, by).id });
}
