import { z } from "zod";
import { isOpen } from "../content/ruleset.ts";
import type { FlagshipContent } from "../content/schema.ts";
import { holds } from "../figures/gauges.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import type { FlagshipId } from "../state/words.ts";
import { whyNoMoney } from "./build.ts";
import { idsOf } from "./draw.ts";
import { free, never, type OrderRule } from "./rule.ts";

/** Flagships that a nation chooses in a match: one when it starts, one at half time. */
export const MOST_FLAGSHIPS = 2;
const flagshipOrderSchema = z.strictObject({ kind: z.literal("flagship"), flagship: z.string() });
export type FlagshipOrder = z.infer<typeof flagshipOrderSchema>;

/** Those among which a nation chooses. */
export const ownFlagships = ({ rules, me }: Pick<Position, "rules" | "me">): FlagshipContent[] =>
  [...rules.flagships.values()].filter(({ nation }) => nation === me);

/** The turn from which a nation that has so many may choose another. */
export const flagshipTurn = ({ world }: Pick<Position, "world">, chosen: number): number =>
  Math.ceil((world.turns * chosen) / MOST_FLAGSHIPS);

/** What it has chosen, with what this plan chooses. */
const chosenBy = ({ nation, cabinet }: Pick<Position, "nation" | "cabinet">): FlagshipId[] => [
  ...nation.flagships,
  ...cabinet.requests.flagships,
];

/** Whether a choice stands open that the plan doesn't make: the ministers make it then. */
export function owesFlagship(at: Position): boolean {
  const count = chosenBy(at).length;
  if (!isOpen(at.rules, "flagships", at.world.turn)) return false;
  return count < MOST_FLAGSHIPS && count < ownFlagships(at).length && at.world.turn >= flagshipTurn(at, count);
}

export const flagshipCostM = ({ cabinet, rules }: Pick<Position, "cabinet" | "rules">, id: FlagshipId): number =>
  Math.round((cabinet.appropriationM * (rules.flagships.get(id)?.costBp ?? 0)) / ONE);

/** Chooses one of the nation's own national programmes, for good. It comes into force with the quarter's policies. */
export const flagship: OrderRule<FlagshipOrder> = {
  kind: "flagship",
  ministry: "economy",
  system: "flagships",
  schema: flagshipOrderSchema,
  repeats: never,
  attention: free,
  costM: (at, order) => flagshipCostM(at, order.flagship),
  slot: () => "flagship",
  whyNot(at, order) {
    const content = at.rules.flagships.get(order.flagship);
    if (!content) return refuse("unknown", { id: order.flagship });
    if (content.nation !== at.me) return refuse("notYourFlagship", { nation: content.nation });
    const chosen = chosenBy(at);
    if (chosen.includes(order.flagship)) return refuse("sameAlready");
    if (chosen.length >= MOST_FLAGSHIPS) return refuse("flagshipsChosen");
    const due = flagshipTurn(at, chosen.length);
    if (at.world.turn < due) return refuse("flagshipNotDue", { turn: due + 1 });
    if (!content.when.every((condition) => holds(at, condition)))
      return refuse("flagshipUnmet", { flagship: order.flagship });
    return whyNoMoney(at, flagshipCostM(at, order.flagship));
  },
  drawn(at, draw) {
    const own = ownFlagships(at).map(({ id }) => id);
    return { flagship: draw.of(own.length > 0 ? own : idsOf(at.rules.flagships)) };
  },
  apply(at, order) {
    spend(at.cabinet, "operations", flagshipCostM(at, order.flagship), "flagships");
    at.cabinet.requests.flagships.push(order.flagship);
  },
};
