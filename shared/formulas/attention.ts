import { stat } from "../effects/active.ts";
import { log2, sumTerms } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { usableHorizonMilliH } from "./models.ts";

/** Orders a turn: the leadership's own five, one for each agent, and half of one for each of up to four delegated ministries. */
export function attentionTerms(at: Position) {
  const { rules, cabinet } = at;
  return {
    leadership: rules.constants.attention,
    agents: cabinet.agents,
    delegated: delegatedAttention(at, cabinet.delegated.length),
  };
}
/** What so many delegated ministries give in a turn. */
export const delegatedAttention = ({ rules: { constants } }: Position, ministries: number): number =>
  Math.floor(Math.min(constants.delegatedMost, ministries) * constants.delegatedAttention);

export const attentionOfTurn = (at: Position): number => sumTerms(attentionTerms(at));

/** What has to be overseen, in agents: AI ministers need less of it than agents that act by themselves. */
export const oversightNeed = ({ rules: { constants }, cabinet }: Position): number =>
  cabinet.agents + constants.delegatedOversight * cabinet.delegated.length;

/** Most agents that the models in use can carry. */
export const agentsMost = (at: Position): number =>
  Math.max(
    0,
    Math.floor(
      0.75 * log2(usableHorizonMilliH(at) / 4_000) +
        (0.4 * at.cabinet.knowledge.agents) / 1_000 +
        stat(at, "agents") / 100,
    ),
  );

/** Agents that people can oversee, in hundredths: 1.8 + 0.75 x safety knowledge + policies. */
export const oversightBp = (at: Position): number =>
  Math.round(180 + (75 * at.cabinet.knowledge.safety) / 1_000 + stat(at, "oversight"));
