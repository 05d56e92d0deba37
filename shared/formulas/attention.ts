import { stat } from "../effects/active.ts";
import { log2 } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { usableHorizonMilliH } from "./models.ts";

/** Orders a turn: the leadership's own five, and one for each agent. */
export const attentionOfTurn = ({ rules, cabinet }: Position): number => rules.constants.attention + cabinet.agents;

/** Most agents that the models in use can carry. */
export const agentsMost = (at: Position): number =>
  Math.max(0, Math.floor(0.75 * log2(usableHorizonMilliH(at) / 4_000) + (0.4 * at.cabinet.knowledge.agents) / 1_000));

/** Agents that people can oversee, in hundredths: 1.8 + 0.75 x safety knowledge + policies. */
export const oversightBp = (at: Position): number =>
  Math.round(180 + (75 * at.cabinet.knowledge.safety) / 1_000 + stat(at, "oversight"));
