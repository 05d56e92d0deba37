import { entry } from "../content/ruleset.ts";
import type { PressureContent } from "../content/schema.ts";
import type { Position } from "./position.ts";
import type { World } from "./state.ts";
import type { NationId } from "./words.ts";

/** How a nation puts pressure on others. */
export const pressureOf = ({ rules }: Pick<Position, "rules">, nation: NationId): PressureContent =>
  entry(rules.pressures, entry(rules.nations, nation).traits.pressure);

export const presses = ({ pressures }: Pick<World, "pressures">, by: NationId, against: NationId): boolean =>
  pressures.some((pressure) => pressure.by === by && pressure.against === against);

/** Who puts pressure on the nation, and on whom it does itself. */
export const pressedBy = ({ world, me }: Pick<Position, "world" | "me">): NationId[] =>
  world.pressures.filter(({ against }) => against === me).map(({ by }) => by);
export const pressedOn = ({ world, me }: Pick<Position, "world" | "me">): NationId[] =>
  world.pressures.filter(({ by }) => by === me).map(({ against }) => against);

/** Those that keep their part of the chip supply from the nation. */
export const deniedBy = (at: Position): NationId[] => pressedBy(at).filter((by) => pressureOf(at, by).deniesChips);
