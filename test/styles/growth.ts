import { chipPricePerGwM, leadVendor, ownChip } from "../../shared/formulas/chips.ts";
import { buildCostPerGwM, roomMW } from "../../shared/formulas/construction.ts";
import { LEAST_MW, MOST_MW } from "../../shared/orders/build.ts";
import type { Order } from "../../shared/orders/index.ts";
import { whyNotBuy } from "../../shared/orders/orderChips.ts";
import type { Position } from "../../shared/state/position.ts";
import { dueMW, fabs } from "../../shared/state/queries.ts";
import { CONSTRAINTS, type PlantId, type Premium, type SiteId } from "../../shared/state/words.ts";
import type { Move } from "./style.ts";

/** The panels' sliders go by so much. */
const STEP_MW = 100;
/** Quarters ahead that one looks at what is under way. */
const LOOKS_AHEAD = 4;

export interface Growth {
  /** In the order in which they are wanted: the first for which a site has room is built. */
  plants: readonly PlantId[];
  /** What is paid over the price of vendors' chips. */
  premiumBp: Premium;
  /** Part of the treasury that it may take, in percent. */
  percent: number;
}

/** The site with most room for all of these, if it is enough for a step of the slider. */
function roomiest(at: Position, ...whats: readonly (PlantId | "hall")[]): { site: SiteId; mw: number } | undefined {
  const rooms = Object.keys(at.nation.sites).map((site) => {
    const mw = Math.min(MOST_MW, ...whats.map((what) => roomMW(at, site, what)));
    return { site, mw: Math.floor(mw / STEP_MW) * STEP_MW };
  });
  const [best] = rooms.sort((a, b) => b.mw - a.mw);
  return best && best.mw > 0 ? best : undefined;
}

/** The own inference chip once there is one, before that the leading vendor's. */
function chipOf(at: Position): string {
  const own = ownChip(at.rules, "programme");
  return own && !whyNotBuy(at, own.id) ? own.id : leadVendor(at.rules).id;
}

/**
 * Power, halls and chips in step: a hundred megawatts after the other of what there will be least of, until the treasury's part is
 * spent. Power and halls that can stand together are a campus.
 */
export const growInStep =
  ({ plants, premiumBp, percent }: Growth): Move =>
  (at) => {
    const chip = chipOf(at);
    const vendorsPremiumBp = chip === leadVendor(at.rules).id ? premiumBp : 0;
    const plant = plants.find((id) => roomiest(at, id));
    const perGwM = {
      power: plant === undefined ? Number.POSITIVE_INFINITY : buildCostPerGwM(at, plant),
      halls: buildCostPerGwM(at, "hall"),
      chips: chipPricePerGwM(at, chip, vendorsPremiumBp),
    };
    const due = dueMW(at.nation, at.cabinet, LOOKS_AHEAD);
    for (const { mw } of at.cabinet.chipOrders) due.chips += mw;
    const added = { power: 0, halls: 0, chips: 0 };
    let leftM = (at.cabinet.cashM * percent) / 100;
    for (;;) {
      const least = CONSTRAINTS.reduce((a, b) => (due[b] + added[b] < due[a] + added[a] ? b : a));
      leftM -= (perGwM[least] * STEP_MW) / 1_000;
      if (leftM < 0) break;
      added[least] += STEP_MW;
    }
    const orders: Order[] = [];
    if (added.chips > 0)
      orders.push({ kind: "orderChips", chip, mw: added.chips, premiumBp: vendorsPremiumBp, keep: true });
    const together = plant === undefined ? undefined : roomiest(at, plant, "hall");
    const campusMW = Math.min(added.power, added.halls, together?.mw ?? 0);
    if (plant !== undefined && together && campusMW > 0)
      orders.push({ kind: "campus", site: together.site, plant, mw: campusMW });
    for (const [what, mw] of [
      [plant, added.power - campusMW],
      ["hall", added.halls - campusMW],
    ] as const) {
      const room = what === undefined ? undefined : roomiest(at, what);
      if (what !== undefined && room && mw > 0)
        orders.push({ kind: "build", what, site: room.site, mw: Math.min(mw, room.mw) });
    }
    return orders;
  };

/** One fab, at the first site. */
export const buildFab: Move = ({ nation, cabinet }) => {
  const hasFab = fabs(nation) > 0 || cabinet.projects.some(({ what }) => what === "fab");
  const [site] = Object.keys(nation.sites);
  return hasFab || site === undefined ? [] : [{ kind: "build", what: "fab", site, mw: LEAST_MW }];
};
