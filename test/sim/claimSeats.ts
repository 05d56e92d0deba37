import { type Planner, plannerOf } from "../../shared/bots/planner.ts";
import type { Market } from "../../shared/orders/market.ts";
import type { NationId } from "../../shared/state/words.ts";

/** A sound bot whose government sells under the clearing price and settles the shortage by this rule. */
const under =
  (shortageRule: Market["shortageRule"]): Planner =>
  (rules, view, seed) => {
    const orders = plannerOf({})(rules, view, seed).filter(({ kind }) => kind !== "market");
    return [
      ...orders,
      { kind: "market", stance: "under", shortageRule, mix: "fast", exportBp: 1_000, ads: false, reservations: true },
    ];
  };

/** A sound bot whose government denies chips to a rival from this turn on, whatever that costs it. */
const denying =
  (against: NationId, from: number): Planner =>
  (rules, view, seed) => {
    const orders = plannerOf({})(rules, view, seed).filter(({ kind }) => kind !== "pressure");
    return view.world.turn === from ? [{ kind: "pressure", against, on: true }, ...orders] : orders;
  };

/**
 * Seats that are not left to sound bots of any temperament, for what those do hardly ever: Canada rations a shortage
 * and Brazil leaves one to scalpers (S16); Korea denies chips to China (S34); Britain is careless with agents (S09);
 * the United States play the closed lab and China the open stack (S30).
 */
const SEATS: Record<NationId, Planner> = {
  CA: under("ration"),
  BR: under("market"),
  KR: denying("CN", 3),
  US: plannerOf({ temperament: "lab" }),
  CN: plannerOf({ temperament: "openStack" }),
  GB: plannerOf({ level: "careless" }),
};

export const plannerOfSeat = (nation: NationId): Planner => SEATS[nation] ?? plannerOf({});
