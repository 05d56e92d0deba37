import { owesFlagship, ownFlagships } from "../../orders/flagship.ts";
import { ONE } from "../../state/maths.ts";
import { uniform } from "../../state/random.ts";
import type { Minister } from "../wish.ts";
import { mixedWorth } from "../worth.ts";

/** Turns over which effects that last are weighed against gifts: later ones are much the same for all three. */
const COUNTED_TURNS = 4;
/** What a quarter's appropriations are worth at once, in points of score. */
const QUARTER_WORTH = 3;

/** The national programme that is due: the one that is worth most, whether or not another would have to do. */
export const flagships: Minister = ({ at, temper, seed }) =>
  owesFlagship(at)
    ? ownFlagships(at).map(({ id, effects, suits, costBp }) => {
        const favour = suits.includes(temper.doctrine) ? 1 : 0;
        const taste = 0.8 * (uniform(seed, "taste", at.me, id) - 0.5);
        const worth = mixedWorth(at, temper, effects, COUNTED_TURNS) + favour + taste - (QUARTER_WORTH * costBp) / ONE;
        return { urgency: 10 + worth, order: { kind: "flagship", flagship: id } };
      })
    : [];
