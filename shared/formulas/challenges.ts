import { entry } from "../content/ruleset.ts";
import { ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { ChallengeId } from "../state/words.ts";

/** Tokens of one turn that a grand challenge takes, Tt; it grows as the world's tokens do. */
export const challengeNeedTt = ({ rules, world }: Pick<Position, "rules" | "world">, challenge: ChallengeId): number =>
  Math.round(
    (entry(rules.challenges, challenge).needBp / ONE) *
      rules.constants.challengePt *
      pow(rules.constants.challengeGrowth, world.turn) *
      1_000,
  );
