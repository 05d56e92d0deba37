import type { Position } from "../../../../shared/state/position.ts";
import { quarter } from "../../../words/format.ts";

/** The quarter of a turn in the calendar of the scenario. */
export const quarterOf = (at: Position, turn: number): string => quarter(turn, at.rules.scenario.startYear);
