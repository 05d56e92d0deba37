import { z } from "zod";
import { challengeNeedTt } from "../formulas/challenges.ts";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const challengeSchema = z.strictObject({ kind: z.literal("challenge"), challenge: z.string() });
export type Challenge = z.infer<typeof challengeSchema>;

/** A burst of tokens for one grand problem (S15); the first to spend it wins. */
export const challenge: OrderRule<Challenge> = {
  kind: "challenge",
  ministry: "economy",
  system: "challenges",
  schema: challengeSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "challenge",
  whyNot(at, order) {
    if (!at.rules.challenges.has(order.challenge)) return refuse("unknown", { id: order.challenge });
    const winner = at.world.challenges[order.challenge];
    if (winner !== undefined) return refuse("challengeTaken", { challenge: order.challenge, nation: winner });
    if (at.cabinet.requests.challenge !== undefined) return refuse("oneChallenge");
    const needsTt = challengeNeedTt(at, order.challenge);
    const hasTt = at.cabinet.quarter.tokensTt;
    return hasTt < needsTt ? refuse("noTokens", { needsTt, hasTt }) : undefined;
  },
  drawn: (at, draw) => ({ challenge: draw.of(idsOf(at.rules.challenges)) }),
  apply({ cabinet }, order) {
    cabinet.requests.challenge = order.challenge;
  },
};
