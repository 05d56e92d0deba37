import type { Position } from "../../../../shared/state/position.ts";
import { quarter } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";

/** The quarter of a turn in the calendar of the scenario. */
export const quarterOf = (at: Position, turn: number): string => quarter(turn, at.rules.scenario.startYear);

/** When something stands or arrives; what comes after the last quarter is of no use any more, and is said to be so. */
export const comesIn = (at: Position, turn: number, what: "stands" | "arrives"): string =>
  turn < at.world.turns
    ? t(`ministries.order.${what}`, { quarter: quarterOf(at, turn) })
    : t("ministries.order.afterEnd");
